import DialogModel
import FoundationEssentials

extension TranscriptStore {
    /// Makes a conversation, with its first turn.
    ///
    /// On return it is on disk.
    ///
    /// - Parameters:
    ///   - id: A new random name.
    ///   - owner: Whose it is.
    ///   - script: All that it needs to go on as it began; stored once however many use it.
    ///   - events: The first turn, from sequence 1.
    ///   - summary: The conversation at a glance, after this turn.
    /// - Returns: The conversation, with the number it was given.
    /// - Throws: `outOfTurn` if the name is taken or the events do not begin at 1; `diskFull`,
    ///   `diskFailure`, `notWritable`. Nothing is stored then.
    /// - Precondition: There are events, and their sequences follow each other.
    public func create(
        _ id: ConversationID,
        owner: OwnerID,
        script: PinnedScript,
        events: [RecordedEvent],
        summary: ConversationSummary
    ) async throws(Fault) -> StoredConversation {
        let turn = try Change.Turn(events, summary: summary, id: id, owner: owner)
        let dataKey = DataKey(for: id)
        let slot = try KeySlot(number: 1, holding: dataKey, for: key.privateKey.publicKey)
        let new = Change.NewConversation(
            key: dataKey,
            slot: slot,
            script: try SealedScript(script, with: key),
            turn: turn
        )
        guard let stored = try await queue.make(.create(new)) else {
            throw .unknownConversation
        }
        return stored
    }

    /// Adds a turn, whole or not at all.
    ///
    /// On return it is on disk.
    ///
    /// - Parameters:
    ///   - events: The turn; its first sequence follows the conversation's last.
    ///   - summary: The conversation at a glance, after this turn.
    ///   - id: The conversation.
    ///   - owner: Whose it is.
    /// - Throws: `unknownConversation`; `outOfTurn` with the sequence it is at; `diskFull` (the turn
    ///   can be sent again when there is room); `diskFailure`, after which nothing is accepted until
    ///   the store has been opened anew; `damaged`; `notWritable`.
    /// - Precondition: There are events, and their sequences follow each other.
    public func append(
        _ events: [RecordedEvent],
        summary: ConversationSummary,
        to id: ConversationID,
        owner: OwnerID
    ) async throws(Fault) {
        let turn = try Change.Turn(events, summary: summary, id: id, owner: owner)
        _ = try await queue.make(.append(turn))
    }

    /// Adds a turn that is JSON already, as a later release would write it: what this release
    /// cannot encode it must still be able to read.
    package func append(
        json events: [String],
        from first: Int,
        summary: ConversationSummary,
        to id: ConversationID,
        owner: OwnerID
    ) async throws(Fault) {
        let turn = Change.Turn(
            events.map { Data($0.utf8) },
            from: first,
            summary: summary,
            id: id,
            owner: owner
        )
        _ = try await queue.make(.append(turn))
    }

    /// Destroys a conversation: its key first, and with it every copy of its content in the
    /// database and its log.
    ///
    /// On return that is on disk. Backups are not reached.
    ///
    /// - Throws: `unknownConversation`; `damaged`; `diskFull`, `diskFailure`, `notWritable`.
    public func erase(_ id: ConversationID, owner: OwnerID) async throws(Fault) {
        _ = try await queue.make(.erase(id, owner))
    }
}
