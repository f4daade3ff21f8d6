import DialogModel
import FoundationEssentials

/// A conversation whose mark, key slot, head and summary have been found sound.
struct OpenedConversation: Sendable {
    let id: ConversationID
    let owner: OwnerID
    let number: Int
    let mark: Mark
    let slot: KeySlot
    let key: DataKey
    let head: Head
    let record: SummaryRecord

    /// Opens `row`, and checks everything about it but its events.
    ///
    /// - Throws: `damaged`, with what is wrong.
    init(_ row: ConversationRow, with key: StoreKey) throws(Fault) {
        guard let slot = row.slot else { throw .damaged(.alteredKeySlot) }
        let dataKey = try slot.open(for: row.id, with: key)
        let isSealed = dataKey.isValid(row.seal, over: row.head)
        guard
            row.mark == key.mark(of: row.id, owner: row.owner, number: row.number, slot: slot)
        else {
            // Anybody can make a slot for the public key. If it fits the head, all of the
            // conversation is someone's work; if not, the slot was put in place of ours.
            throw .damaged(isSealed ? .addedConversation : .alteredKeySlot)
        }
        guard isSealed, let plain = dataKey.open(summary: row.summary, of: row.head) else {
            throw .damaged(.alteredHead)
        }
        id = row.id
        owner = row.owner
        number = row.number
        mark = row.mark
        self.slot = slot
        self.key = dataKey
        head = row.head
        record = try SummaryRecord(plain)
    }

    var stored: StoredConversation {
        StoredConversation(
            id: id,
            number: number,
            sequence: head.sequence,
            summary: record.summary
        )
    }
}
