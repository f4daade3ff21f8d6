import DialogModel

extension Conversation {
    /// Whether an event of a log can follow what came before it.
    ///
    /// After an event of a later release only the sequence is looked at: what this release does not
    /// know may have led to what it does know.
    func makesSense(_ recorded: RecordedEvent) -> Bool {
        guard recorded.sequence == events.count + 1 else { return false }
        guard state.unknownSince == nil else { return true }
        return fits(recorded.event, in: state.phase) && speaksOfWhatIs(recorded.event)
    }

    private func fits(_ event: Event, in phase: ConversationState.Phase) -> Bool {
        switch event {
        case .started: return false
        case .noted, .unknown: return true
        case .resumed: return phase == .paused
        case .entered, .said, .asked, .answered, .rejected, .skipped, .branched, .looped, .called,
            .returned, .mentioned, .revisiting, .left, .becameStale, .settledStale, .offered,
            .closed, .handedOver, .passed, .extended, .turnedProbing, .rang, .paused, .finished,
            .abandoned:
            return phase == .running
        }
    }

    private func speaksOfWhatIs(_ event: Event) -> Bool {
        switch event {
        case .entered(let fact):
            return frame(of: fact.step.calls)?.plan.steps[fact.step.item] != nil
                && isBox(fact.minutes ?? 1)
        case .said(let fact): return isFrame(fact.place)
        case .asked(let fact): return canBeAsked(fact)
        case .answered(let fact): return isQuestion(fact.place)
        case .rejected(let fact): return isQuestion(fact.place) && isCount(fact.attempt)
        case .skipped(let fact): return isQuestion(fact.place)
        case .branched(let fact): return isFrame(fact.place)
        case .looped(let fact):
            let numbers = fact.lines.map(\.number)
            return isFrame(fact.place) && Set(numbers).count == numbers.count
                && numbers.allSatisfy(isCount)
        case .called(let fact):
            return state.frames[fact.inside] != nil && plan[fact.dialog] != nil
                && fact.inside.count < Self.maximumCallDepth
        case .returned(let fact): return !fact.from.isEmpty && state.frames[fact.from] != nil
        case .mentioned(let fact): return isQuestion(fact.place)
        case .revisiting(let fact): return isQuestion(fact.place)
        case .left(let fact): return isQuestion(fact.place)
        case .becameStale(let fact):
            return isQuestion(fact.because) && fact.answers.allSatisfy { isQuestion($0.place) }
        case .settledStale(let fact): return fact.places.allSatisfy(isQuestion)
        case .offered(let fact): return state.steps[fact.step] != nil
        case .closed(let fact): return state.steps[fact.step] != nil
        case .passed(let fact): return state.steps[fact.step] != nil
        case .extended(let fact):
            return isBox(fact.minutes)
                && isBox(state.steps[fact.step]?.minutes.map { $0 + fact.minutes } ?? 0)
        case .started, .noted, .handedOver, .turnedProbing, .rang, .paused, .resumed, .finished,
            .abandoned, .unknown:
            return true
        }
    }

    private func canBeAsked(_ fact: Event.Asked) -> Bool {
        guard isCount(fact.occurrence), let frame = frame(of: fact.place.calls) else {
            return false
        }
        switch fact.origin {
        case .script: return frame.plan.questions[fact.place.item] != nil
        case .probe(let of, _, _): return isQuestion(of)
        case .asker: return true
        }
    }

    private func isQuestion(_ place: Address) -> Bool { state.questions[place] != nil }

    private func isFrame(_ place: Address) -> Bool { frame(of: place.calls) != nil }

    /// Whether a number can have come from counting; counting on from it never overflows.
    private func isCount(_ number: Int) -> Bool { (1...1_000_000_000).contains(number) }

    private func isBox(_ minutes: Int) -> Bool { (1...EnteredStep.mostMinutes).contains(minutes) }
}
