import DialogModel
import SpiegelAPI
import Wording

/// Something that is shown, by its meaning; rows are made of it elsewhere.
package enum Scene: Hashable, Sendable {
    /// How something stands out.
    package enum Tone: Hashable, Sendable {
        case plain
        case faint
        case strong
        case accent
        case warning
    }

    /// An empty line.
    case gap
    /// A sentence at the margin.
    case say(Sentence, Tone = .plain)
    /// A sentence beside what is going on.
    case remark(Sentence, Tone = .faint)
    /// A text of the user's or the script's own, set in.
    case quote(String, Tone = .plain)
    /// What happened; with the question that was open.
    case event(Event, to: Prompt.OpenQuestion?)
    /// Where the conversation stands.
    case step(Prompt.StepHeading)
    /// Where a meeting stands.
    case meeting(MeetingHeading)
    /// A question that is put.
    case question(PutQuestion)
    /// The questions among which somebody chooses.
    case offered([Prompt.OfferedQuestion], in: Prompt.StepHeading?, Dialog.Mode)
    /// Answers that wait for a choice.
    case stale([Prompt.StaleAnswer])
    /// Answers that are not come to any more, with their questions.
    case unreached([GivenAnswer])
    /// The answers that can be revised.
    case answers([GivenAnswer])
    /// What can be done in a conversation.
    case help([ConversationCommand], calls: [Called])
    /// Who does what.
    case roles(Company, whispers: [RoleID])
    /// Roles that wait to be handed out, and how to say who takes them.
    case casting(Company, [RoleID], whispers: [RoleID])
    /// What only one player may read.
    case whisper(String)
    /// Room, to push away what is above it.
    case pushedAway
    /// Where a conversation is gone on with.
    case resumed(ConversationSummary, Account, others: Int)
    /// What was done and kept, and what may come next; `nil` where nothing more can be typed.
    case end(
        Account,
        ListedConversation,
        kept: [ConversationSummary.KeptItem],
        next: Sentence?
    )
    /// A sheet that is set in lines already.
    case sheet(String)
    /// The first screen.
    case opening(Menu, Overview)
    /// What can be begun on an occasion.
    case choices(Menu, Setting.Occasion)
    /// What waits.
    case waiting(WaitingReply)
    /// Brought copies, to choose from.
    case copies([CopyReply])
    /// A page of a brought copy: a passage, by its place from 0, or behind the last the whole.
    case copy(CopyReply, page: Int)

    /// A dialogue that a word calls.
    package struct Called: Hashable, Sendable {
        /// The word.
        package let word: String
        /// What the dialogue is called.
        package let title: String
    }

    /// A question as it is put.
    package struct PutQuestion: Hashable, Sendable {
        /// The question.
        package let question: Prompt.OpenQuestion
        /// Whether it is revisited.
        package let isRevisited: Bool
        /// The points of its list so far.
        package let points: [String]
    }

    /// Above the questions of a meeting.
    package struct MeetingHeading: Hashable, Sendable {
        /// The step's title.
        package let title: String
        /// Its place, from 1.
        package let index: Int
        /// How many steps there are.
        package let count: Int
        /// What is left of its time, in milliseconds; `nil` without a time box.
        package let left: Int?
        /// Who takes part.
        package let company: Company
        /// The learning question, once there is one.
        package let learningQuestion: String?
    }
}
