import DialogModel
import FoundationEssentials
import GRDB

/// A conversation whose member, key slot and head have been found sound.
struct OpenedConversation: Sendable {
    let member: Member
    let slot: KeySlot
    let key: DataKey
    let crown: Crown
    let head: Head
    let touched: Int
    /// Whether its last turn stands among what waits.
    let isNoted: Bool
    private let sealedSummary: Data

    var id: ConversationID { member.conversation }

    /// Opens the conversation that `member` has a place in.
    ///
    /// - Throws: `damaged`, with what is wrong.
    init(_ database: Database, _ member: Member, with key: StoreKey) throws {
        try self.init(ConversationRow.fetch(database, member.conversation), member, with: key)
    }

    private init(
        _ row: ConversationRow,
        _ member: Member,
        with key: StoreKey
    ) throws(StoreFault) {
        guard let slot = row.slot else { throw .damaged(.alteredKeySlot) }
        let dataKey = try slot.open(for: row.id, with: key)
        let crown = dataKey.crown
        let isSealed = crown.isValid(row.seal, over: row.head)
        guard member.isProven(for: slot, with: key) else {
            // Anybody can make a slot for the public key. If it fits the head, all of the
            // conversation is someone's work; if not, the slot was put in place of ours.
            throw .damaged(isSealed ? .addedConversation : .alteredKeySlot)
        }
        guard isSealed else { throw .damaged(.alteredHead) }
        self.member = member
        self.slot = slot
        self.key = dataKey
        self.crown = crown
        head = row.head
        touched = row.touched
        isNoted = row.waited == row.touched
        sealedSummary = row.summary
    }

    /// The conversation at a glance, and by what script it is held.
    ///
    /// - Throws: `damaged(.alteredHead)` if it is not what was sealed to the head.
    func record() throws(StoreFault) -> SummaryRecord {
        guard let plain = crown.open(sealedSummary, of: head) else { throw .damaged(.alteredHead) }
        return try SummaryRecord(plain)
    }

    /// The conversation as lists show it.
    ///
    /// - Throws: `damaged`; `readOnly` for a summary of a later release.
    func stored() throws(Fault) -> StoredConversation {
        StoredConversation(
            id: id,
            number: member.number,
            sequence: head.sequence,
            touched: touched,
            summary: try asFault(record).summary()
        )
    }
}
