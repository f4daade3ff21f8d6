import DialogModel

extension Conversation {
    /// What it leaves for looking back over many; `nil` where it is not finished.
    var retrospect: Retrospect? {
        switch state.phase {
        case .running, .paused, .abandoned: nil
        case .finished:
            Retrospect(
                steps: body(of: 0).steps.map(retraced),
                measures: state.scores.compactMap(measure),
                choices: state.order.compactMap(choice),
                served: state.kept.compactMap(served)
            )
        }
    }

    private func retraced(_ step: CompiledStep) -> Retrospect.Step {
        let slot = state.scopes[0].slot(step.local)
        let questions =
            questions(in: step.items, of: 0) + state.own.filter { self.step(of: $0) == slot }
        let isAnswered = questions.isEmpty || questions.contains { state[$0].answered != 0 }
        return Retrospect.Step(
            intent: step.step.intent,
            title: step.step.title,
            isDone: heading(of: slot) != nil && isAnswered
        )
    }

    private func measure(_ slot: Slot) -> Retrospect.Measure? {
        guard state.fits(slot), let asked = asked(slot), case .number? = latestAnswer(slot)?.value,
            let question = question(at: slot)?.question, case .scale(let scale) = question.kind
        else { return nil }
        let dialog = body(of: state.scope(of: slot)).dialog
        return Retrospect.Measure(
            place: asked.place,
            dialog: dialog.id,
            title: dialog.title,
            intent: question.intent,
            scale: scale,
            behind: state.order.filter { state.fits($0) && isLed(to: $0, by: slot) }
                .compactMap(said)
        )
    }

    /// Whether the answer at `score` is among what decided that a question beside it was come to.
    private func isLed(to slot: Slot, by score: Slot) -> Bool {
        let scope = state.scope(of: slot)
        guard scope == state.scope(of: score), let item = place(at: score)?.address.item else {
            return false
        }
        var side = place(at: slot)?.side
        while let taken = side {
            let fork = place(at: state.scopes[scope].slot(taken.fork))
            if case .fork(_, let questions)? = fork?.thing, questions.contains(item) {
                return true
            }
            side = fork?.side
        }
        return false
    }

    private func said(_ slot: Slot) -> Retrospect.Said? {
        guard let asked = asked(slot), let answer = latestAnswer(slot) else { return nil }
        return Retrospect.Said(question: asked.text, answer: answer.told)
    }

    private func choice(_ slot: Slot) -> Retrospect.Choice? {
        guard state.scope(of: slot) == 0, state.fits(slot), let answer = latestAnswer(slot),
            case .choice(let options) = answer.value,
            let intent = question(at: slot)?.question.intent
        else { return nil }
        return Retrospect.Choice(intent: intent, options: options, shown: answer.shown)
    }

    private func served(_ slot: Slot) -> Retrospect.Served? {
        guard state.fits(slot), let asked = asked(slot),
            let intent = question(at: slot)?.question.intent
        else { return nil }
        return Retrospect.Served(place: asked.place, intent: intent)
    }
}
