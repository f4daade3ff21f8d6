import DialogModel
import Wording

/// What is done once the turn under way is taken.
enum Afterwards: Hashable, Sendable {
    case command(ConversationCommand, String)
    case call(DialogID)
    case pause
    /// A line, as if it had been typed then.
    case line(String)
}
