import DialogModel

extension TranscriptStore {
    /// Makes a conversation, with its first turn.
    ///
    /// On return it is on disk.
    ///
    /// - Parameters:
    ///   - id: A new random name.
    ///   - person: Who may do everything with it.
    ///   - script: All that it needs to go on as it began; stored once however many use it.
    ///   - batch: The first turn, from sequence 1.
    ///   - summary: The conversation at a glance, after this turn.
    /// - Returns: The conversation, with the number it was given.
    /// - Throws: `outOfTurn` if the name is taken or the events do not begin at 1; `diskFull`,
    ///   `diskFailure`, `notWritable`. Nothing is stored then.
    /// - Precondition: There are events.
    package func create(
        _ id: ConversationID,
        for person: PersonID,
        script: PinnedScript,
        batch: Batch,
        summary: ConversationSummary
    ) async throws(Fault) -> StoredConversation {
        let turn = Change.Turn(batch, summary: summary, id: id, person: person)
        let dataKey = DataKey(for: id)
        let new = Change.NewConversation(
            key: dataKey,
            slot: try asFault { () throws(StoreFault) in
                try KeySlot(number: 1, holding: dataKey, under: key)
            },
            script: try asFault { () throws(StoreFault) in
                try SealedScript.sealing(script, with: key)
            },
            turn: turn
        )
        return stored(id, summary, try await made(.create(new)))
    }

    /// Adds a turn, whole or not at all.
    ///
    /// On return it is on disk.
    ///
    /// - Parameters:
    ///   - batch: The turn; its first sequence follows the conversation's last.
    ///   - summary: The conversation at a glance, after this turn.
    ///   - id: The conversation.
    ///   - person: Who takes it.
    /// - Returns: The conversation as it is now.
    /// - Throws: `unknownConversation`; `notPermitted` to who may only read; `outOfTurn` with the
    ///   sequence it is at; `diskFull` (the turn can be sent again when there is room);
    ///   `diskFailure`, after which nothing is accepted until the store is opened anew, see
    ///   ``reopened()``; `damaged`; `notWritable`.
    /// - Precondition: There are events.
    @discardableResult
    package func append(
        _ batch: Batch,
        summary: ConversationSummary,
        to id: ConversationID,
        by person: PersonID
    ) async throws(Fault) -> StoredConversation {
        let turn = Change.Turn(batch, summary: summary, id: id, person: person)
        return stored(id, summary, try await made(.append(turn)))
    }

    /// Puts a whole log in the place of a conversation's, sealed under a new key; the old key is
    /// destroyed, with all that was sealed under it, drafts too, as in an erasure.
    ///
    /// On return that is on disk. A kill or a power cut leaves the one log or the other.
    ///
    /// - Parameters:
    ///   - batch: The log, from sequence 1.
    ///   - summary: The conversation at a glance, after it.
    ///   - id: The conversation.
    ///   - sequence: Where the log ends that is replaced.
    ///   - person: Who does it.
    /// - Returns: Whether the write-ahead log is empty, or waits for somebody who reads.
    /// - Throws: What ``append(_:summary:to:by:)`` does; nothing has changed then.
    /// - Precondition: The events begin at 1.
    @discardableResult
    package func rewrite(
        _ batch: Batch,
        summary: ConversationSummary,
        of id: ConversationID,
        after sequence: Int,
        by person: PersonID
    ) async throws(Fault) -> Erasure {
        precondition(batch.events.first?.sequence == 1, "a log begins at 1")
        let turn = Change.Turn(batch, summary: summary, id: id, person: person)
        guard case .erased(let erasure) = try await made(.rewrite(turn, after: sequence)) else {
            preconditionFailure("rewriting gives an erasure")
        }
        return erasure
    }

    /// Destroys a conversation: its key first, and with it every copy of its content in the
    /// database; then its log is emptied, and copies of logs that were set aside are removed.
    ///
    /// On return that is on disk. One that is damaged or of a later release is erased like any.
    /// Backups are not reached.
    ///
    /// - Returns: Whether the log is empty, or waits for somebody who reads.
    /// - Throws: `unknownConversation`; `notPermitted`; `diskFull`, `diskFailure`, `notWritable`.
    @discardableResult
    package func erase(
        _ id: ConversationID,
        by person: PersonID
    ) async throws(Fault) -> Erasure {
        guard case .erased(let erasure) = try await made(.erase(id, by: person)) else {
            preconditionFailure("erasing gives an erasure")
        }
        return erasure
    }

    /// Sends nothing through the writer, and returns when it comes out: a sign of life.
    ///
    /// - Throws: What keeps the writer from writing.
    package func beat() async throws(StoreFault) { _ = try await queue.make(.beat) }

    /// Why nothing is accepted until the store is opened anew; `nil` while it is well.
    package var failure: StoreFault? { queue.failure }

    /// What came of a change that may be declined.
    ///
    /// - Throws: Why it was; what keeps the writer from writing.
    func made(_ change: Change) async throws(Fault) -> Change.Made {
        let made = try await asFault { () async throws(StoreFault) in
            try await queue.make(change)
        }
        if case .declined(let fault) = made { throw fault }
        return made
    }

    private func stored(
        _ id: ConversationID,
        _ summary: ConversationSummary,
        _ made: Change.Made
    ) -> StoredConversation {
        guard case .turn(let place) = made else {
            preconditionFailure("a turn gives its place")
        }
        return StoredConversation(
            id: id,
            number: place.number,
            sequence: place.sequence,
            touched: place.touched,
            summary: summary
        )
    }
}
