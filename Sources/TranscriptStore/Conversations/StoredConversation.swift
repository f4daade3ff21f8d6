import DialogModel

/// A conversation as lists show it.
package struct StoredConversation: Hashable, Sendable {
    /// Its name on disk and wire.
    package let id: ConversationID
    /// Its short number among a person's conversations, from 1; never given to another one.
    package let number: Int
    /// The sequence of its last event.
    package let sequence: Int
    /// Which of the store's turns was its last: of two conversations the one with the higher count
    /// was held later, whatever the clock said.
    package let touched: Int
    /// The conversation at a glance.
    package let summary: ConversationSummary

    /// The conversation `id`.
    package init(
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
