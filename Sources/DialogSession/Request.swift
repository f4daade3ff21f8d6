import DialogModel
import SpiegelAPI

/// Something asked of the daemon.
package struct Request: Hashable, Sendable {
    /// Which one, from 1: a reply that comes late or twice is known by it.
    package let number: Int
    /// What.
    package let errand: Errand
}

/// What is asked.
package enum Errand: Hashable, Sendable {
    /// The catalogue, and how much waits.
    case opening
    /// What waits.
    case waiting
    /// To say what became of things, and hear what waits then.
    case settle([WaitingReply.Kept], Fate, saying: String?, key: TurnKey)
    /// A conversation is to begin.
    case begin(Beginning, as: ConversationID, key: TurnKey)
    /// A conversation that is gone on with, how it stands, and what was being typed in it.
    case resume(ConversationID)
    /// A turn, which answers what was on the screen at a sequence.
    case turn(Input, in: ConversationID, key: TurnKey, after: Int)
    /// What happened since a sequence, and what is waited for now.
    case missed(ConversationID, after: Int)
    /// The questions that have been settled.
    case answers(ConversationID)
    /// What the log tells.
    case account(ConversationID)
    /// What there is to say at the end.
    case ending(ConversationID)
    /// What only the player of a role may read.
    case whisper(RoleID, in: ConversationID)
    /// The copies that were brought.
    case copies
    /// Something is said of a brought copy.
    case remark(Remark, on: ConversationID)
    /// Another command of the program, as typed.
    case command([String])
}

/// What came of an errand.
package enum Reply: Hashable, Sendable {
    /// What waits.
    case waiting(WaitingReply)
    /// The catalogue, and how much waits.
    case opening(Catalogue, Overview)
    /// A conversation that begins.
    case begun(ConversationReply)
    /// A conversation that is gone on with, how it stands, and what was being typed in it.
    case resumed(ConversationReply, Account, TypedDraft?)
    /// What a turn led to.
    case turn(TurnReply)
    /// The questions that have been settled.
    case answers([GivenAnswer])
    /// What the log tells.
    case account(Account)
    /// What there is to say at the end, with the sheet that remains of it if there is one.
    case ending(Account, ListedConversation, sheet: String?)
    /// A text.
    case text(String)
    /// The copies that were brought.
    case copies([CopyReply])
    /// A brought copy as it is now.
    case copy(CopyReply)
    /// It was done, or not, and that has been told.
    case done(Bool)
}
