import DialogModel
import SpiegelAPI
import TranscriptStore

extension ListedRow {
    /// As lists tell of it if it cannot be shown.
    fileprivate var closed: ClosedConversation? {
        switch self {
        case .whole: nil
        case .closed(_, _, let since):
            ClosedConversation(id: id, number: number, fault: .refusal(.readOnly(since: since)))
        case .damaged(_, _, let damage):
            ClosedConversation(id: id, number: number, fault: .store(.damaged(damage)))
        }
    }
}

extension ConversationPage {
    /// The page of what the store has.
    init(_ rows: [ListedRow], next: Int? = nil) {
        self.init(
            conversations: rows.compactMap(\.stored?.listed),
            closed: rows.compactMap(\.closed),
            next: next
        )
    }
}
