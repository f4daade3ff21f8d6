import Crypto
import DialogModel
import FoundationEssentials
import GRDB

/// A conversation as 0.1 stored it: with its owner's user number, and a key slot that was sealed to
/// the public key.
struct FirstConversation {
    let id: ConversationID
    let owner: UInt32
    let number: Int
    let mark: Data
    let slot: KeySlot
    private let head: Head
    private let summary: Data

    /// The conversation that was named `id`.
    ///
    /// - Throws: `damaged(.alteredKeySlot)` without its slot.
    static func fetch(_ database: Database, _ id: Data) throws -> FirstConversation {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT id, owner, number, mark, first_conversation.slot, wrapped,
                        sequence, tag, summary
                    FROM first_conversation JOIN first_key_slot
                    ON conversation = id AND first_key_slot.slot = first_conversation.slot
                    WHERE id = ?
                    """
            ),
            arguments: [id]
        )
        guard let row = try rows.next() else { throw StoreFault.damaged(.alteredKeySlot) }
        return try FirstConversation(row)
    }

    private init(_ row: Row) throws(StoreFault) {
        guard let id = ConversationID(bytes: try row.whole(0)),
            let owner = UInt32(exactly: try row.whole(1) as Int64)
        else { throw .damaged(.addedConversation) }
        self.id = id
        self.owner = owner
        number = try row.whole(2)
        mark = try row.whole(3)
        slot = KeySlot(
            number: try row.whole(4),
            way: .toPublicKey,
            wrapped: try row.whole(5)
        )
        head = Head(sequence: try row.whole(6), tag: Tag(bytes: try row.whole(7)))
        summary = try row.whole(8)
    }

    /// Whether the store made it.
    func isProven(with key: StoreKey) -> Bool {
        let proof = key.proof(
            Binding(.firstConversation).with(id).with(Int(owner)).with(number)
                .with(slot.number).with(Data(SHA256.hash(data: slot.wrapped)))
        )
        return proof.bytes == mark
    }

    /// When something last happened in it, in milliseconds; the beginning of time for a summary
    /// that cannot be read.
    func changed(with key: StoreKey) -> Int {
        do {
            let crown = try slot.open(for: id, with: key).crown
            guard let plain = crown.open(summary, of: head) else { return .min }
            return try SummaryRecord(plain).summary().changed.milliseconds
        } catch {
            return .min
        }
    }
}
