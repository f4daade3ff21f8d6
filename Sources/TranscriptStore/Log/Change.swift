import DialogModel
import FoundationEssentials

/// What the one writer is asked to do.
enum Change: Sendable {
    case create(NewConversation)
    case append(Turn)
    case erase(ConversationID, OwnerID)

    /// A turn, encoded but not sealed: its place in the chain is known only when it is written.
    struct Turn: Sendable {
        let id: ConversationID
        let owner: OwnerID
        /// The sequence of the first event.
        let first: Int
        /// The events, as JSON.
        let events: [Data]
        let summary: ConversationSummary

        /// - Precondition: There are events, and their sequences follow each other.
        init(
            _ events: [RecordedEvent],
            summary: ConversationSummary,
            id: ConversationID,
            owner: OwnerID
        ) throws(Fault) {
            guard let first = events.first?.sequence else {
                preconditionFailure("a turn has events")
            }
            precondition(
                events.map(\.sequence) == Array(first..<first + events.count),
                "a turn's events follow each other"
            )
            var encoded: [Data] = []
            for event in events { encoded.append(try Stored.encode(event)) }
            self.init(encoded, from: first, summary: summary, id: id, owner: owner)
        }

        init(
            _ events: [Data],
            from first: Int,
            summary: ConversationSummary,
            id: ConversationID,
            owner: OwnerID
        ) {
            self.id = id
            self.owner = owner
            self.first = first
            self.events = events
            self.summary = summary
        }
    }

    /// A conversation that is to be made, with its new key.
    struct NewConversation: Sendable {
        let key: DataKey
        let slot: KeySlot
        let script: SealedScript
        let turn: Turn
    }

    /// Whether it makes room, and so may use the last of it.
    var frees: Bool {
        switch self {
        case .create, .append: false
        case .erase: true
        }
    }
}
