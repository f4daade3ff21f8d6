import DialogModel

/// What was typed and has not become a turn.
enum Draft: Hashable, Sendable {
    case none
    /// A turn that was sent and not taken: Enter sends it again.
    case unsent(Unanswered)
    /// A text that answers nothing which is open; it can be brought back into the line.
    case kept(String)
    /// The points of a list that goes on.
    case points([String], of: Prompt.OpenQuestion)
}
