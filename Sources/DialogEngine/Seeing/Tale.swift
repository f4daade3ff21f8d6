import DialogModel

/// What a log tells of each question, in the order in which it happened.
struct Tale {
    /// What became of one question.
    struct Thread {
        /// The event that asked it first.
        let first: Int
        var asked: Event.Asked
        var asker: String?
        var given: [Account.Given] = []
        var keep: Keep?
        /// Whether it was ever answered with a number.
        var isScore = false
        /// The dialogues that the user called in front of it.
        var calls: [Int] = []
        /// What happened while it was open, or after it and before the next.
        var behind: [Account.Entry] = []
    }

    private(set) var threads: [Slot: Thread] = [:]
    /// What happened before the first question.
    private(set) var leading: [Account.Entry] = []
    /// The dialogues that the user called in front of a step's menu.
    private(set) var calls: [Slot: [Int]] = [:]
    private(set) var laterNotes: [Account.LaterNote] = []
    private(set) var ended: Timestamp?
    private(set) var lastAnswered: Slot?

    private let conversation: Conversation
    private let participants: [Participant]
    private var open: Slot?
    private var settled: Slot?
    private var revisited: Slot?
    private var menu: Slot?
    /// What had been settled last when a dialogue was called, outermost first: what is said after it
    /// stands behind that again.
    private var around: [Slot?] = []
    private var last: Timestamp?

    init(of conversation: Conversation) {
        self.conversation = conversation
        participants = conversation.participants
        for recorded in conversation.events {
            hear(recorded)
            last = recorded.at
        }
    }

    private mutating func hear(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .asked(let fact): hear(fact, in: recorded)
        case .answered(let fact):
            hear(fact, by: participants.name(in: recorded))
        case .skipped(let fact):
            settle(fact.place, nil, by: participants.name(in: recorded))
        case .revisiting(let fact): revisited = conversation.slot(of: fact.place)
        case .left(let fact): leave(fact.place)
        case .called(let fact): hear(fact)
        case .returned(let fact): hear(fact)
        case .offered(let fact): hear(fact)
        case .noted(let fact): hear(fact, in: recorded)
        case .rang(let fact): if !fact.text.isEmpty { add(.bell(fact.text)) }
        case .cast(let fact):
            if !fact.roles.isEmpty { add(.cast(fact.told(of: participants))) }
        case .resumed, .slept:
            if let last, last.localDate != recorded.at.localDate { add(.resumed(recorded.at)) }
        case .resolved(let fact): hear(fact, at: recorded.at)
        case .finished, .abandoned: ended = recorded.at
        case .unknown(let fact): add(.unknown(since: fact.since))
        // What shows in the state at the end, or is not read later.
        case .started, .entered, .said, .given, .rejected, .mentioned, .branched, .looped,
            .becameStale, .settledStale, .picked, .closed, .handedOver, .passed, .extended,
            .turnedProbing, .turnedDepth, .turnedFading, .aliased, .joined, .askedRoles, .takenBack,
            .paused:
            break
        }
    }

    private mutating func hear(_ fact: Event.Asked, in recorded: RecordedEvent) {
        guard let slot = conversation.slot(of: fact.place) else { return }
        var thread = threads[slot] ?? Thread(first: recorded.sequence, asked: fact)
        thread.asked = fact
        thread.asker = asker(of: fact, participants.name(in: recorded))
        threads[slot] = thread
        open = slot
    }

    /// In an interview somebody asks, in a meeting what is of their own; never what a cue led to.
    private func asker(of fact: Event.Asked, _ by: String?) -> String? {
        switch (conversation.started.mode, fact.origin) {
        case (.interview, .script), (.interview, .asker), (.meeting, .asker): by
        case (.interview, .probe), (.meeting, .script), (.meeting, .probe), (.alone, _): nil
        }
    }

    private mutating func hear(_ fact: Event.Answered, by: String?) {
        let points: [String] = if case .list(let points) = fact.value { points } else { [] }
        let isScore = if case .number = fact.value { true } else { false }
        settle(fact.place, Account.Said(shown: fact.told, points: points), by: by)
        change(fact.place) {
            $0.keep = fact.keep
            $0.isScore = $0.isScore || isScore
        }
        if settled.flatMap(conversation.deepened) == nil { lastAnswered = settled }
    }

    private mutating func settle(_ place: Address, _ answer: Account.Said?, by: String?) {
        change(place) {
            $0.given.append(.init(question: $0.asked.text, answer: answer, by: by))
            $0.keep = nil
        }
        settled = conversation.slot(of: place)
        revisited = nil
        if open == settled { open = nil }
    }

    /// An answer is left as it was; where its question was asked anew, it is the answer to that.
    private mutating func leave(_ place: Address) {
        let slot = conversation.slot(of: place)
        if revisited == slot {
            revisited = nil
        } else {
            change(place) {
                guard let last = $0.given.popLast() else { return }
                $0.given.append(.init(question: $0.asked.text, answer: last.answer, by: last.by))
            }
            if open == slot { open = nil }
        }
    }

    /// A question that was open and never answered had been chosen by mistake.
    private mutating func hear(_ fact: Event.Offered) {
        menu = conversation.slot(of: fact.step)
        if let open, threads[open]?.given.isEmpty ?? false, conversation.step(of: open) == menu {
            threads[open] = nil
        }
        open = nil
    }

    /// One that is returned from again, since something was revised in it, was not called anew.
    private mutating func hear(_ fact: Event.Returned) {
        let depth = fact.from.count - 1
        guard around.indices.contains(depth) else { return }
        settled = around[depth]
        around.removeSubrange(depth...)
    }

    private mutating func hear(_ fact: Event.Called) {
        around = around.prefix(fact.inside.count) + [settled]
        switch fact.by {
        case .script: return
        case .user: break
        }
        guard let frame = conversation.frame(of: fact.inside + [fact.site]) else { return }
        if let open {
            threads[open]?.calls.append(frame)
        } else if let menu {
            calls[menu, default: []].append(frame)
        }
    }

    private mutating func hear(_ fact: Event.Noted, in recorded: RecordedEvent) {
        if ended != nil {
            laterNotes.append(.init(text: fact.text, at: recorded.at))
        } else {
            let note = Account.Note(
                text: fact.text,
                by: participants.name(in: recorded),
                place: fact.place
            )
            add(.note(note), behind: fact.place.flatMap(conversation.slot))
        }
    }

    private mutating func hear(_ fact: Event.Resolved, at moment: Timestamp) {
        guard let slot = conversation.slot(of: fact.place) else { return }
        let given = threads[slot]?.given.last?.answer
        add(.fate(.init(fact, of: given, at: moment)), behind: slot)
    }

    private mutating func add(_ entry: Account.Entry, behind slot: Slot? = nil) {
        if let slot = slot ?? open ?? settled, threads[slot] != nil {
            threads[slot]?.behind.append(entry)
        } else {
            leading.append(entry)
        }
    }

    private mutating func change(_ place: Address, _ change: (inout Thread) -> Void) {
        guard let slot = conversation.slot(of: place), var thread = threads[slot] else { return }
        change(&thread)
        threads[slot] = thread
    }
}
