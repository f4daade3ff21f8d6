import DialogModel
import DialogSession
import Wording

/// Writes down what is shown in a conversation, one mark before each kind of thing: `──` a step, `?` a
/// question, `>` what is typed, `!` a refusal, `~` an answer that no longer fits, `=` one that is
/// kept; all else is indented.
struct PlanScribe {
    private(set) var lines: [String] = []

    private let script: PinnedScript
    private let language: Language
    private var dialogs: [[Address.CallSite]: DialogID]
    private var asking: Prompt.OpenQuestion?

    init(_ script: PinnedScript, in language: Language) {
        self.script = script
        self.language = language
        dialogs = [[]: script.root]
    }

    /// Writes one turn.
    mutating func write(_ turn: PlayedTurn) {
        if let entry = turn.entry {
            lines += entry.comments
            let typed = entry.typed.split(separator: "\n", omittingEmptySubsequences: false)
            lines += typed.enumerated().map { index, line in
                (index == 0 ? ">" : ">>") + (line.isEmpty ? "" : " \(line)")
            }
        }
        for scene in turn.remarks {
            switch scene {
            case .remark(let sentence, let tone): mark(tone == .warning ? "!" : " ", say(sentence))
            case .whisper(let text): mark("*", text)
            default: break
            }
        }
        // Where the session says in its own words that it goes on, that is what is seen.
        for recorded in turn.events where turn.remarks.isEmpty || !recorded.event.isTold {
            write(recorded.event, turn.account)
        }
        if turn.events.contains(where: { $0.event.moves }) { write(turn.prompt) }
        if case .asking(let question) = turn.prompt.position { asking = question }
    }

    private mutating func write(_ event: Event, _ account: Account) {
        switch event {
        case .entered(let step):
            heading(say(PlanWords.step(step.title, step.index, of: step.count)))
        case .said(let said): tell(said.text)
        case .answered(let answer): write(answer)
        case .rejected(let rejected): write(rejected)
        case .skipped: tell(say(ConversationWords.skipped))
        case .left: tell(say(ConversationWords.left))
        case .branched(let fork): write(fork)
        case .looped(let loop): write(loop)
        case .called(let call):
            dialogs[call.inside + [call.site]] = call.dialog
            tell(say(ConversationWords.called(call.title)))
        case .returned: tell(say(ConversationWords.returned))
        case .mentioned(let mention): tell(say(ConversationWords.mentioned(mention, isAlone: true)))
        case .becameStale(let stale): write(stale, account)
        case .settledStale(let settled): tell(say(PlanWords.settled(settled.choice)))
        case .noted: tell(say(ConversationWords.noted))
        case .rang(let bell): tell(say(ConversationWords.bell(bell.text)))
        case .passed(let passed): tell(say(ConversationWords.mark(passed.mark)))
        case .extended(let extended): tell(say(PlanWords.extended(minutes: extended.minutes)))
        case .turnedProbing(let turned): tell(say(ConversationWords.probing(turned.probing)))
        case .turnedFading(let turned):
            tell(say(ConversationWords.fading(turned.fading, turned.step)))
        case .turnedDepth(let turned): tell(say(ConversationWords.depth(turned.depth)))
        case .aliased(let aliased):
            tell(say(ConversationWords.aliased(aliased.client, isAlone: true)))
        case .takenBack: tell(say(ConversationWords.takenBack))
        case .resolved(let resolved): tell(say(FateWords.told(resolved.fate)))
        case .handedOver(let turn): tell(say(PlanWords.turn(of: turn.to)))
        case .paused: tell(say(PlanWords.paused))
        case .resumed: tell(say(PlanWords.resumed))
        case .finished: heading(say(PlanWords.end))
        case .abandoned: heading(say(PlanWords.abandoned))
        // These are seen in the questions that follow.
        case .started, .asked, .given, .revisiting, .offered, .picked, .closed, .joined,
            .askedRoles, .cast,
            .slept,
            .unknown:
            break
        }
    }

    private mutating func write(_ answer: Event.Answered) {
        let typed = answer.raw.replacing("\n", with: ";")
        let isPicked = asking?.place == answer.place && asking?.lines != nil
        let isAsTyped =
            answer.told == typed || answer.value == .text(answer.shown) && !isPicked
        if !isAsTyped { tell("→ \(answer.told)") }
        if let keep = answer.keep {
            mark("=", "\(say(ReportKeeps.label(keep))): \(answer.told)")
        }
    }

    private mutating func write(_ rejected: Event.Rejected) {
        guard let asking, asking.place == rejected.place else { return }
        let words = ConversationRejections.sentence(
            rejected.reason,
            to: asking.kind,
            attempt: rejected.attempt,
            required: asking.required
        )
        mark("!", say(words))
    }

    private mutating func write(_ fork: Event.Branched) {
        guard let branch = dialog(at: fork.place)?.branch(fork.place.item) else { return }
        let condition = ConditionWords.sentence(branch.condition)
        tell("· " + say(PlanWords.fork(condition, held: fork.held)))
    }

    private mutating func write(_ loop: Event.Looped) {
        guard let list = dialog(at: loop.place)?.loop(loop.place.item)?.list else { return }
        tell("· " + say(PlanWords.loop(list, loop.lines.map(\.text))))
    }

    private mutating func write(_ stale: Event.BecameStale, _ account: Account) {
        for reason in [Event.BecameStale.Reason.wording, .branch] {
            let places = stale.answers.filter { $0.reason == reason }.map(\.place)
            guard !places.isEmpty else { continue }
            switch reason {
            case .wording:
                mark("~", say(ConversationStale.heading(count: places.count, was: stale.was)))
            case .branch: mark("~", say(ConversationStale.unreached(count: places.count)))
            }
            for place in places {
                let question = account.question(at: place)
                let answer = question?.given.last?.answer?.shown
                mark("~", "  \(question?.text ?? "") → \(answer ?? "")")
            }
        }
    }

    private mutating func write(_ prompt: Prompt) {
        switch prompt.position {
        case .asking(let question): write(question)
        case .choosing(let offered):
            lines.append("")
            for (index, question) in offered.enumerated() {
                tell("\(index + 1) \(question.text)\(question.settled ? " ✓" : "")")
            }
        case .casting(let roles):
            lines.append("")
            let asked = prompt.cast.filter { roles.contains($0.role.id) }
            mark("?", say(PlanWords.casting))
            for cast in asked {
                let names = cast.names.isEmpty ? "" : " (\(cast.names.joined(separator: ", ")))"
                let instruction = cast.role.instruction.map { ": \($0)" } ?? ""
                tell("\(cast.role.title)\(names)\(instruction)")
            }
        case .settling(let stale): tell(say(ConversationStale.choices(count: stale.count)))
        case .paused, .finished, .abandoned, .readOnly: break
        }
    }

    private mutating func write(_ question: Prompt.OpenQuestion) {
        lines.append("")
        mark("?", question.text)
        if case .probe(_, let cue, let evidence) = question.origin {
            tell("(\(say(ReportWords.probed(cue, evidence: evidence))))")
        }
        for (index, line) in (question.lines ?? []).enumerated() { tell("\(index + 1) \(line)") }
        if question.lines != nil { tell(say(ConversationHints.pick)) }
        switch question.kind {
        case .text: break
        case .scale(let scale):
            let ends = [(scale.lowest, scale.lowEnd), (scale.highest, scale.highEnd)]
                .map { "\($0.0.formatted(in: language)) \($0.1)" }
            tell(ends.joined(separator: " … "))
        case .choice(let options): list(options)
        case .choices(let options):
            list(options)
            tell(question.kind)
        case .list, .number, .yesNo, .date: tell(question.kind)
        }
        if let suggested = question.suggested { tell(say(ConversationWords.suggested(suggested))) }
        if let previous = question.previous { tell("(\(say(PlanWords.was(previous))))") }
    }

    private mutating func list(_ options: [Option]) {
        for (index, option) in options.enumerated() { tell("\(index + 1) \(option.text)") }
    }

    private mutating func tell(_ kind: Question.Kind) {
        if let hint = ConversationHints.hint(kind, interactive: true) { tell(say(hint)) }
    }

    private mutating func heading(_ text: String) { lines += ["", "── \(text)"] }

    private mutating func tell(_ text: String) { mark(" ", text) }

    private mutating func mark(_ mark: String, _ text: String) {
        let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in parts.enumerated() {
            lines.append("\(index == 0 ? mark : " ") \(line)")
        }
    }

    private func dialog(at place: Address) -> Dialog? {
        dialogs[place.calls].flatMap { script.dialogs[$0] }
    }

    private func say(_ sentence: Sentence) -> String { sentence(in: language) }
}

extension Event {
    /// Whether a remark may tell it in its place.
    fileprivate var isTold: Bool {
        switch self {
        case .skipped, .aliased, .mentioned: true
        default: false
        }
    }

    /// Whether the question is shown anew after it.
    fileprivate var moves: Bool {
        switch self {
        case .rejected, .noted, .rang, .mentioned, .passed, .extended, .turnedProbing, .turnedDepth,
            .turnedFading,
            .aliased, .joined, .takenBack, .resolved, .handedOver, .slept:
            false
        case .cast, .askedRoles, .started, .entered, .said, .asked, .answered, .given, .skipped,
            .branched, .looped,
            .called, .returned, .revisiting, .left, .becameStale, .settledStale, .offered, .picked,
            .closed,
            .paused, .resumed, .finished, .abandoned, .unknown:
            true
        }
    }
}
