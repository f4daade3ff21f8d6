import DialogModel

extension TranscriptStore {
    /// The person that the user `uid` is; one that is new is enrolled.
    ///
    /// - Throws: `diskFull`, `diskFailure`, `notWritable` if it is a new one and cannot be kept.
    package func person(uid: UInt32) async throws(StoreFault) -> PersonID {
        if let known = people.withLock({ $0[uid] }) { return known }
        guard case .person(let person) = try await queue.make(.enrol(uid: uid)) else {
            preconditionFailure("enrolling gives a person")
        }
        people.withLock { $0[uid] = person }
        return person
    }

    /// What `person` may do with a conversation; nothing at all with one that does not exist.
    ///
    /// One indexed look, so that a stranger's takes as long as none. What proves the rights is checked
    /// where the conversation is opened: one that is damaged can still be erased.
    package func rights(
        of person: PersonID,
        in id: ConversationID
    ) async throws(StoreFault) -> Rights {
        try await read { database in
            try Member.fetch(database, person, in: id)?.rights ?? []
        }
    }
}
