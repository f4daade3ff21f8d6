import DialogModel
import GRDB

extension Ledger {
    /// Keeps what a member is typing, in place of what was kept before; `nil` for nothing.
    func keep(
        _ draft: TypedDraft?,
        of person: PersonID,
        in id: ConversationID,
        _ database: Database
    ) throws -> Change.Made {
        let (opened, members) = try opened(id, database)
        guard let member = members.first(where: { $0.person == person }) else {
            throw Declined(fault: .refusal(.unknownConversation))
        }
        guard member.rights.contains(.speak) else { throw Declined(fault: .request(.notPermitted)) }
        guard let draft else {
            try DraftRow.delete(database, of: person, in: id)
            return .nothing
        }
        try DraftRow(sealed: opened.key.drafts.seal(draft, of: person))
            .save(database, of: person, in: id)
        return .nothing
    }
}
