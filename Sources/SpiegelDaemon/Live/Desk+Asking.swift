import DialogEngine
import DialogModel
import LiveRegistry
import SpiegelAPI
import TranscriptStore

/// What can be asked of it.
extension Desk {
    /// Begins a conversation under the client's name for it.
    ///
    /// - Returns: The conversation; when it had been begun with the same key, that one.
    /// - Throws: `unknownDialog`, `brokenScript`, `unsupportedMode`, `unfitName`, `outOfTurn` for a
    ///   name that is taken, `keyReused` when it had been begun otherwise, or the store's faults.
    func begin(
        _ beginning: Beginning,
        as id: ConversationID,
        key: TurnKey,
        request: RequestDigest,
        owner: PersonID
    ) async throws(Fault) -> EncodedReply {
        let asked = Beginner.Asked(beginning: beginning, key: key, request: request)
        let begun = try await copy(of: id, for: .begin, owner: owner, beginning: asked)
        return try await begun.begun(as: asked, at: now())
    }

    /// What `person` may do with a conversation; nothing with one that is not there.
    ///
    /// Whether it is in memory makes no difference.
    nonisolated func rights(
        of person: PersonID,
        in id: ConversationID
    ) async throws(Fault) -> Rights {
        func rights() async throws(StoreFault) -> Rights {
            try await shelf.rights(of: person, in: id)
        }
        do throws(StoreFault) {
            return try await rights()
        } catch {
            guard case .unexpected = error else { throw error.fault }
            // The store is being opened anew, which whoever wants the conversation waits for.
            _ = try await conversation(id, owner: person)
            return try await asFault(rights)
        }
    }

    /// The conversation `id` of `owner`, to look at.
    ///
    /// - Throws: `unknownConversation`, also for a stranger's, and `damaged`.
    func conversation(
        _ id: ConversationID,
        owner: PersonID
    ) async throws(Fault) -> LiveConversation {
        try await copy(of: id, for: .read, owner: owner)
    }

    private func copy(
        of id: ConversationID,
        for use: Use,
        owner: PersonID,
        beginning: Beginner.Asked? = nil
    ) async throws(Fault) -> LiveConversation {
        try await grant(use, of: id, to: owner, beginning: beginning).conversation
    }

    /// Takes a turn; when this returns, it is on disk.
    func take(
        _ input: Input,
        in id: ConversationID,
        key: TurnKey,
        request: RequestDigest?,
        after sequence: Int?,
        owner: PersonID
    ) async throws(Fault) -> EncodedReply {
        try asFault { () throws(Refusal) in try limits.check(input) }
        let grant = try await grant(.turn, of: id, to: owner)
        let now = now()
        let ended = await grant.conversation.take(
            input,
            key: key,
            request: request,
            after: sequence,
            at: now
        )
        deadlines.set(ended.nextMark, for: id, of: owner)
        await tell(.turned(id, grant.ticket, grant.generation, ended.end))
        for resolution in ended.resolutions { await carryOut(resolution, owner) }
        return try ended.reply.get()
    }

    /// Tells a conversation what became of something that is kept in it, before whoever said so hears
    /// that it was taken.
    ///
    /// Where it was erased meanwhile, or says the same already, there is nothing to tell. What is lost
    /// between the two conversations is said again with the same turn, or at the end.
    private func carryOut(
        _ resolution: Conversation.Resolution,
        _ owner: PersonID
    ) async {
        let kept = resolution.reference
        do throws(Fault) {
            let there = try await conversation(kept.conversation, owner: owner)
            guard await there.conversation.fate(of: kept.place, line: kept.line) != resolution.fate,
                let key = Self.freshKey
            else { return }
            _ = try await take(
                .resolve(kept.place, line: kept.line, resolution.fate),
                in: kept.conversation,
                key: key,
                request: nil,
                after: nil,
                owner: owner
            )
        } catch .refusal(.unknownConversation) {
            await carryOutInCopy(resolution, owner)
        } catch {
            // The turn itself stands; a store that fails is opened anew for whoever comes next.
        }
    }

    /// Tells a copy what became of something that was said of it.
    private func carryOutInCopy(
        _ resolution: Conversation.Resolution,
        _ owner: PersonID
    ) async {
        let kept = resolution.reference
        let now = now()
        // As above.
        _ = try? await copy(kept.conversation, of: owner) { standing throws(Fault) in
            guard let standing else { throw .refusal(.unknownConversation) }
            return standing.resolved(kept.place, resolution.fate, at: now)
        }
    }

    /// The key of a turn that the daemon takes of itself.
    private static var freshKey: TurnKey? {
        var dice = SystemRandomNumberGenerator()
        return TurnKey(ConversationID.random(using: &dice).hex)
    }

    /// Lets time pass in a conversation: marks of the time box are stored like any turn.
    func tick(_ id: ConversationID, owner: PersonID) async throws(Fault) {
        guard let key = TurnKey("tick-\(now().milliseconds)") else { return }
        _ = try await take(.tick, in: id, key: key, request: nil, after: nil, owner: owner)
    }

    /// Whether the store takes what is written: an empty change goes through its writer.
    ///
    /// - Throws: Why it does not; it is then being opened anew.
    func beat() async throws(Fault) {
        try await writing { () throws(StoreFault) in try await shelf.beat() }
    }

    /// Keeps what somebody is typing, in place of what was kept before; `nil` for nothing.
    ///
    /// When this returns, that is on disk.
    ///
    /// - Throws: `tooLong`, `unknownConversation`, or the store's faults.
    func keep(
        _ draft: TypedDraft?,
        of person: PersonID,
        in id: ConversationID
    ) async throws(Fault) {
        if let draft { try limits.check(draft) }
        try await writing { () throws(Fault) in
            try await shelf.keep(draft, of: person, in: id)
        }
    }

    /// Makes a copy, or another edition of it; when this returns, that is on disk.
    ///
    /// - Throws: What `change` does, or the store's faults.
    func copy(
        _ id: ConversationID,
        of owner: PersonID,
        becoming change: @escaping @Sendable (OwnedCopy?) throws(Fault) -> OwnedCopy
    ) async throws(Fault) -> StoredCopy {
        try await writing { () throws(Fault) in
            try await shelf.copy(id, of: owner, becoming: change)
        }
    }

    /// Takes a copy back; when this returns, that is on disk.
    ///
    /// - Throws: `unknownConversation`, or the store's faults.
    func withdraw(_ id: ConversationID, of owner: PersonID) async throws(Fault) -> Erasure {
        try await writing { () throws(Fault) in try await shelf.withdraw(id, by: owner) }
    }

    /// Writes what the registry need not know of but where it fails.
    private func writing<Layer: Coded, Written: Sendable>(
        _ write: () async throws(Layer) -> Written
    ) async throws(Fault) -> Written {
        do throws(Layer) {
            return try await write()
        } catch {
            if shelf.failure != nil { await tell(.storeFailed(error.fault)) }
            throw error.fault
        }
    }
}
