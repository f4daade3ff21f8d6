import DialogModel

/// What becomes of questions.
extension Conversation {
    mutating func fold(_ fact: Event.Asked, _ number: Sequence32) {
        guard let slot = slot(of: fact.place) ?? addExtra(fact, number) else { return }
        if !state[slot].isAsked {
            state.change(slot) { $0.standing = .waiting }
            switch fact.origin {
            case .script: break
            case .probe: state.probes += 1
            case .asker: state.own.append(slot)
            }
        } else if state[slot].standing == .withdrawn {
            state.change(slot) { $0.standing = .waiting }
        }
        state.change(slot) {
            $0.asked = number
            $0.quotes = !fact.quotes.isEmpty
            $0.attempts = 0
        }
        state.open = slot
        state.choosing = nil
        state.casting = 0
    }

    mutating func fold(_ fact: Event.Answered, _ number: Sequence32) {
        guard let slot = asked(at: fact.place) else { return }
        let before = latestAnswer(slot)
        let question = question(at: slot)
        state.change(slot) { $0.answered = number }
        settle(slot, as: .answered, number)
        if fact.keep != nil { state.keep(slot) }
        if question?.isScale ?? false, !isPlayed(slot) { state.score(slot) }
        guard before?.value != fact.value else { return }
        state.reopen(slot)
        if let question {
            deepen(question, fact.value, in: frame(of: slot))
            withdraw(slot.probe)
        }
        guard !state.outworded.isEmpty else { return }
        // Answers that stopped fitting when this one was changed fit again when it is back.
        state.outworded = state.outworded.filter { outworded in
            guard outworded.because == slot,
                case .becameStale(let stale) = log[outworded.told]
            else { return true }
            return stale.was != fact.shown
        }
    }

    /// What is given is no answer of this conversation's: it has no rank among them, and nobody goes
    /// back to it.
    mutating func fold(_ fact: Event.Given, _ number: Sequence32) {
        guard let slot = slot(of: fact.place) else { return }
        state.change(slot) {
            $0.standing = .given
            $0.answered = number
        }
    }

    mutating func fold(_ fact: Event.Skipped, _ number: Sequence32) {
        guard let slot = asked(at: fact.place) else { return }
        state.change(slot) { $0.answered = 0 }
        state.reopen(slot)
        settle(slot, as: .skipped, number)
    }

    /// A name stands in an answer; a note is not written anew.
    mutating func fold(_ fact: Event.Mentioned) {
        guard let slot = fact.place.flatMap(asked) else { return }
        state.change(slot) { $0.isNamed = true }
        if state.rewritten == slot { state.rewritten = nil }
    }

    mutating func fold(_ fact: Event.Left) {
        guard let slot = asked(at: fact.place) else { return }
        if state.revisiting == slot {
            state.revisiting = nil
        } else if state[slot].standing == .editing {
            state.change(slot) { $0.standing = .answered }
            state.outworded.removeAll { $0.slot == slot }
            if state.open == slot { state.open = nil }
        }
    }

    mutating func fold(_ fact: Event.BecameStale, _ number: Sequence32) {
        let because = slot(of: fact.because)
        let known = Set(state.unfitting)
        var misquotes = false
        for answer in fact.answers {
            guard let slot = asked(at: answer.place) else { continue }
            switch answer.reason {
            case .branch: state.change(slot) { $0.unreached = number }
            case .wording:
                misquotes = true
                guard let because else { continue }
                state.outworded.append(Outworded(slot: slot, because: because, told: number))
            }
        }
        guard misquotes else { return }
        state.unfitting += fact.answers.compactMap { asked(at: $0.place) }
            .filter { !known.contains($0) }
    }

    mutating func fold(_ fact: Event.SettledStale) {
        state.unfitting = []
        let standing: Mark.Standing
        switch fact.choice {
        case .keep: return
        case .askAgain: standing = .again
        case .edit: standing = .editing
        }
        for slot in fact.places.compactMap(asked) {
            state.change(slot) { $0.standing = standing }
        }
    }

    private mutating func settle(
        _ slot: Slot,
        as standing: Mark.Standing,
        _ number: Sequence32
    ) {
        if state[slot].rank == 0 {
            state.order.append(slot)
            let rank = Int32(state.order.count)
            state.change(slot) { $0.rank = rank }
        }
        if state.rewritten != slot { state.rewritten = state[slot].isNamed ? slot : nil }
        state.change(slot) {
            $0.standing = standing
            $0.settledBy = number
            $0.attempts = 0
            $0.unreached = 0
            $0.isNamed = false
        }
        if !state.outworded.isEmpty { state.outworded.removeAll { $0.slot == slot } }
        if !state.unfitting.isEmpty { state.unfitting.removeAll { $0 == slot } }
        state.choosing = nil
        if state.open == slot { state.open = nil }
        if state.revisiting == slot { state.revisiting = nil }
    }

    /// The wish to go deeper after all: answers that lay there are reached again.
    private mutating func deepen(_ question: CompiledQuestion, _ value: Value, in frame: Int) {
        guard let step = question.deepens, value == .truth(true) else { return }
        reach(deeperQuestions(of: body(of: frame).steps[step], in: frame))
    }

    /// An extra question that has no answer yet spoke of the old one.
    private mutating func withdraw(_ probe: Slot) {
        let mark = state[probe]
        guard mark.isAsked, mark.answered == 0, !mark.isSettled else { return }
        state.change(probe) { $0.standing = .withdrawn }
        if state.open == probe { state.open = nil }
    }

    mutating func reach(_ slots: [Slot]) {
        for slot in slots { state.change(slot) { $0.unreached = 0 } }
    }

    /// A place for a question that the script does not have; `nil` where there can be none.
    private mutating func addExtra(_ fact: Event.Asked, _ number: Sequence32) -> Slot? {
        guard let frame = frame(of: fact.place.calls), hasRoom(for: 1) else { return nil }
        let around = state.scopes[frame]
        var scope = Scope(
            kind: .extra,
            body: around.body,
            section: around.section,
            base: Int32(state.marks.count),
            parent: Int32(frame),
            frame: Int32(frame),
            depth: around.depth,
            owner: nil,
            told: number
        )
        // Whoever stays with a step asks there, wherever the script has come.
        let present = state.choosing ?? state.open.flatMap(step)
        scope.step = present.flatMap { self.frame(of: $0) == frame ? $0 : nil } ?? around.step
        _ = state.add(scope, places: 1)
        return scope.slot(0)
    }
}

extension CompiledQuestion {
    fileprivate var isScale: Bool {
        guard case .scale = question.kind else { return false }
        return true
    }
}
