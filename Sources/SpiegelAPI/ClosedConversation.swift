import DialogModel

/// A conversation that cannot be shown in a list, and why; it can be erased.
package struct ClosedConversation: Codable, Hashable, Sendable {
    /// Its name.
    package let id: ConversationID
    /// Its number for this user, from 1.
    package let number: Int
    /// Why: `damaged`, or `readOnly` for one that a later release wrote.
    package let fault: Fault

    /// The conversation `id`.
    package init(id: ConversationID, number: Int, fault: Fault) {
        self.id = id
        self.number = number
        self.fault = fault
    }
}
