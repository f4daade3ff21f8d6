import DialogModel
import SpiegelAPI
import SpiegelClient
import Wording

/// What happens while somebody types: time passes, and others use other screens.
extension ConversationLoop {
    /// Follows the conversation until it is left; a stream that breaks is begun again.
    func follow() async {
        while !Task.isCancelled {
            let (id, seen) = (id, seen)
            do {
                let feed = try await connection.quietly { client throws(Fault) in
                    try await client.follow(id, after: seen)
                }
                untold = nil
                for try await turn in feed { await arrived(turn) }
            } catch {
                // Whoever types is told when a turn cannot be sent; here it is tried again.
            }
            do {
                try await ContinuousClock().sleep(for: .seconds(1))
            } catch {
                return
            }
        }
    }

    /// Something happened; what this screen itself did is in the reply to its turn.
    private func arrived(_ turn: TurnReply) async {
        let known = max(seen, untold?.events.last?.sequence ?? 0)
        let news = turn.events.filter { $0.sequence > known }
        guard !news.isEmpty else { return }
        untold = TurnReply(events: (untold?.events ?? []) + news, prompt: turn.prompt)
        await takeOver()
    }

    /// Shows what happened elsewhere, above the line being typed; while a turn is sent, that waits
    /// for the reply to it, and a piece of what was missed waits for the rest.
    func takeOver() async {
        guard let turn = untold, unanswered == nil,
            turn.events.last?.sequence == turn.prompt.sequence
        else { return }
        untold = nil
        let missed = turn.events.filter { $0.sequence > seen }
        let next = turn.prompt
        guard !missed.isEmpty, next.sequence >= prompt.sequence else { return }
        let isMoved = next.position != prompt.position
        if isMoved { tell([.gap, Row(MeetingWords.elsewhere(in: language), .accent)]) }
        await show(missed, then: next, told: isMoved)
        if isMoved, case .asking(let question) = next.position, isDrawnAtOnce {
            put(question)
        }
    }

    /// Shows rows at once, above the line being typed; where that cannot be drawn, before the next
    /// question.
    func tell(_ rows: [Row]) {
        if isDrawnAtOnce { talk.show(rows) } else { nudges += rows }
    }

    /// Shows what had to wait.
    func tellNudges() {
        talk.show(nudges)
        nudges = []
    }

    private var isDrawnAtOnce: Bool { talk.isInteractive && talk.paper.draws }
}

extension Event {
    /// Whether the question that is open stays open, and as it was.
    var staysPut: Bool {
        switch self {
        case .passed, .extended, .turnedProbing, .rang, .noted, .mentioned, .handedOver: true
        case .started, .entered, .said, .asked, .answered, .rejected, .skipped, .branched, .looped,
            .called, .returned, .revisiting, .left, .becameStale, .settledStale, .offered, .closed,
            .paused, .resumed, .finished, .abandoned, .unknown:
            false
        }
    }
}
