import Crypto
import DialogModel
import FoundationEssentials

/// The key of one conversation, from which those for its events, its summary, its head and what is
/// being typed come.
///
/// Events and summary are AES-256-GCM with random nonces, never the sequence: restoring a backup
/// and going on would use a nonce twice. Deriving a key takes as long as opening an event, so each
/// is derived where it is wanted.
struct DataKey: Sendable {
    let conversation: ConversationID
    /// The random key that the key slot holds.
    let root: SymmetricKey

    /// A new key.
    init(for conversation: ConversationID) {
        self.init(root: SymmetricKey(size: .bits256), conversation: conversation)
    }

    init(root: SymmetricKey, conversation: ConversationID) {
        self.conversation = conversation
        self.root = root
    }

    /// Seals and opens events.
    var chain: Chain { Chain(key: root.derived(.event), conversation: conversation) }

    /// Seals and opens what is being typed.
    var drafts: DraftSeal {
        DraftSeal(key: root.derived(.draft), conversation: conversation)
    }

    /// Seals and opens what stands over the log: its summary and its head.
    var crown: Crown {
        Crown(
            summaries: root.derived(.summary),
            heads: root.derived(.head),
            conversation: conversation
        )
    }
}

/// Seals the events of one conversation, each to the one before it.
struct Chain: Sendable {
    private let key: SymmetricKey
    /// What every event of the conversation is bound to.
    private let place: Binding

    init(key: SymmetricKey, conversation: ConversationID) {
        self.key = key
        place = Binding(.event).with(conversation)
    }

    /// Seals an event in its place: after the one that has `previous`.
    func seal(_ event: Data, at sequence: Int, after previous: Tag) throws(StoreFault) -> Data {
        try Sealed.seal(event, with: key, bound: place.with(sequence).with(previous))
    }

    /// Opens an event; `nil` if it is not what was sealed in this place.
    func open(_ event: Data, at sequence: Int, after previous: Tag) -> Data? {
        Sealed.open(event, with: key, bound: place.with(sequence).with(previous))
    }
}

/// Seals where a conversation's log ends, and what it comes to.
struct Crown: Sendable {
    private let summaries: SymmetricKey
    private let heads: SymmetricKey
    private let conversation: ConversationID

    init(summaries: SymmetricKey, heads: SymmetricKey, conversation: ConversationID) {
        self.summaries = summaries
        self.heads = heads
        self.conversation = conversation
    }

    /// Seals a summary to the head that it sums up to.
    func seal(_ summary: Data, to head: Head) throws(StoreFault) -> Data {
        try Sealed.seal(summary, with: summaries, bound: binding(.summary, head))
    }

    /// Opens a summary; `nil` if it was not sealed to this head.
    func open(_ summary: Data, of head: Head) -> Data? {
        Sealed.open(summary, with: summaries, bound: binding(.summary, head))
    }

    /// The seal over a head: without it, dropping the last events would leave a sound chain.
    func seal(of head: Head) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: binding(.head, head).bytes, using: heads))
    }

    /// Whether `seal` was made over this head.
    func isValid(_ seal: Data, over head: Head) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(
            seal,
            authenticating: binding(.head, head).bytes,
            using: heads
        )
    }

    private func binding(_ label: Label, _ head: Head) -> Binding {
        Binding(label).with(conversation).with(head.sequence).with(head.tag)
    }
}

/// Where a conversation's log ends.
struct Head: Hashable, Sendable {
    /// The sequence of the last event; 0 before the first.
    let sequence: Int
    /// The last event's tag.
    let tag: Tag

    /// Before the first event.
    static let beginning = Head(sequence: 0, tag: .none)
}

extension SymmetricKey {
    /// The key for one purpose that comes from this one.
    func derived(_ label: Label) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: self,
            info: label.bytes,
            outputByteCount: 32
        )
    }
}
