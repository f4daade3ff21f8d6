import DialogModel

/// Something that should not happen on any path.
package enum WalkFinding: Hashable, Sendable {
    /// A text quotes an answer that is not there, and shows '…'.
    case gap(ItemID, text: String)
    /// A text names a number that the scale of `question` does not have.
    case offScale(ItemID, question: ItemID, text: String)
    /// An answer that fits its question by kind was refused.
    case refused(ItemID, typed: String)
    /// A conversation did not end within as many turns as allowed.
    case endless(turns: Int)
}
