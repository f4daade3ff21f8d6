import DialogModel

/// What waits: `GET /v1/overview`.
///
/// A client shows it as counts until asked.
public struct Overview: Codable, Hashable, Sendable {
    /// An intention, with the conversation that it comes from.
    public struct Intention: Codable, Hashable, Sendable {
        /// The conversation's number.
        public let number: Int
        /// The conversation's title.
        public let title: String
        /// The intention.
        public let kept: ConversationSummary.KeptItem

        /// An intention out of conversation `number`.
        public init(number: Int, title: String, kept: ConversationSummary.KeptItem) {
            self.number = number
            self.title = title
            self.kept = kept
        }
    }

    /// Conversations that can be gone on with, newest first.
    public let open: [ListedConversation]
    /// Intentions, newest first.
    public let intentions: [Intention]
    /// How many conversations there are.
    public let total: Int
    /// What was noticed about the store and is to be told; each time only what was not told before.
    public let findings: [StoreFinding]

    /// What waits among `total` conversations.
    public init(
        open: [ListedConversation],
        intentions: [Intention],
        total: Int,
        findings: [StoreFinding]
    ) {
        self.open = open
        self.intentions = intentions
        self.total = total
        self.findings = findings
    }
}
