import DialogModel

/// A conversation and what it waits for: the reply to a beginning, and to
/// `GET /v1/conversations/{id}`.
public struct ConversationReply: Codable, Hashable, Sendable {
    /// The conversation as lists show it.
    public let conversation: ListedConversation
    /// What it waits for.
    public let prompt: Prompt
    /// The dialogues that `/`-words call inside it, by word.
    public let shortcuts: [String: DialogID]
    /// The events of the beginning, or none.
    public let events: [RecordedEvent]

    /// The reply about `conversation`.
    public init(
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
