import DialogModel
import SpiegelAPI

/// What a reply is awaited for.
enum Pending: Hashable, Sendable {
    case turn(Unanswered)
    case missed(Unanswered)
    case unreached([Address])
    case revising(String)
    case probing
    case progress
    case probe
    case whisper(Role)
    case ending
    case copies(String)
    case remarked(CopyReply, page: Int, typed: String)
}
