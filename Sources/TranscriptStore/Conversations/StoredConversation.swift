import DialogModel

/// A conversation as lists show it.
public struct StoredConversation: Hashable, Sendable {
    /// Its name on disk and wire.
    public let id: ConversationID
    /// Its short number among a person's conversations, from 1; never given to another one.
    public let number: Int
    /// The sequence of its last event.
    public let sequence: Int
    /// Which of the store's turns was its last: of two conversations the one with the higher count
    /// was held later, whatever the clock said.
    public let touched: Int
    /// The conversation at a glance.
    public let summary: ConversationSummary

    /// The conversation `id`.
    public init(
        id: ConversationID,
        number: Int,
        sequence: Int,
        touched: Int,
        summary: ConversationSummary
    ) {
        self.id = id
        self.number = number
        self.sequence = sequence
        self.touched = touched
        self.summary = summary
    }
}
