import DialogModel

/// A conversation in a list.
public struct ListedConversation: Codable, Hashable, Sendable {
    /// Its name.
    public let id: ConversationID
    /// Its number for this user, from 1.
    public let number: Int
    /// The sequence of its last event.
    public let sequence: Int
    /// What it is about, at a glance.
    public let summary: ConversationSummary

    /// The conversation `id`.
    public init(id: ConversationID, number: Int, sequence: Int, summary: ConversationSummary) {
        self.id = id
        self.number = number
        self.sequence = sequence
        self.summary = summary.glance
    }
}
