import DialogModel

/// What waits: `GET /v1/waiting`.
public struct WaitingReply: Codable, Hashable, Sendable {
    /// Something that comes back, with the conversation in which it was said.
    public struct Kept: Codable, Hashable, Sendable {
        /// The conversation.
        public let conversation: ConversationID
        /// Its number.
        public let number: Int
        /// Its title.
        public let title: String
        /// Whom it is about.
        public let client: String?
        /// What was said.
        public let line: KeptLine

        /// The words `line` of a conversation.
        public init(
            conversation: ConversationID,
            number: Int,
            title: String,
            client: String?,
            line: KeptLine
        ) {
            self.conversation = conversation
            self.number = number
            self.title = title
            self.client = client
            self.line = line
        }
    }

    /// Conversations that can be gone on with, the one that was held last first; a page of them.
    public let open: [ListedConversation]
    /// What comes back, newest first.
    public let kept: [Kept]

    /// What was agreed and learnt together and still stands, newest first: meetings ask about it.
    public let agreed: [Kept]

    /// What waits.
    public init(open: [ListedConversation], kept: [Kept], agreed: [Kept] = []) {
        self.open = open
        self.kept = kept
        self.agreed = agreed
    }
}
