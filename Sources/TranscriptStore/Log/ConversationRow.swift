import DialogModel
import FoundationEssentials
import GRDB

/// A conversation as it stands in the database, sealed, with the key slot that opens it.
struct ConversationRow: Sendable {
    let id: ConversationID
    /// `nil` when the slot is missing, or of a way that is none.
    let slot: KeySlot?
    let head: Head
    let seal: Data
    let summary: Data
    /// Which of the store's turns was its last.
    let touched: Int
    /// Up to which of them it was noted whether it waits.
    let waited: Int

    /// The conversation `id`.
    ///
    /// - Throws: `damaged(.missingConversation)` if there is none.
    static func fetch(_ database: Database, _ id: ConversationID) throws -> ConversationRow {
        let statement = try database.cachedStatement(
            sql: """
                SELECT sequence, tag, seal, summary, touched, waited,
                    conversation.slot, way, wrapped
                FROM conversation LEFT JOIN key_slot
                ON key_slot.conversation = id AND key_slot.slot = conversation.slot
                WHERE id = ?
                """
        )
        let rows = try Row.fetchCursor(statement, arguments: [id.bytes])
        guard let row = try rows.next() else { throw StoreFault.damaged(.missingConversation) }
        return try ConversationRow(id, row)
    }

    private init(_ id: ConversationID, _ row: Row) throws(StoreFault) {
        self.id = id
        head = Head(sequence: try row.whole(0), tag: Tag(bytes: try row.whole(1)))
        seal = try row.whole(2)
        summary = try row.whole(3)
        touched = try row.whole(4)
        waited = try row.whole(5)
        let number: Int = try row.whole(6)
        if let way = Int.fromDatabaseValue(row[7]).flatMap(KeySlot.Way.init),
            let wrapped = Data.fromDatabaseValue(row[8])
        {
            slot = KeySlot(number: number, way: way, wrapped: wrapped)
        } else {
            slot = nil
        }
    }
}
