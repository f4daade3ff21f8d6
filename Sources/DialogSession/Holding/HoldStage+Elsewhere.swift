import DialogModel
import SpiegelAPI
import Wording

/// What happens while somebody types: time passes, and others use other screens.
extension HoldStage {
    mutating func happened(_ turn: TurnReply) -> [Move] {
        let known = max(seen, untold?.events.last?.sequence ?? 0)
        let news = turn.events.filter { $0.sequence > known }
        guard !news.isEmpty else { return [] }
        untold = TurnReply(events: (untold?.events ?? []) + news, prompt: turn.prompt)
        return takeOver()
    }

    /// Shows what happened elsewhere, above the line being typed; while a turn is sent, that waits for
    /// the reply to it, and a piece of what was missed waits for the rest.
    mutating func takeOver() -> [Move] {
        guard pending == nil, let turn = untold,
            turn.events.last?.sequence == turn.prompt.sequence
        else { return [] }
        untold = nil
        let missed = turn.events.filter { $0.sequence > seen }
        guard !missed.isEmpty, turn.prompt.sequence >= latest.sequence else { return [] }
        let isMoved = turn.prompt.position != latest.position
        var moves: [Move] = []
        if isMoved {
            moves += tell([.gap, .say(MeetingWords.elsewhere, .accent)], of: nil)
        }
        moves += show(
            TurnReply(events: missed, prompt: turn.prompt),
            of: nil,
            told: isMoved
        )
        guard isMoved, pending == nil else { return moves }
        moves += strayed()
        // Where it cannot be drawn above the line, what is typed answers what is on the screen, and is
        // refused with a sentence.
        guard surroundings.showsAbove, aside == nil else { return moves }
        switch latest.position {
        case .asking, .choosing, .casting, .settling:
            moves += goOn()
            isOvertaken = true
            return moves
        // What is to be done there waits for the line that is being typed.
        case .paused, .finished, .abandoned, .readOnly: return moves
        }
    }

    /// A line that was begun before the question above it came there: what would answer that question
    /// is shown back; `nil` for what means the same anywhere.
    mutating func heardLate(_ heard: Heard) -> [Move]? {
        guard case .line(let line) = heard else { return nil }
        switch TypedLine(line, shortcuts: shortcuts, in: language) {
        case .command(.back, _), .command(.skip, _), .command(.revise, _), .command(.finish, _),
            .call, .answer:
            return keep(line) + goOn()
        case .command, .unknown, .ambiguous: return nil
        }
    }

    /// Points of a list that is not open any more are shown back.
    private mutating func strayed() -> [Move] {
        guard case .points(_, let question) = draft, Self.asked(latest) != question else {
            return []
        }
        return keep(takePoints())
    }
}
