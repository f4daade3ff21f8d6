import DialogModel

/// A log without what one answer was before it was rewritten.
///
/// Every event stays, with its number, its time and its turn; blanks stand for the words that the
/// answer had, in tries that were refused, and in what the engine made of them. Answers elsewhere,
/// notes and an asker's own words stay as they were typed. Replaying leads to the same state.
struct TakingBack {
    /// The question.
    let place: Address
    let conversation: Conversation
    let slot: Slot
    /// The answer that counts; `nil` where the question was passed over.
    let current: Event.Answered?
    let blanks: Blanks
    /// The question, and each to which its answer was handed on, from one dialogue to the next.
    let places: [Address: Slot]
    /// What becomes of the earlier answers as shown.
    private var shown: [String: String] = [:]
    /// The number of the answer that counts.
    private let counting: Int

    /// What is taken back at `place`; `nil` where nothing was answered before what stands there now,
    /// or nothing stands there yet.
    init?(of conversation: Conversation, at place: Address) {
        guard let slot = conversation.asked(at: place), conversation.state[slot].isSettled,
            conversation.state.revisiting != slot
        else { return nil }
        let place = conversation.address(of: slot)
        let counting = Int(conversation.state[slot].answered)
        let earlier = conversation.events.compactMap { recorded -> Event.Answered? in
            guard case .answered(let fact) = recorded.event, fact.place == place,
                recorded.sequence != counting
            else { return nil }
            return fact
        }
        guard !earlier.isEmpty else { return nil }
        self.place = place
        self.conversation = conversation
        self.slot = slot
        self.counting = counting
        current = conversation.latestAnswer(slot)
        places = conversation.events.reduce(into: [place: slot]) { places, recorded in
            guard case .given(let fact) = recorded.event, let from = fact.from,
                places[from] != nil, let copy = conversation.slot(of: fact.place)
            else { return }
            places[fact.place] = copy
        }
        blanks = Blanks(for: earlier.flatMap(\.texts), keeping: current?.texts ?? [])
        for fact in earlier where shown[fact.shown] == nil {
            shown[fact.shown] = blanked(shownOf: fact)
        }
    }

    /// The log, with blanks.
    func events() -> [RecordedEvent] {
        var said: [Address: String] = [:]
        var touched: Set<TurnKey> = []
        var events = conversation.events
        for index in events.indices {
            let recorded = events[index]
            switch recorded.event {
            case .answered(let fact) where fact.place == place:
                said[place] = fact.shown
                guard recorded.sequence != counting else { continue }
                touched.insert(recorded.turn)
                events[index] = recorded.with(.answered(blanked(fact)))
            case .answered(let fact) where isPicked(fact):
                said[fact.place] = fact.shown
                events[index] = recorded.with(.answered(picked(fact)))
            case .rejected(let fact) where fact.place == place:
                touched.insert(recorded.turn)
                events[index] = recorded.with(.rejected(blanked(fact)))
            case .given(let fact) where places[fact.place] != nil:
                said[fact.place] = fact.shown
                events[index] = recorded.with(.given(blanked(fact)))
            case .skipped(let fact) where fact.place == place: said[place] = nil
            case .becameStale(let fact) where fact.because == place:
                events[index] = recorded.with(.becameStale(blanked(fact)))
            case .asked(let fact): events[index] = recorded.with(.asked(made(fact, of: said)))
            case .said(let fact): events[index] = recorded.with(.said(made(fact, of: said)))
            case .looped(let fact): events[index] = recorded.with(.looped(made(fact)))
            case .started, .entered, .answered, .given, .rejected, .skipped, .branched, .called,
                .returned, .mentioned, .revisiting, .left, .becameStale, .settledStale, .noted,
                .offered,
                .picked, .closed,
                .handedOver, .passed, .extended, .turnedProbing, .turnedDepth, .turnedFading,
                .aliased, .joined,
                .askedRoles, .cast, .takenBack, .resolved, .rang, .slept, .paused, .resumed,
                .finished,
                .abandoned,
                .unknown:
                break
            }
        }
        // What tells requests apart is a digest of what was typed.
        return events.map { touched.contains($0.turn) ? $0.withoutRequest : $0 }
    }

    /// An earlier answer, as shown, with its words blanked.
    func blanked(shown text: String) -> String { shown[text] ?? blanks.blanked(text) }

    private func blanked(_ fact: Event.Answered) -> Event.Answered {
        let text = blanked(shown: fact.shown)
        return Event.Answered(
            place: place,
            raw: text,
            value: fact.value.reworded(blanks.blanked),
            shown: text,
            words: fact.words.map { _ in Blanks.plain },
            keep: fact.keep
        )
    }

    /// What was handed on before the answer was another.
    private func blanked(_ fact: Event.Given) -> Event.Given {
        let text = blanked(shown: fact.shown)
        guard text != fact.shown else { return fact }
        let value: Value =
            if case .text = fact.value { .text(text) } else { fact.value.reworded(blanks.blanked) }
        return Event.Given(place: fact.place, value: value, shown: text, from: fact.from)
    }

    private func blanked(shownOf fact: Event.Answered) -> String {
        switch fact.value {
        case .text, .list([]): return blanks.blanked(fact.shown)
        case .list:
            guard fact.shown != current?.shown else { return fact.shown }
            let language = conversation.body(of: conversation.frame(of: slot)).dialog.language
            return Shown.text(of: fact.value.reworded(blanks.blanked), options: [], in: language)
        case .number, .choice, .truth, .date: return fact.shown
        }
    }

    private func blanked(_ fact: Event.BecameStale) -> Event.BecameStale {
        .init(because: place, was: blanked(shown: fact.was), answers: fact.answers)
    }

    private func blanked(_ fact: Event.Rejected) -> Event.Rejected {
        let reason = fact.reason.reworded { _ in Blanks.plain }
        return .init(place: place, raw: Blanks.plain, reason: reason, attempt: fact.attempt)
    }
}

extension Event.Answered {
    /// The words in it that are the user's own, as they are compared.
    fileprivate var texts: [String] {
        switch value {
        case .text(let text): [text, shown]
        case .list([]): [shown]
        case .list(let lines): lines
        case .number, .choice, .truth, .date: []
        }
    }
}
