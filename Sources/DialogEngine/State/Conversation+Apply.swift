import DialogModel

extension Conversation {
    /// Folds one event into the state; whatever the event, nothing breaks.
    mutating func apply(_ recorded: RecordedEvent) {
        state.clock.pass(to: recorded.at)
        state.changed = recorded.at
        switch recorded.event {
        case .started: break
        case .entered(let fact): apply(fact)
        case .said(let fact): state.said.insert(fact.place)
        case .asked(let fact): apply(fact)
        case .answered(let fact): apply(fact, in: recorded)
        case .rejected(let fact): state.questions[fact.place]?.attempts = fact.attempt
        case .skipped(let fact):
            state.questions[fact.place]?.answer = nil
            settle(fact.place, as: .skipped, in: recorded)
        case .branched(let fact): apply(fact)
        case .looped(let fact): apply(fact)
        case .called(let fact): apply(fact)
        case .returned(let fact): apply(fact)
        case .mentioned: break
        case .revisiting(let fact): state.revisiting = fact.place
        case .left(let fact): apply(fact)
        case .becameStale(let fact): apply(fact)
        case .settledStale(let fact): apply(fact)
        case .noted: break
        case .offered(let fact):
            state.choosing = fact.step
            state.open = nil
        case .closed(let fact):
            state.closed.insert(fact.step)
            state.choosing = nil
        case .handedOver(let fact): state.turn = fact.to
        case .passed(let fact): state.steps[fact.step]?.mark = fact.mark
        case .extended(let fact):
            let running = state.clock.elapsed(at: recorded.at)
            state.steps[fact.step]?.extend(by: fact.minutes, at: running)
        case .turnedProbing(let fact): state.probing = fact.probing
        case .rang: break
        case .paused: enter(.paused)
        case .resumed: enter(.running)
        case .finished: end(.finished)
        case .abandoned: end(.abandoned)
        case .unknown(let fact): state.unknownSince = state.unknownSince ?? fact.since
        }
    }

    private mutating func enter(_ phase: ConversationState.Phase) {
        state.phase = phase
        state.clock.isStopped = phase != .running
    }

    private mutating func end(_ phase: ConversationState.Phase) {
        enter(phase)
        state.open = nil
        state.revisiting = nil
        state.choosing = nil
        state.unfitting = []
    }

    private mutating func apply(_ fact: Event.Entered) {
        let running = state.clock.elapsed(at: state.changed)
        state.steps[fact.step] = EnteredStep(fact, openedAt: running)
        state.latestSteps[fact.step.calls] = fact.step
        state.latestStep = fact.step
    }

    private mutating func apply(_ fact: Event.Asked) {
        if state.questions[fact.place] == nil {
            state.questions[fact.place] = QuestionRecord(fact, step: step(of: fact))
            switch fact.origin {
            case .script: break
            case .probe: state.probes += 1
            case .asker: state.own.append(fact.place)
            }
        } else {
            state.questions[fact.place]?.asked = fact
            if state.questions[fact.place]?.standing == .withdrawn {
                state.questions[fact.place]?.standing = .waiting
            }
        }
        state.questions[fact.place]?.attempts = 0
        state.open = fact.place
        state.choosing = nil
    }

    private mutating func apply(_ fact: Event.Answered, in recorded: RecordedEvent) {
        let before = state.questions[fact.place]?.answer
        state.questions[fact.place]?.answer = fact
        settle(fact.place, as: .answered, in: recorded)
        guard before?.value != fact.value else { return }
        applyDeepening(fact)
        // An extra question that has no answer yet spoke of the old one.
        let probe = fact.place.probe
        if let record = state.questions[probe], record.answer == nil, !record.isSettled {
            state.questions[probe]?.standing = .withdrawn
            if state.open == probe { state.open = nil }
        }
        // Answers that stopped fitting when this one was changed fit again when it is back.
        for place in state.order {
            state.questions[place]?.outworded.removeAll {
                $0.because == fact.place && $0.was == fact.shown
            }
        }
    }

    private mutating func settle(
        _ place: Address,
        as standing: QuestionRecord.Standing,
        in recorded: RecordedEvent
    ) {
        guard var record = state.questions[place] else { return }
        if record.settledBy == 0 { state.order.append(place) }
        record.standing = standing
        record.settledAt = recorded.at
        record.settledBy = recorded.sequence
        record.attempts = 0
        record.unreached = nil
        record.outworded = []
        state.questions[place] = record
        state.unfitting.removeAll { $0 == place }
        state.choosing = nil
        if state.open == place { state.open = nil }
        if state.revisiting == place { state.revisiting = nil }
    }

    private mutating func apply(_ fact: Event.Left) {
        if state.revisiting == fact.place {
            state.revisiting = nil
        } else if state.questions[fact.place]?.standing == .again(.edit) {
            state.questions[fact.place]?.standing = .answered
            state.questions[fact.place]?.outworded = []
            if state.open == fact.place { state.open = nil }
        }
    }

    private mutating func apply(_ fact: Event.BecameStale) {
        for answer in fact.answers {
            let mark = QuestionRecord.Mark(because: fact.because, was: fact.was)
            switch answer.reason {
            case .branch: state.questions[answer.place]?.unreached = mark
            case .wording: state.questions[answer.place]?.outworded.append(mark)
            }
        }
        guard fact.answers.contains(where: { $0.reason == .wording }) else { return }
        let known = Set(state.unfitting)
        state.unfitting += fact.answers.map(\.place).filter { !known.contains($0) }
    }

    private mutating func apply(_ fact: Event.SettledStale) {
        state.unfitting = []
        switch fact.choice {
        case .keep: break
        case .askAgain, .edit:
            for place in fact.places { state.questions[place]?.standing = .again(fact.choice) }
        }
    }
}
