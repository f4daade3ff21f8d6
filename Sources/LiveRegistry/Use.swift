/// What a conversation is wanted for.
package enum Use: Hashable, Sendable {
    /// To take a turn: alone inside it, in order of coming.
    case turn
    /// To look.
    case read
    /// To be told of every turn, until the news that it is unfollowed.
    case follow
    /// To begin it, or to be given what was begun.
    case begin
    /// To erase it.
    case erase
}
