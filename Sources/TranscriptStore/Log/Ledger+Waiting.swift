import DialogModel
import FoundationEssentials
import GRDB

extension Ledger {
    /// Writes what waits for those who take part in a conversation, when that has changed.
    mutating func note(
        _ content: WaitingItem.Content?,
        in live: inout Live,
        _ database: Database
    ) throws {
        guard live.noted != .known(content) else { return }
        live.noted = .known(content)
        for member in live.members {
            try note(content, for: member, database)
        }
    }

    /// Writes what one member is waited for by.
    mutating func note(
        _ content: WaitingItem.Content?,
        for member: Member,
        _ database: Database
    ) throws {
        try note(content, of: member.conversation, member.number, for: member.person, database)
    }

    /// Writes what waits for a person of a conversation or copy under its number.
    mutating func note(
        _ content: WaitingItem.Content?,
        of id: ConversationID,
        _ number: Int,
        for person: PersonID,
        _ database: Database
    ) throws {
        let name = WaitingRow.name(of: id, for: person, with: key)
        guard let content else { return try WaitingRow.delete(database, name, for: person) }
        let item = WaitingItem(conversation: id, number: number, content: content)
        let waitingKey = try waitingKey(of: person, database)
        try WaitingRow(name: name, sealed: waitingKey.seal(item.plain(), in: name))
            .save(database, for: person)
    }

    /// Takes a conversation or copy out of what waits for those whose it is, and destroys the key under
    /// which it stood there.
    mutating func forget(
        _ id: ConversationID,
        of people: [PersonID],
        _ database: Database
    ) throws {
        for person in people {
            let name = WaitingRow.name(of: id, for: person, with: key)
            try WaitingRow.delete(database, name, for: person)
            let old = try waitingKey(of: person, database)
            let new = WaitingKey(number: old.number + 1, of: person)
            for row in try WaitingRow.fetchAll(database, of: person) {
                // What cannot be opened is left as it is: it is derived anew when it is read.
                guard let plain = old.open(row.sealed, in: row.name) else { continue }
                try WaitingRow(name: row.name, sealed: new.seal(plain, in: row.name))
                    .save(database, for: person)
            }
            try new.save(database, with: key)
            waitingKeys[person] = new
        }
    }

    /// Makes anew what waits for a person: all of it, or where the last turn has not been noted.
    mutating func derive(
        _ person: PersonID,
        all: Bool,
        _ database: Database
    ) throws -> Change.Made {
        if all {
            try database.execute(
                sql: "DELETE FROM waiting WHERE holder = ?",
                arguments: [person.data]
            )
            for row in try copies(of: person, database) {
                // One that cannot be read waits for nothing.
                guard let copy = try? row.open(with: key).copy else { continue }
                try note(WaitingItem.Content(copy), of: row.id, row.number, for: person, database)
            }
        }
        for member in try Member.fetch(database, person, unnoted: !all) {
            let summary: ConversationSummary
            do {
                summary = try OpenedConversation(database, member, with: key).record().summary()
            } catch is any Coded {
                // It is noted when its summary has been made anew.
                continue
            }
            try note(WaitingItem.Content(summary), for: member, database)
            try database.execute(
                sql: "UPDATE conversation SET waited = touched WHERE id = ? AND waited < touched",
                arguments: [member.conversation.bytes]
            )
        }
        return .nothing
    }

    /// A person's copies, in a store that has any: what waits is older than they are.
    private func copies(of person: PersonID, _ database: Database) throws -> [CopyRow] {
        try database.tableExists("copy") ? CopyRow.fetch(database, of: person) : []
    }

    private mutating func waitingKey(
        of person: PersonID,
        _ database: Database
    ) throws -> WaitingKey {
        if let known = waitingKeys[person] { return known }
        if let found = try WaitingKey.fetch(database, of: person, with: key) {
            waitingKeys[person] = found
            return found
        }
        let new = WaitingKey(number: 1, of: person)
        try new.save(database, with: key)
        waitingKeys[person] = new
        return new
    }
}
