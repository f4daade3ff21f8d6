import DialogModel
import FoundationEssentials
import GRDB

/// A conversation as it stands in the database, sealed, with the key slot that opens it.
struct ConversationRow: Sendable {
    let id: ConversationID
    let owner: OwnerID
    let number: Int
    let mark: Mark
    let slot: KeySlot?
    let head: Head
    let seal: Data
    let summary: Data

    private static let columns = """
        SELECT id, owner, number, mark, conversation.slot, sequence, tag, seal, summary, wrapped
        FROM conversation
        LEFT JOIN key_slot
        ON key_slot.conversation = conversation.id AND key_slot.slot = conversation.slot
        """

    /// The conversation `id`, if it is this owner's.
    static func fetch(
        _ database: Database,
        _ id: ConversationID,
        owner: OwnerID
    ) throws -> ConversationRow? {
        try one(database, "WHERE id = ? AND owner = ?", [id.bytes, Int64(owner.uid)])
    }

    /// This owner's conversation with this number.
    static func fetch(
        _ database: Database,
        number: Int,
        owner: OwnerID
    ) throws -> ConversationRow? {
        try one(database, "WHERE owner = ? AND number = ?", [Int64(owner.uid), number])
    }

    /// This owner's conversations before a number, newest first.
    static func fetch(
        _ database: Database,
        owner: OwnerID,
        before number: Int,
        limit: Int
    ) throws -> [ConversationRow] {
        try cursor(
            database,
            "WHERE owner = ? AND number < ? ORDER BY number DESC LIMIT ?",
            [Int64(owner.uid), number, limit]
        ).reduce(into: []) { $0.append($1) }
    }

    /// Every conversation, for checking.
    static func fetchAll(
        _ database: Database,
        _ body: (ConversationRow) throws -> Void
    ) throws {
        let rows = try cursor(database, "", [])
        while let row = try rows.next() { try body(row) }
    }

    private static func one(
        _ database: Database,
        _ condition: String,
        _ arguments: StatementArguments
    ) throws -> ConversationRow? {
        try cursor(database, condition, arguments).next()
    }

    private static func cursor(
        _ database: Database,
        _ condition: String,
        _ arguments: StatementArguments
    ) throws -> some Cursor<ConversationRow> {
        let statement = try database.cachedStatement(sql: "\(columns) \(condition)")
        return try Row.fetchCursor(statement, arguments: arguments).map(ConversationRow.init)
    }

    private init(_ row: Row) throws {
        guard let id = ConversationID(bytes: row["id"]),
            let uid = UInt32(exactly: row["owner"] as Int64)
        else { throw Fault.damaged(.addedConversation) }
        self.id = id
        owner = OwnerID(uid: uid)
        number = row["number"]
        mark = Mark(bytes: row["mark"])
        let wrapped: Data? = row["wrapped"]
        let slotNumber: Int = row["slot"]
        slot = wrapped.map { KeySlot(number: slotNumber, wrapped: $0) }
        head = Head(sequence: row["sequence"], tag: Tag(bytes: row["tag"]))
        seal = row["seal"]
        summary = row["summary"]
    }
}
