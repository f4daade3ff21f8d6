import DialogModel

/// A conversation in a list, as far as it can be shown: one that cannot never hides another.
package enum ListedRow: Hashable, Sendable {
    /// It is as it was sealed.
    case whole(StoredConversation)
    /// A later release wrote it, and that one reads it; it can be erased.
    case closed(ConversationID, number: Int, since: String)
    /// It is not as it was sealed; it can be erased.
    case damaged(ConversationID, number: Int, StoreFault.Damage)

    /// Its name on disk and wire.
    package var id: ConversationID {
        switch self {
        case .whole(let stored): stored.id
        case .closed(let id, _, _), .damaged(let id, _, _): id
        }
    }

    /// Its short number.
    package var number: Int {
        switch self {
        case .whole(let stored): stored.number
        case .closed(_, let number, _), .damaged(_, let number, _): number
        }
    }

    /// The conversation, if it can be shown.
    package var stored: StoredConversation? {
        if case .whole(let stored) = self { stored } else { nil }
    }
}
