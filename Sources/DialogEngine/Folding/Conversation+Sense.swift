import DialogModel

extension Conversation {
    /// Whether an event of a log can follow what came before it.
    ///
    /// After an event of a later release only the sequence is looked at: what this release does not
    /// know may have led to what it does know.
    func makesSense(_ recorded: RecordedEvent) -> Bool {
        guard recorded.sequence == log.count + 1 else { return false }
        guard state.unknown == 0 else { return true }
        return fits(recorded.event, in: state.phase) && speaksOfWhatIs(recorded.event)
    }

    private func fits(_ event: Event, in phase: State.Phase) -> Bool {
        switch event {
        case .started: return false
        case .noted, .takenBack, .resolved, .unknown: return true
        // A note can be made at any time.
        case .mentioned(let fact): return fact.place == nil || phase == .running
        case .resumed: return phase == .paused
        case .entered, .said, .asked, .answered, .given, .rejected, .skipped, .branched, .looped,
            .called,
            .returned, .revisiting, .left, .becameStale, .settledStale, .offered, .picked,
            .closed, .handedOver, .passed, .extended, .turnedProbing, .turnedDepth,
            .turnedFading, .aliased, .joined, .askedRoles, .cast, .rang, .slept, .paused, .finished,
            .abandoned:
            return phase == .running
        }
    }

    private func speaksOfWhatIs(_ event: Event) -> Bool {
        switch event {
        case .entered(let fact):
            return slot(of: fact.step).flatMap(compiledStep) != nil && isBox(fact.minutes ?? 1)
        case .said(let fact): return isFrame(fact.place)
        case .asked(let fact): return canBeAsked(fact)
        case .answered(let fact): return isQuestion(fact.place)
        case .given(let fact): return canBeGiven(fact)
        case .rejected(let fact): return isQuestion(fact.place) && isCount(fact.attempt)
        case .skipped(let fact): return isQuestion(fact.place)
        case .branched(let fact): return isFrame(fact.place)
        case .looped(let fact): return isFrame(fact.place) && canBeGoneOver(fact)
        case .called(let fact): return canBeCalled(fact)
        case .returned(let fact):
            return !fact.from.isEmpty && frame(of: fact.from) != nil
                && fact.left.map { slot(of: $0) != nil } ?? true
        case .mentioned(let fact): return fact.place.map(isQuestion) ?? true
        case .takenBack(let fact): return isQuestion(fact.place)
        case .resolved(let fact): return isQuestion(fact.place) && isCount(fact.line ?? 1)
        case .revisiting(let fact): return isQuestion(fact.place)
        case .left(let fact): return isQuestion(fact.place)
        case .becameStale(let fact):
            return isQuestion(fact.because) && fact.answers.allSatisfy { isQuestion($0.place) }
        case .settledStale(let fact): return fact.places.allSatisfy(isQuestion)
        case .offered(let fact): return box(of: fact.step) != nil
        case .picked(let fact): return fact.places.allSatisfy { slot(of: $0) != nil }
        case .closed(let fact): return box(of: fact.step) != nil
        case .passed(let fact): return box(of: fact.step) != nil
        case .extended(let fact):
            guard let box = box(of: fact.step), isBox(fact.minutes) else { return false }
            return isBox(box.minutes.map { $0 + fact.minutes } ?? 0)
        case .joined(let fact):
            let known = participants.names
            return fact.number == known.count + 1 && !known.contains(fact.name)
        case .cast(let fact):
            let people = fact.roles.flatMap(\.people)
            let count = participants.names.count
            return frame(of: fact.calls) != nil && people.allSatisfy { $0 > 0 && $0 <= count }
                && fact.place.map(isCast) ?? true
        case .turnedFading(let fact): return fact.step.map { box(of: $0) != nil } ?? true
        case .askedRoles(let fact): return isCast(fact.place)
        case .slept(let fact): return fact.milliseconds > 0
        case .started, .noted, .handedOver, .turnedProbing, .turnedDepth, .aliased, .rang, .paused,
            .resumed, .finished, .abandoned, .unknown:
            return true
        }
    }

    private func canBeAsked(_ fact: Event.Asked) -> Bool {
        guard isCount(fact.occurrence), isFrame(fact.place) else { return false }
        switch fact.origin {
        case .script: return slot(of: fact.place).flatMap(question) != nil
        case .probe(let of, _, _): return isQuestion(of)
        case .asker: return hasRoom(for: 1)
        }
    }

    /// To what was asked, an answer comes from whoever was asked.
    private func canBeGiven(_ fact: Event.Given) -> Bool {
        guard let slot = slot(of: fact.place), question(at: slot) != nil else { return false }
        return !state[slot].isAsked && fact.references?.allSatisfy { isCount($0.line ?? 1) } ?? true
    }

    private func canBeGoneOver(_ fact: Event.Looped) -> Bool {
        let numbers = fact.lines.map(\.number)
        return Set(numbers).count == numbers.count && numbers.allSatisfy(isCount)
    }

    private func canBeCalled(_ fact: Event.Called) -> Bool {
        guard fact.inside.count < Self.maximumCallDepth, let frame = frame(of: fact.inside),
            script.number(of: fact.dialog) != nil
        else { return false }
        switch fact.by {
        case .user: return fact.site.number > 0 && fact.site.call.name == fact.dialog.name
        case .script: return call(fact, in: frame) != nil
        }
    }

    private func isCast(_ place: Address) -> Bool {
        guard let slot = slot(of: place), case .cast? = self.place(at: slot)?.thing else {
            return false
        }
        return true
    }

    private func isQuestion(_ place: Address) -> Bool { asked(at: place) != nil }

    private func isFrame(_ place: Address) -> Bool { frame(of: place.calls) != nil }

    private func box(of step: Address) -> TimeBox? { slot(of: step).flatMap(state.box) }

    /// Whether a number can have come from counting; counting on from it never overflows.
    private func isCount(_ number: Int) -> Bool { (1...1_000_000_000).contains(number) }

    private func isBox(_ minutes: Int) -> Bool { (1...TimeBox.mostMinutes).contains(minutes) }
}
