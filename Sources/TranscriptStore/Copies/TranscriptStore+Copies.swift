import DialogModel

extension TranscriptStore {
    /// Makes a copy, or another edition of it, out of how it stands.
    ///
    /// On return it is on disk, under a new key; what stood there before is destroyed.
    ///
    /// - Parameters:
    ///   - id: Its name.
    ///   - person: Whose it is.
    ///   - change: What it becomes, from how it stands, `nil` where there is none yet; throws where it
    ///     cannot be. It is called on the writer's queue, and must keep the name.
    /// - Returns: The copy as it is now.
    /// - Throws: What `change` does; `unknownConversation` for another's copy, or an original that is
    ///   none of the person's; `notPermitted` for the name of a conversation; `readOnly` for a copy
    ///   of a later release; `damaged`, `diskFull`, `diskFailure`, `notWritable`.
    package func copy(
        _ id: ConversationID,
        of person: PersonID,
        becoming change: @escaping @Sendable (OwnedCopy?) throws(Fault) -> OwnedCopy
    ) async throws(Fault) -> StoredCopy {
        let asked = Change.CopyChange(id: id, person: person, change: change)
        guard case .copy(let stored) = try await made(.copy(asked)) else {
            preconditionFailure("a copy is what comes of it")
        }
        return stored
    }

    /// Takes a copy back: destroys its key, its aliases and all that was said about it.
    ///
    /// The conversation stays.
    ///
    /// On return that is on disk. Files and other stores are not reached.
    ///
    /// - Returns: Whether the log is empty, or waits for somebody who reads.
    /// - Throws: `unknownConversation`; `diskFull`, `diskFailure`, `notWritable`.
    @discardableResult
    package func withdraw(
        _ id: ConversationID,
        by person: PersonID
    ) async throws(Fault) -> Erasure {
        guard case .erased(let erasure) = try await made(.withdraw(id, by: person)) else {
            preconditionFailure("withdrawing gives an erasure")
        }
        return erasure
    }

    /// A copy of `person`.
    ///
    /// - Throws: `unknownConversation`, also for another's; `readOnly`, `damaged`.
    package func copy(
        _ id: ConversationID,
        for person: PersonID
    ) async throws(Fault) -> StoredCopy {
        let key = key
        return try await answer { database in
            guard let row = try CopyRow.fetch(database, id), row.person == person else {
                throw Refusal.unknownConversation
            }
            return try StoredCopy(row, database, with: key)
        }
    }

    /// The copies of `person`, newest first; those that cannot be read are left out, and told by an
    /// audit.
    ///
    /// - Throws: What keeps it from reading.
    package func copies(of person: PersonID) async throws(StoreFault) -> [StoredCopy] {
        let key = key
        return try await read { database in
            try CopyRow.fetch(database, of: person).compactMap { row in
                try? StoredCopy(row, database, with: key)
            }
        }
    }
}
