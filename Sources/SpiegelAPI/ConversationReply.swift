import DialogModel

/// A conversation and what it waits for: the reply to a beginning, and to
/// `GET /v1/conversations/{id}`.
package struct ConversationReply: Codable, Hashable, Sendable {
    /// The conversation as lists show it.
    package let conversation: ListedConversation
    /// What it waits for.
    package let prompt: Prompt
    /// The dialogues that `/`-words call inside it, by word.
    package let shortcuts: [String: DialogID]
    /// The events of the beginning, or none.
    package let events: [RecordedEvent]

    /// The reply about `conversation`.
    package init(
        conversation: ListedConversation,
        prompt: Prompt,
        shortcuts: [String: DialogID],
        events: [RecordedEvent]
    ) {
        self.conversation = conversation
        self.prompt = prompt
        self.shortcuts = shortcuts
        self.events = events
    }
}
