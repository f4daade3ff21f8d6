import DialogModel
import SpiegelAPI

/// One part of a session: the menu, a beginning, a conversation, its end.
protocol Stage: Sendable {
    /// It is entered.
    mutating func opened() -> [Move]
    /// A line was typed, or a key pressed.
    mutating func heard(_ heard: Heard) -> [Move]
    /// The reply to what it asked last.
    mutating func arrived(_ reply: Reply) -> [Move]
    /// What it asked last came to nothing.
    mutating func refused(_ fault: Fault) -> [Move]
    /// Something happened in the conversation that is followed.
    mutating func happened(_ turn: TurnReply) -> [Move]
    /// What was typed in a conversation and has not become a turn, with what stands on the line; `nil`
    /// where none is held.
    func unsent(
        with line: String,
        changing recalled: String?
    ) -> (conversation: ConversationID, draft: TypedDraft)?
    /// What is left now of a meeting's step, in milliseconds; `nil` where no clock runs.
    var clock: Int? { get }
}

extension Stage {
    var clock: Int? { nil }
    mutating func happened(_ turn: TurnReply) -> [Move] { [] }
    func unsent(
        with line: String,
        changing recalled: String?
    ) -> (conversation: ConversationID, draft: TypedDraft)? { nil }
}

/// What a stage does.
enum Move: Sendable {
    case act(Act)
    case ask(Errand)
    case enter(any Stage)
    case leave(Leaving)

    static func show(_ scenes: Scene...) -> Move { .act(.show(scenes)) }
    static func show(_ scenes: [Scene]) -> Move { .act(.show(scenes)) }
    static func listen(_ listening: Listening) -> Move { .act(.listen(listening)) }
}
