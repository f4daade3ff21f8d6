import DialogModel

/// A conversation that cannot be shown in a list, and why; it can be erased.
public struct ClosedConversation: Codable, Hashable, Sendable {
    /// Its name.
    public let id: ConversationID
    /// Its number for this user, from 1.
    public let number: Int
    /// Why: `damaged`, or `readOnly` for one that a later release wrote.
    public let fault: Fault

    /// The conversation `id`.
    public init(id: ConversationID, number: Int, fault: Fault) {
        self.id = id
        self.number = number
        self.fault = fault
    }
}
