import DialogModel
import FoundationEssentials
import GRDB

/// Holds what waits for one person against that person's conversations: a row that was taken away
/// would hide a conversation that can be gone on with.
struct WaitingCheck: Sendable {
    let key: StoreKey
    let person: PersonID

    /// How many conversations one step looks through.
    static let page = 64

    /// Looks at the conversations that come next, newest first.
    ///
    /// - Returns: Whether all of them wait as they should, and the number to go on before; `nil` at
    ///   the end.
    func step(
        _ database: Database,
        before number: Int
    ) throws -> (isRight: Bool, next: Int?) {
        let waitingKey = try WaitingKey.fetch(database, of: person, with: key)
        let members = try Member.fetch(database, person, before: number, limit: Self.page)
        let isRight = try members.allSatisfy { try waits($0, waitingKey, database) }
        return (isRight, members.count < Self.page ? nil : members.last?.number)
    }

    /// Whether every row belongs to one of the person's conversations or copies.
    func hasNoStrays(_ database: Database) throws -> Bool {
        guard let waitingKey = try WaitingKey.fetch(database, of: person, with: key) else {
            return try WaitingRow.fetchAll(database, of: person).isEmpty
        }
        return try WaitingRow.fetchAll(database, of: person).allSatisfy { row in
            guard let plain = waitingKey.open(row.sealed, in: row.name),
                let id = WaitingItem.conversation(in: plain)
            else { return false }
            return try Member.fetch(database, person, in: id) != nil
                || CopyRow.fetch(database, id)?.person == person
        }
    }

    /// Whether all copies wait as they should.
    func copiesWait(_ database: Database) throws -> Bool {
        let waitingKey = try WaitingKey.fetch(database, of: person, with: key)
        return try CopyRow.fetch(database, of: person).allSatisfy { row in
            guard let copy = try? row.open(with: key).copy else { return true }
            return try stands(
                WaitingItem.Content(copy),
                of: row.id,
                row.number,
                waitingKey,
                database
            )
        }
    }

    private func waits(
        _ member: Member,
        _ waitingKey: WaitingKey?,
        _ database: Database
    ) throws -> Bool {
        do {
            let opened = try OpenedConversation(database, member, with: key)
            // What has not been noted is noted when it is asked for.
            guard opened.isNoted else { return true }
            return try stands(
                WaitingItem.Content(opened.record().summary()),
                of: member.conversation,
                member.number,
                waitingKey,
                database
            )
        } catch is any Coded {
            // Damaged, or of a later release: what waited of it stays.
            return true
        }
    }

    /// Whether just this waits of a conversation or copy.
    private func stands(
        _ content: WaitingItem.Content?,
        of id: ConversationID,
        _ number: Int,
        _ waitingKey: WaitingKey?,
        _ database: Database
    ) throws -> Bool {
        let name = WaitingRow.name(of: id, for: person, with: key)
        let row = try WaitingRow.fetch(database, name, of: person)
        guard let content else { return row == nil }
        guard let row, let plain = waitingKey?.open(row.sealed, in: name) else { return false }
        let item = WaitingItem(conversation: id, number: number, content: content)
        return try WaitingItem(plain: plain) == item
    }
}
