import DialogModel
import TranscriptStore

/// A user, by whom tests name a person.
struct User: Hashable, Sendable {
    let uid: UInt32
}

/// The store as its tests use it: with users for people, and without batches of their own.
extension TranscriptStore {
    private func person(of user: User) async throws(Fault) -> PersonID {
        try await asFault { () async throws(StoreFault) in try await person(uid: user.uid) }
    }

    func create(
        _ id: ConversationID,
        owner: User,
        script: PinnedScript,
        events: [RecordedEvent],
        summary: ConversationSummary
    ) async throws(Fault) -> StoredConversation {
        try await create(
            id,
            for: person(of: owner),
            script: script,
            batch: Batch(events),
            summary: summary
        )
    }

    func append(
        _ events: [RecordedEvent],
        summary: ConversationSummary,
        to id: ConversationID,
        owner: User
    ) async throws(Fault) {
        try await append(Batch(events), summary: summary, to: id, by: person(of: owner))
    }

    @discardableResult
    func rewrite(
        _ events: [RecordedEvent],
        summary: ConversationSummary = Sample.summary(),
        of id: ConversationID,
        after sequence: Int,
        owner: User
    ) async throws(Fault) -> Erasure {
        try await rewrite(
            Batch(events),
            summary: summary,
            of: id,
            after: sequence,
            by: person(of: owner)
        )
    }

    func keep(
        _ draft: TypedDraft?,
        in id: ConversationID,
        owner: User
    ) async throws(Fault) { try await keep(draft, of: person(of: owner), in: id) }

    func draft(in id: ConversationID, owner: User) async throws(Fault) -> TypedDraft? {
        try await draft(of: person(of: owner), in: id)
    }

    @discardableResult
    func erase(_ id: ConversationID, owner: User) async throws(Fault) -> Erasure {
        try await erase(id, by: person(of: owner))
    }

    func load(_ id: ConversationID, owner: User) async throws(Fault) -> LoadedConversation {
        try await load(id, for: person(of: owner))
    }

    func events(of id: ConversationID, owner: User) async throws(Fault) -> [RecordedEvent] {
        try await load(id, owner: owner).log.events
    }

    func script(of id: ConversationID, owner: User) async throws(Fault) -> PinnedScript {
        try await load(id, owner: owner).script.get()
    }

    /// A conversation that is expected to be whole.
    func find(_ id: ConversationID, owner: User) async throws(Fault) -> StoredConversation {
        try Self.whole(await find(id, for: person(of: owner)))
    }

    /// A conversation that is expected to be whole.
    func find(number: Int, owner: User) async throws(Fault) -> StoredConversation {
        try Self.whole(await find(number: number, for: person(of: owner)))
    }

    func rows(
        of owner: User,
        before number: Int? = nil,
        limit: Int
    ) async throws(Fault)
        -> [ListedRow]
    {
        let person = try await person(of: owner)
        return try await asFault { () async throws(StoreFault) in
            try await conversations(of: person, before: number, limit: limit)
        }
    }

    /// Conversations that are expected to be whole.
    func conversations(
        of owner: User,
        before number: Int? = nil,
        limit: Int
    ) async throws(Fault) -> [StoredConversation] {
        var found: [StoredConversation] = []
        for row in try await rows(of: owner, before: number, limit: limit) {
            found.append(try Self.whole(row))
        }
        return found
    }

    func search(_ text: String, owner: User, limit: Int) async throws(Fault) -> [SearchHit] {
        let person = try await person(of: owner)
        return try await asFault { () async throws(StoreFault) in
            try await search(text, for: person, limit: limit)
        }
    }

    private static func whole(_ row: ListedRow) throws(Fault) -> StoredConversation {
        switch row {
        case .whole(let stored): return stored
        case .closed(_, _, let since): throw .refusal(.readOnly(since: since))
        case .damaged(_, _, let damage): throw .store(.damaged(damage))
        }
    }
}
