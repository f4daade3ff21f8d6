import DialogModel
import GRDB

extension Ledger {
    /// Makes a copy, or another edition of it.
    mutating func change(
        _ asked: Change.CopyChange,
        _ database: Database
    ) throws -> Change.Made {
        let row = try copy(asked.id, of: asked.person, database)
        let edition: OwnedCopy
        do throws(Fault) {
            edition = try asked.change(try row?.open(with: key))
        } catch {
            throw Declined(fault: error)
        }
        try check(edition, asked, database)
        let number = try row?.number ?? nextNumber(of: asked.person, counting: 0, database)
        if let row { try remove(row, database) }
        let made = try CopyRow(sealing: edition, for: asked.person, number: number, with: key)
        try made.save(database)
        standing.manifest.add(made.proof, with: key)
        standing.manifest.turns += 1
        try note(
            WaitingItem.Content(edition.copy),
            of: edition.id,
            number,
            for: asked.person,
            database
        )
        return .copy(try StoredCopy(made, database, with: key))
    }

    /// Takes a copy back, with its key and what waits of it.
    mutating func withdraw(
        _ id: ConversationID,
        by person: PersonID,
        _ database: Database
    ) throws -> Change.Made {
        guard let row = try copy(id, of: person, database) else {
            throw Declined(fault: .refusal(.unknownConversation))
        }
        try withdraw(row, database)
        return .erased(.pending)
    }

    /// Takes the copies of a conversation back.
    mutating func withdraw(copiesOf id: ConversationID, _ database: Database) throws {
        for row in try CopyRow.fetch(database, ofOriginal: id) { try withdraw(row, database) }
    }

    private mutating func withdraw(_ row: CopyRow, _ database: Database) throws {
        try remove(row, database)
        standing.manifest.turns += 1
        try forget(row.id, of: [row.person], database)
    }

    private mutating func remove(_ row: CopyRow, _ database: Database) throws {
        standing.manifest.remove(
            try proof(standing: row.proof, made: row.proof(with: key), database),
            with: key
        )
        try row.delete(database)
    }

    /// Somebody else's is as absent as one that never was.
    private func copy(
        _ id: ConversationID,
        of person: PersonID,
        _ database: Database
    ) throws -> CopyRow? {
        let row = try CopyRow.fetch(database, id)
        guard row?.person ?? person == person else {
            throw Declined(fault: .refusal(.unknownConversation))
        }
        return row
    }

    /// A copy is of one's own conversation, for ever of the same, and has no conversation's name.
    private func check(
        _ edition: OwnedCopy,
        _ asked: Change.CopyChange,
        _ database: Database
    ) throws {
        precondition(edition.id == asked.id, "a copy keeps its name")
        guard try Member.fetch(database, of: edition.id).isEmpty else {
            throw Declined(fault: .request(.notPermitted))
        }
        guard let original = edition.original else { return }
        guard let member = try Member.fetch(database, asked.person, in: original) else {
            throw Declined(fault: .refusal(.unknownConversation))
        }
        guard member.rights.contains(.manage) else {
            throw Declined(fault: .request(.notPermitted))
        }
    }
}
