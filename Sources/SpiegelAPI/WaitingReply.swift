import DialogModel

/// What waits: `GET /v1/waiting`.
package struct WaitingReply: Codable, Hashable, Sendable {
    /// Something that comes back, with the conversation in which it was said.
    package struct Kept: Codable, Hashable, Sendable {
        /// The conversation.
        package let conversation: ConversationID
        /// Its number.
        package let number: Int
        /// Its title.
        package let title: String
        /// Whom it is about.
        package let client: String?
        /// What was said.
        package let line: KeptLine

        /// The words `line` of a conversation.
        package init(
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
    package let open: [ListedConversation]
    /// What comes back, newest first.
    package let kept: [Kept]

    /// What was agreed and learnt together and still stands, newest first: meetings ask about it.
    package let agreed: [Kept]

    /// What waits.
    package init(open: [ListedConversation], kept: [Kept], agreed: [Kept] = []) {
        self.open = open
        self.kept = kept
        self.agreed = agreed
    }
}
