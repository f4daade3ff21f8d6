import DialogModel
import GRDB

extension Ledger {
    /// Destroys a conversation, also one that is damaged or of a later release.
    mutating func erase(
        _ id: ConversationID,
        by person: PersonID,
        _ database: Database
    ) throws -> Change.Made {
        let members = try Member.fetch(database, of: id)
        guard let member = members.first(where: { $0.person == person }) else {
            throw Declined(fault: .refusal(.unknownConversation))
        }
        guard member.rights.contains(.manage) else {
            throw Declined(fault: .request(.notPermitted))
        }
        let slot = try soundSlot(of: id, database)
        for member in members {
            standing.manifest.remove(try proof(of: member, slot, database), with: key)
        }
        try withdraw(copiesOf: id, database)
        try forget(id, of: members.map(\.person), database)
        try deleteSealed(of: id, database)
        try database.cachedStatement(sql: "DELETE FROM conversation WHERE id = ?")
            .execute(arguments: [id.bytes])
        for member in members {
            try database.cachedStatement(sql: "UPDATE person SET kept = kept - 1 WHERE id = ?")
                .execute(arguments: [member.person.data])
        }
        live[id] = nil
        return .erased(.pending)
    }

    /// Destroys a conversation's key, and deletes all that was sealed under it or proven by it.
    func deleteSealed(of id: ConversationID, _ database: Database) throws {
        // The slot goes first: events and members stay as long as it stands.
        for table in ["key_slot", "event", "draft", "member"] {
            try database.cachedStatement(sql: "DELETE FROM \(table) WHERE conversation = ?")
                .execute(arguments: [id.bytes])
        }
    }

    /// The proof of a place that the manifest holds: the one that stands there, unless that was
    /// altered.
    private func proof(
        of member: Member,
        _ slot: KeySlot?,
        _ database: Database
    ) throws -> Proof {
        guard let slot else { return member.proof }
        return try proof(
            standing: member.proof,
            made: member.proof(for: slot, with: key),
            database
        )
    }

    /// Which of two proofs the manifest holds: the one that stands in the database, or the one that is
    /// made of what it proves.
    ///
    /// Where they differ, either the proof was altered or what it proves; what else belongs to the
    /// store tells.
    func proof(standing: Proof, made: Proof, _ database: Database) throws -> Proof {
        guard standing != made else { return made }
        var others = Manifest()
        for person in self.standing.people.values {
            others.add(person.proof(with: key), with: key)
        }
        let members = try Member.fetchAll(database)
        while let other = try members.next() {
            if other.proof != standing { others.add(other.proof, with: key) }
        }
        for other in try CopyRow.fetchAll(database) where other.proof != standing {
            others.add(other.proof, with: key)
        }
        var without = self.standing.manifest
        without.remove(made, with: key)
        return without.holdsTheSame(as: others) ? made : standing
    }

    /// The conversation's key slot, if it opens.
    private func soundSlot(of id: ConversationID, _ database: Database) throws -> KeySlot? {
        do {
            let row = try ConversationRow.fetch(database, id)
            guard let slot = row.slot else { return nil }
            _ = try slot.open(for: id, with: key)
            return slot
        } catch is any Coded {
            return nil
        }
    }
}
