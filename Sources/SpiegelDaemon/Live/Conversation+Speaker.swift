import DialogEngine
import DialogModel

/// Who says what where people share a keyboard: nobody signs a turn, the roles tell, and of several who
/// ask the one whose turn it is.
extension Conversation {
    /// The number of whoever does `input` at `position`; `nil` where nobody in particular does.
    ///
    /// In an interview, and at the menu of a meeting, the one who asks chooses, words and closes, and
    /// the one who brings the situation answers. In a meeting an answer is of the one whose role the
    /// question is for; what several people or the whole team say is nobody's in particular.
    func speaker(of input: Input, at position: Prompt.Position) -> Int? {
        switch started.mode {
        case .alone: nil
        case .interview: interviewed(input)
        case .meeting: meeting(input, at: position)
        }
    }

    private func interviewed(_ input: Input) -> Int? {
        switch input {
        case .choose, .pick, .ask, .next, .settleStale, .call: asker
        case .answer, .skip, .back, .revise: only(.bringer)
        case .note, .ring, .handOver, .extend, .turnProbing, .turnDepth, .turnFading, .widen,
            .alias, .cast, .takeBack,
            .resolve,
            .tick,
            .pause, .resume, .finish, .abandon:
            nil
        }
    }

    private func meeting(_ input: Input, at position: Prompt.Position) -> Int? {
        switch (input, position) {
        case (.choose, _), (.pick, _), (.ask, _), (.next, .choosing): return asker
        case (.answer, .asking(let question)):
            let role = question.role ?? (question.origin == .asker ? .bringer : nil)
            return role.flatMap { only($0) }
        default: return nil
        }
    }

    /// The number of the one who asks; of several, the one whose turn it is.
    private var asker: Int? {
        if let one = only(.asker) { return one }
        guard let turn, let number = participants.number(of: turn) else { return nil }
        return people(in: .asker).contains(number) ? number : nil
    }

    /// The number of the one in `role`, where one person has it.
    private func only(_ role: RoleID) -> Int? {
        let players = people(in: role)
        return players.count == 1 ? players.first : nil
    }
}
