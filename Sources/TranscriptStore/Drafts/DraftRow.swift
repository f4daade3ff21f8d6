import DialogModel
import FoundationEssentials
import GRDB

/// What a member is typing, as it stands in the database: sealed, one for each member.
struct DraftRow: Sendable {
    let sealed: Data

    /// What a person is typing in a conversation; `nil` for nothing.
    static func fetch(
        _ database: Database,
        of person: PersonID,
        in id: ConversationID
    ) throws -> DraftRow? {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: "SELECT sealed FROM draft WHERE conversation = ? AND person = ?"
            ),
            arguments: [id.bytes, person.data]
        )
        return try rows.next().map { DraftRow(sealed: try $0.whole(0)) }
    }

    /// Stores it in place of what stood there.
    func save(_ database: Database, of person: PersonID, in id: ConversationID) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO draft (conversation, person, sealed) VALUES (?, ?, ?)
                ON CONFLICT (conversation, person) DO UPDATE SET sealed = excluded.sealed
                """
        ).execute(arguments: [id.bytes, person.data, sealed])
    }

    static func delete(
        _ database: Database,
        of person: PersonID,
        in id: ConversationID
    ) throws {
        try database.cachedStatement(
            sql: "DELETE FROM draft WHERE conversation = ? AND person = ?"
        ).execute(arguments: [id.bytes, person.data])
    }
}

extension OpenedConversation {
    /// What the member was typing; `nil` for nothing.
    ///
    /// - Throws: What ``DraftSeal/open(_:of:)`` does.
    func draft(_ database: Database) throws -> TypedDraft? {
        try DraftRow.fetch(database, of: member.person, in: id)
            .map { try key.drafts.open($0.sealed, of: member.person) }
    }
}
