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
        let name = WaitingRow.name(of: member.conversation, for: member.person, with: key)
        guard let content else {
            return try WaitingRow.delete(database, name, for: member.person)
        }
        let item = WaitingItem(
            conversation: member.conversation,
            number: member.number,
            content: content
        )
        let waitingKey = try waitingKey(of: member.person, database)
        try WaitingRow(name: name, sealed: waitingKey.seal(item.plain(), in: name))
            .save(database, for: member.person)
    }

    /// Takes a conversation out of what waits for those who took part in it, and destroys the key
    /// under which it stood there.
    mutating func forget(_ members: [Member], _ database: Database) throws {
        for member in members {
            let name = WaitingRow.name(of: member.conversation, for: member.person, with: key)
            try WaitingRow.delete(database, name, for: member.person)
            let old = try waitingKey(of: member.person, database)
            let new = WaitingKey(number: old.number + 1, of: member.person)
            for row in try WaitingRow.fetchAll(database, of: member.person) {
                // What cannot be opened is left as it is: it is derived anew when it is read.
                guard let plain = old.open(row.sealed, in: row.name) else { continue }
                try WaitingRow(name: row.name, sealed: new.seal(plain, in: row.name))
                    .save(database, for: member.person)
            }
            try new.save(database, with: key)
            waitingKeys[member.person] = new
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
        }
        for member in try Member.fetch(database, person, unnoted: !all) {
            let summary: ConversationSummary
            do {
                summary = try OpenedConversation(database, member, with: key).record().summary()
            } catch is Fault {
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
