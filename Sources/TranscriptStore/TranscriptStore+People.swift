import DialogModel

extension TranscriptStore {
    /// The person that the user `uid` is; one that is new is enrolled.
    ///
    /// - Throws: `diskFull`, `diskFailure`, `notWritable` if it is a new one and cannot be kept.
    public func person(uid: UInt32) async throws(Fault) -> PersonID {
        if let known = people.withLock({ $0[uid] }) { return known }
        guard case .person(let person) = try await queue.make(.enrol(uid: uid)) else {
            preconditionFailure("enrolling gives a person")
        }
        people.withLock { $0[uid] = person }
        return person
    }

    /// What `person` may do with a conversation; nothing at all with one that does not exist.
    ///
    /// - Throws: `damaged` if what stands there is not what the store wrote.
    public func rights(
        of person: PersonID,
        in id: ConversationID
    ) async throws(Fault) -> Rights {
        let key = key
        return try await read { database in
            guard let member = try Member.fetch(database, person, in: id) else { return [] }
            let row = try ConversationRow.fetch(database, id)
            guard let slot = row.slot, member.isProven(for: slot, with: key) else {
                throw Fault.damaged(.alteredKeySlot)
            }
            return member.rights
        }
    }
}
