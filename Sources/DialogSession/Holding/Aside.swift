import DialogModel
import SpiegelAPI
import Wording

/// What is asked beside the conversation, on a line of its own.
enum Aside: Hashable, Sendable {
    case reviseWhich([GivenAnswer])
    case note
    /// What the client is called from here on.
    case pseudonym
    /// Which names are watched besides, once it is known what the client is called.
    case names(pseudonym: String?)
    /// How much time there is.
    case time
    /// Whether what the answer at a place was before it was rewritten is dropped for good.
    case takeBack(Address)
    case ownQuestion(suggesting: String?)
    case finish
    case stop
    case hidden
    /// A word that is a command's, alone on the line.
    case meant(ConversationCommand, String)
    /// Which brought copy is looked at.
    case copyWhich([CopyReply])
    /// A page of one; with what was typed there and not taken.
    case copy(CopyReply, page: Int, recalled: String?)
    /// Before and after what only one player may read.
    case whisper(Role, text: String?)
}
