import DialogModel

/// A conversation as lists show it.
public struct StoredConversation: Hashable, Sendable {
    /// Its name on disk and wire.
    public let id: ConversationID
    /// Its short number among its owner's conversations, from 1; never given to another one.
    public let number: Int
    /// The sequence of its last event.
    public let sequence: Int
    /// The conversation at a glance.
    public let summary: ConversationSummary

    /// The conversation `id`.
    public init(id: ConversationID, number: Int, sequence: Int, summary: ConversationSummary) {
        self.id = id
        self.number = number
        self.sequence = sequence
        self.summary = summary
    }
}
