import DialogModel
import GRDB

extension Ledger {
    /// Destroys a conversation, also one that is damaged or of a later release.
    mutating func erase(
        _ id: ConversationID,
        by person: PersonID,
        _ database: Database
    ) throws -> Change.Made {
        let members = try Member.fetch(database, of: id)
        guard let member = members.first(where: { $0.person == person }) else {
            throw Refusal(fault: .unknownConversation)
        }
        guard member.rights.contains(.manage) else { throw Refusal(fault: .notPermitted) }
        let slot = try soundSlot(of: id, database)
        for member in members {
            // Where the slot opens, what it proves is what the manifest holds, whatever was made of
            // the proof that stands there; otherwise the proof is all there is to go by.
            standing.manifest.remove(
                slot.map { member.proof(for: $0, with: key) } ?? member.proof,
                with: key
            )
        }
        // The slot goes first: events and conversation stay as long as it stands.
        for sql in [
            "DELETE FROM key_slot WHERE conversation = ?",
            "DELETE FROM event WHERE conversation = ?",
            "DELETE FROM conversation WHERE id = ?",
            "DELETE FROM member WHERE conversation = ?",
        ] {
            try database.cachedStatement(sql: sql).execute(arguments: [id.bytes])
        }
        live[id] = nil
        return .erased(.pending)
    }

    /// The conversation's key slot, if it opens.
    private func soundSlot(of id: ConversationID, _ database: Database) throws -> KeySlot? {
        do {
            let row = try ConversationRow.fetch(database, id)
            guard let slot = row.slot else { return nil }
            _ = try slot.open(for: id, with: key)
            return slot
        } catch is Fault {
            return nil
        }
    }
}
