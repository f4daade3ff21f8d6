import DialogModel
import DialogSession
import DialogTools

/// Answers for a script that is tried: nothing is kept, and no daemon is called.
@MainActor
final class TrialAnswerer: Answerer {
    private let trial: DialogTrial
    private(set) var held: HeldConversation?

    /// Answers for `trial`.
    init(_ trial: DialogTrial) { self.trial = trial }

    var connection: Connection? { nil }

    func reply(to errand: Errand) async throws(Fault) -> Reply {
        let now = Surroundings.now()
        if case .begin(let beginning, let id, let key) = errand {
            let held = trial.begun(beginning, as: id, at: now, turn: key)
            self.held = held
            return .begun(held.reply(at: now))
        }
        guard var held else { throw .request(.unknownResource) }
        defer { self.held = held }
        return try held.answer(errand, at: now)
    }
}
