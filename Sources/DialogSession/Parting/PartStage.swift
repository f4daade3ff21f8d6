import DialogModel
import Wording

/// After a conversation that was left half-way: the screen can be wiped.
struct PartStage: Stage {
    private let leaving: Leaving

    init(after leaving: Leaving) { self.leaving = leaving }

    mutating func opened() -> [Move] {
        [
            .listen(Listening(after: .question(ConversationLeaving.wipe), isFresh: true))
        ]
    }

    /// Enter, or anything but a clear yes, leaves the screen as it is.
    mutating func heard(_ heard: Heard) -> [Move] {
        guard case .line(let line) = heard, Confirmation.isYes(line) else {
            return [.leave(leaving)]
        }
        return [.act(.wipe(otherwise: [.say(ConversationLeaving.cannotWipe)])), .leave(leaving)]
    }

    mutating func arrived(_ reply: Reply) -> [Move] { [] }
    mutating func refused(_ fault: Fault) -> [Move] { [] }
}
