import DialogModel

/// A conversation in a list.
package struct ListedConversation: Codable, Hashable, Sendable {
    /// Its name.
    package let id: ConversationID
    /// Its number for this user, from 1.
    package let number: Int
    /// The sequence of its last event.
    package let sequence: Int
    /// What it is about, at a glance.
    package let summary: ConversationSummary

    /// The conversation `id`.
    package init(id: ConversationID, number: Int, sequence: Int, summary: ConversationSummary) {
        self.id = id
        self.number = number
        self.sequence = sequence
        self.summary = summary.glance
    }
}
