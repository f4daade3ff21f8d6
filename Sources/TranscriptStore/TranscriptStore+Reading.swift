import DialogModel

extension TranscriptStore {
    /// A conversation of `owner`.
    ///
    /// Another owner's looks like one that does not exist.
    ///
    /// - Throws: `unknownConversation`; `damaged`.
    public func find(
        _ id: ConversationID,
        owner: OwnerID
    ) async throws(Fault) -> StoredConversation {
        try await read(id, owner: owner) { conversation, _ in conversation.stored }
    }

    /// The conversation to which `owner` was given `number`.
    ///
    /// - Throws: `unknownConversation`; `damaged`.
    public func find(number: Int, owner: OwnerID) async throws(Fault) -> StoredConversation {
        let key = key
        return try await read { database in
            guard let row = try ConversationRow.fetch(database, number: number, owner: owner) else {
                throw Fault.unknownConversation
            }
            return try OpenedConversation(row, with: key).stored
        }
    }

    /// Every event of a conversation, in order, checked from the first to the last.
    ///
    /// - Throws: `unknownConversation`; `damaged`.
    public func events(
        of id: ConversationID,
        owner: OwnerID
    ) async throws(Fault) -> [RecordedEvent] {
        try await read(id, owner: owner) { conversation, database in
            try conversation.events(database)
        }
    }

    /// What a conversation began with.
    ///
    /// - Throws: `unknownConversation`; `damaged`.
    public func script(
        of id: ConversationID,
        owner: OwnerID
    ) async throws(Fault) -> PinnedScript {
        let key = key
        return try await read(id, owner: owner) { conversation, database in
            try SealedScript.fetch(database, conversation.record.script, with: key)
        }
    }

    /// An owner's conversations, newest first.
    ///
    /// - Parameters:
    ///   - owner: Whose.
    ///   - number: Where the page before ended; `nil` for the newest.
    ///   - limit: How many at most.
    /// - Returns: The page; fewer than `limit` only at the end.
    /// - Throws: `damaged`.
    public func conversations(
        of owner: OwnerID,
        before number: Int? = nil,
        limit: Int
    ) async throws(Fault) -> [StoredConversation] {
        let key = key
        return try await read { database in
            try ConversationRow.fetch(
                database,
                owner: owner,
                before: number ?? .max,
                limit: limit
            ).map { row in try OpenedConversation(row, with: key).stored }
        }
    }

    /// Checks everything.
    ///
    /// That is: no conversation is missing or added; every key slot, event, head, summary and pinned
    /// script is as it was sealed. Takes about a second for 200,000 events.
    ///
    /// - Throws: `damaged`, with the first thing that is wrong.
    public func verify() async throws(Fault) {
        let key = key
        try await read { database in try Roll(key: key).checkEverything(database) }
    }
}
