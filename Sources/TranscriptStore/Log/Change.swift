import DialogModel
import FoundationEssentials

/// What the one writer is asked to do.
enum Change: Sendable {
    case create(NewConversation)
    case append(Turn)
    /// To put a whole log in the place of one that ends at a sequence, under a new key.
    case rewrite(Turn, after: Int)
    case erase(ConversationID, by: PersonID)
    case copy(CopyChange)
    case withdraw(ConversationID, by: PersonID)
    case renew(Renewal)
    /// To keep what a person is typing in a conversation; `nil` for nothing.
    case keep(TypedDraft?, of: PersonID, in: ConversationID)
    /// To make anew what waits for a person: all of it, or what has not been noted.
    case derive(PersonID, all: Bool)
    case enrol(uid: UInt32)
    /// Nothing, to hear whether the writer lives.
    case beat

    /// A turn, encoded but not sealed: its place in the chain is known only when it is written.
    struct Turn: Sendable {
        let id: ConversationID
        let person: PersonID
        /// The sequence of the first event.
        let first: Int
        /// The events, as JSON.
        let events: [Data]
        /// The summary, as JSON.
        let summary: Data
        /// What waits of the conversation from now on.
        let waiting: WaitingItem.Content?
        /// Whether it deals with what was being typed.
        let settlesDraft: Bool

        /// - Precondition: There are events.
        init(
            _ batch: Batch,
            summary: ConversationSummary,
            id: ConversationID,
            person: PersonID
        ) {
            guard let first = batch.events.first?.sequence else {
                preconditionFailure("a turn has events")
            }
            self.id = id
            self.person = person
            self.first = first
            events = batch.json
            self.summary = Data(Envelope(summary).json)
            waiting = WaitingItem.Content(summary)
            settlesDraft = batch.settlesDraft
        }
    }

    /// A conversation that is to be made, with its new key.
    struct NewConversation: Sendable {
        let key: DataKey
        let slot: KeySlot
        let script: SealedScript
        let turn: Turn
    }

    /// A copy that is to be made, or to become another edition of itself.
    struct CopyChange: Sendable {
        let id: ConversationID
        let person: PersonID
        /// What it becomes, from how it stands.
        let change: @Sendable (OwnedCopy?) throws(Fault) -> OwnedCopy
    }

    /// A summary that was made anew, as JSON, to take the place of one that cannot be read.
    struct Renewal: Sendable {
        let id: ConversationID
        /// The last event that it sums up.
        let sequence: Int
        let script: ScriptName
        let summary: Data
        let waiting: WaitingItem.Content?
    }

    /// Where a turn got: the conversation's number for who took it, its last sequence, and which of
    /// the store's turns it was.
    struct Place: Sendable {
        let number: Int
        let sequence: Int
        let touched: Int
    }

    /// What came of a change.
    enum Made: Sendable {
        case turn(Place)
        case erased(Erasure)
        case copy(StoredCopy)
        case person(PersonID)
        case nothing
        /// Nothing, and why: it concerns this change alone.
        case declined(Fault)
    }

    /// Whether it makes room, and so may use the last of it.
    var frees: Bool {
        switch self {
        case .create, .append, .rewrite, .renew, .keep, .derive, .enrol, .copy: false
        case .erase, .withdraw, .beat: true
        }
    }
}
