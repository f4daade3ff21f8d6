import DialogModel
import SpiegelAPI
import Wording

/// Someone else was first, in another window; or a turn itself was, and its reply was lost.
extension HoldStage {
    /// What came since `turn` answered the screen.
    mutating func caughtUp(_ turn: Unanswered, _ missed: TurnReply) -> [Move] {
        if missed.events.contains(where: { $0.turn == turn.key }) {
            return taken(turn, missed)
        }
        guard missed.prompt.sequence > turn.sequence else {
            return startedOver(turn, missed.prompt)
        }
        if missed.events.allSatisfy(\.event.staysPut) {
            // Only time passed, or something was added: what was typed still fits.
            let moves = show(missed, of: nil)
            let again = Unanswered(
                input: turn.input,
                sequence: missed.prompt.sequence,
                key: turn.key
            )
            return moves + (pending == nil ? send(again: again) : [])
        }
        let answers = missed.events.compactMap { recorded -> Scene? in
            guard case .answered(let answered) = recorded.event else { return nil }
            return .quote(answered.told)
        }
        var moves: [Move] = [
            .show([.remark(ConversationWords.outOfTurn, .warning)] + answers)
        ]
        moves += show(missed, of: nil) + keep(turn.input.typed)
        return moves + goOn()
    }

    /// The daemon's word is taken, and nothing more is sent by itself.
    ///
    /// Its store is older than what was shown, as where an earlier copy was put back; or it refuses
    /// what it waits for.
    private mutating func startedOver(_ turn: Unanswered, _ prompt: Prompt) -> [Move] {
        let isOlder = prompt.sequence < turn.sequence
        latest = prompt
        latestSince = surroundings.elapsed()
        seen = prompt.sequence
        shown = nil
        revisiting = nil
        let moves: [Move] =
            isOlder ? [.show(.remark(ConversationWords.startedOver, .warning))] : []
        return moves + keep(turn.input.typed) + goOn()
    }

    /// What was typed for something that is not asked any more is shown back, and can be brought into
    /// the line.
    mutating func keep(_ typed: String?) -> [Move] {
        guard let typed, !typed.trimmed.isEmpty else { return [] }
        if case .kept(let before) = draft {
            draft = .kept("\(before)\n\(typed)")
        } else {
            draft = .kept(typed)
        }
        return [.show(.remark(ConversationWords.textKept), .quote(typed, .faint))]
    }
}
