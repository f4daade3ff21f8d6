import DialogModel

/// What the registry wants done, in this order.
package enum Action: Hashable, Sendable {
    /// Read the conversation from disk for the ticket, as this copy, and say how it went.
    case load(ConversationID, Ticket, Generation)
    /// Begin the conversation as the ticket asks, as this copy, and say how it went.
    case create(ConversationID, Ticket, Generation)
    /// Let the ticket have the copy; a turn is then inside, and its end must be told.
    case grant(Ticket, Generation)
    /// Tell the ticket why not.
    case refuse(Ticket, Fault)
    /// Tell the ticket that its conversation is erased.
    case confirm(Ticket)
    /// End the streams of the copy.
    case dismissFollowers(Generation)
    /// Forget the copy; nobody is granted it again.
    case drop(Generation)
    /// Erase the conversation on disk for the ticket, and say how it went.
    case eraseOnDisk(ConversationID, Ticket)
    /// Open the store anew: all that was on its way to the old one has been answered.
    case reopenStore
}
