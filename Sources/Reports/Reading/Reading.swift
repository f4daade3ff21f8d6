import DialogModel

/// A conversation in the order in which it is read: where a question was asked for the first time,
/// all that became of it later stands together.
struct Reading {
    /// One thing on the page.
    enum Piece: Hashable {
        case step(Event.Entered)
        case called(Event.Called)
        case question(Address)
        /// Where a fork or a loop stands: shown as nothing, but what it leads to later belongs here.
        case fork(Address)
        case note(String, by: String?, at: Address?)
        case bell(String)
        case resumed(Timestamp)
        case unknown(since: String)
    }

    /// What stands on the page, in order.
    var pieces: [Piece] = []
    /// The questions by place.
    var entries: [Address: Entry] = [:]
    /// The notes that were made after the end.
    var laterNotes: [(text: String, at: Timestamp)] = []
    /// When it was finished or given up.
    var ended: Timestamp?
    /// Whether somebody asked the questions.
    var mode = Dialog.Mode.alone

    /// Where the next piece comes.
    var cursor = 0
    /// How forks and loops stand now.
    var footing = Footing()
    /// How those stood that the present turn changed.
    var replaced = Footing()
    /// The answer that was gone back to, in front of the open question.
    var revisited: Address?
    private var turn: TurnKey?
    private var last: Timestamp?

    /// What `events`, in order, tell.
    init(_ events: [RecordedEvent]) {
        for recorded in events {
            if recorded.turn != turn { replaced = Footing() }
            turn = recorded.turn
            read(recorded)
            last = recorded.at
        }
    }

    /// Who asked: only in an interview does anybody, and never what a cue led to.
    private func asker(of asked: Event.Asked, in recorded: RecordedEvent) -> String? {
        switch (mode, asked.origin) {
        case (.interview, .script), (.interview, .asker): recorded.by
        case (.interview, .probe), (.alone, _), (.meeting, _): nil
        }
    }

    private mutating func read(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .entered(let step): enter(step)
        case .called(let call): insert(.called(call))
        case .returned(let back): come(backFrom: back.from)
        case .started(let started): mode = started.mode
        case .asked(let asked): ask(asked, by: asker(of: asked, in: recorded))
        case .answered(let answer):
            settle(
                answer.place,
                .answer(answer.lines),
                isScore: answer.isScore,
                by: recorded.by
            )
        case .skipped(let skipped): settle(skipped.place, .skipped, by: recorded.by)
        case .revisiting(let visit): revisited = visit.place
        case .left(let left): leave(left.place)
        case .mentioned(let mention): entries[mention.place]?.holdsName = true
        case .branched(let fork): take(fork)
        case .looped(let loop): go(over: loop)
        case .becameStale(let stale): mark(stale)
        case .noted(let note): add(note, by: recorded.by, at: recorded.at)
        case .rang(let bell): if !bell.text.isEmpty { attach(.bell(bell.text), to: nil) }
        case .resumed:
            if let last, last.localDate != recorded.at.localDate {
                attach(.resumed(recorded.at), to: nil)
            }
        case .finished, .abandoned: ended = recorded.at
        case .unknown(let unknown): insert(.unknown(since: unknown.since))
        // What a reader of the page does not need.
        case .said, .rejected, .settledStale, .offered, .closed, .handedOver, .passed,
            .extended, .turnedProbing, .paused:
            break
        }
    }
}

extension Event.Answered {
    fileprivate var isScore: Bool {
        if case .number = value { true } else { false }
    }

    /// What is shown, by line; a list as its points.
    fileprivate var lines: [String] {
        guard case .list(let points) = value else { return [shown] }
        return points.map { "- \($0)" }
    }
}
