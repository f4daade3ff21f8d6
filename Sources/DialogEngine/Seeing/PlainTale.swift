import DialogModel

/// What a log tells by itself, in the order in which it happened: where the script that it was held
/// by cannot be read, and so nothing can be put in that script's order.
///
/// It says less than ``Conversation/account(at:)``: neither what no longer fits nor what was left as
/// it was.
package struct PlainTale {
    private var entries: [Account.Entry] = []
    private var places: [Address: Int] = [:]
    private var laterNotes: [Account.LaterNote] = []
    private var ended: Timestamp?
    private var lastAnswered: Address?
    private var answered: Set<Address> = []
    private var kept: [ConversationSummary.KeptItem] = []
    private var step: String?
    private var standing = ConversationSummary.Standing.open
    private var isProbing: Bool
    private var depth: Question.Depth
    private var client: ClientAlias
    private var participants: [Participant]
    private var clock: RunningClock
    private var last: Timestamp
    private var lastHeld: Timestamp

    private let started: Event.Started
    private let began: Timestamp

    /// Reads `log`; `nil` if it does not begin with a beginning.
    package init?(of log: [RecordedEvent]) {
        guard let first = log.first, case .started(let started) = first.event else { return nil }
        self.started = started
        began = first.at
        isProbing = started.probing == .on
        depth = started.depth
        client = started.client
        participants = started.participants
        clock = RunningClock(from: first.at, mode: started.mode)
        last = first.at
        lastHeld = first.at
        for recorded in log {
            clock.pass(to: recorded)
            hear(recorded)
            last = recorded.at
            if recorded.event.isHeld { lastHeld = recorded.at }
        }
    }

    /// What it tells.
    package var account: Account {
        Account(
            mode: started.mode,
            depth: depth,
            probing: isProbing ? .on : .off,
            entries: entries,
            laterNotes: laterNotes,
            ended: ended,
            spentMilliseconds: clock.elapsed(at: last),
            lastAnswered: lastAnswered,
            revisiting: nil
        )
    }

    /// The conversation at a glance, without scores.
    package var summary: ConversationSummary {
        ConversationSummary(
            dialog: started.dialog,
            title: started.title,
            language: started.language,
            mode: started.mode,
            client: client,
            participants: participants,
            standing: standing,
            step: step,
            began: began,
            changed: lastHeld,
            answers: answered.count,
            kept: kept,
            scores: []
        )
    }

    private mutating func hear(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .entered(let fact):
            entries.append(.step(.init(step: fact.step, title: fact.title)))
            step = fact.title
        case .asked(let fact): hear(fact, by: participants.name(in: recorded))
        case .answered(let fact): hear(fact, in: recorded)
        case .skipped(let fact):
            give(nil, to: fact.place, by: participants.name(in: recorded), keep: nil)
        case .called(let fact):
            entries.append(.called(.init(calls: fact.inside + [fact.site], title: fact.title)))
        case .noted(let fact): hear(fact, in: recorded)
        case .turnedProbing(let fact): isProbing = fact.probing == .on
        case .turnedDepth(let fact): depth = fact.depth
        case .aliased(let fact): client = fact.client
        case .joined(let fact): participants.hear(fact)
        case .cast(let fact):
            participants.hear(fact)
            if !fact.roles.isEmpty { entries.append(.cast(fact.told(of: participants))) }
        case .rang(let fact): if !fact.text.isEmpty { entries.append(.bell(fact.text)) }
        case .paused: clock.isStopped = true
        case .resumed:
            clock.isStopped = false
            hearAgain(at: recorded.at)
        case .slept: hearAgain(at: recorded.at)
        case .finished: end(.finished, at: recorded.at)
        case .abandoned: end(.abandoned, at: recorded.at)
        case .resolved(let fact):
            let given = question(at: fact.place)?.given.last?.answer
            entries.append(.fate(.init(fact, of: given, at: recorded.at)))
        case .unknown(let fact): entries.append(.unknown(since: fact.since))
        case .started, .said, .given, .rejected, .branched, .looped, .returned, .mentioned,
            .revisiting,
            .left, .becameStale, .settledStale, .offered, .picked, .closed, .handedOver, .passed,
            .extended,
            .turnedFading, .takenBack, .askedRoles:
            break
        }
    }

    private mutating func hear(_ fact: Event.Asked, by: String?) {
        let before = question(at: fact.place)
        put(
            Account.AskedQuestion(
                place: fact.place,
                text: fact.text,
                origin: fact.origin,
                asker: started.mode == .interview ? by : nil,
                given: before?.given ?? [],
                stale: nil,
                keep: before?.keep
            )
        )
    }

    private mutating func hear(_ fact: Event.Answered, in recorded: RecordedEvent) {
        let points: [String] = if case .list(let points) = fact.value { points } else { [] }
        let said = Account.Said(shown: fact.shown, points: points)
        give(said, to: fact.place, by: participants.name(in: recorded), keep: fact.keep)
        lastAnswered = fact.place
        answered.insert(fact.place)
        guard let keep = fact.keep else { return }
        kept.append(.init(keep: keep, place: fact.place, text: fact.shown, at: recorded.at))
    }

    private mutating func hearAgain(at moment: Timestamp) {
        if last.localDate != moment.localDate { entries.append(.resumed(moment)) }
    }

    private mutating func end(_ standing: ConversationSummary.Standing, at moment: Timestamp) {
        self.standing = standing
        ended = moment
        clock.isStopped = true
    }

    private mutating func hear(_ fact: Event.Noted, in recorded: RecordedEvent) {
        if ended == nil {
            entries.append(
                .note(
                    .init(
                        text: fact.text,
                        by: participants.name(in: recorded),
                        place: fact.place
                    )
                )
            )
        } else {
            laterNotes.append(.init(text: fact.text, at: recorded.at))
        }
    }

    private mutating func give(
        _ answer: Account.Said?,
        to place: Address,
        by: String?,
        keep: Keep?
    ) {
        kept.removeAll { $0.place == place }
        guard let asked = question(at: place) else { return }
        put(
            Account.AskedQuestion(
                place: place,
                text: asked.text,
                origin: asked.origin,
                asker: asked.asker,
                given: asked.given + [.init(question: asked.text, answer: answer, by: by)],
                stale: nil,
                keep: keep
            )
        )
    }

    private func question(at place: Address) -> Account.AskedQuestion? {
        guard let index = places[place], case .question(let question) = entries[index] else {
            return nil
        }
        return question
    }

    private mutating func put(_ question: Account.AskedQuestion) {
        if let index = places[question.place] {
            entries[index] = .question(question)
        } else {
            places[question.place] = entries.count
            entries.append(.question(question))
        }
    }
}
