import DialogModel

extension Conversation {
    /// Folds a fork; answers on a side that is taken anew are reached again.
    mutating func apply(_ fact: Event.Branched) {
        let before = state.branches.updateValue(fact.held, forKey: fact.place)
        guard let before, before != fact.held, let frame = frame(around: fact.place),
            let branch = frame.plan.branches[fact.place.item]?.thing
        else { return }
        reach(questions(in: fact.held ? branch.then : branch.otherwise, at: frame))
    }

    /// Folds a loop's lines; answers at lines that come back are reached again.
    mutating func apply(_ fact: Event.Looped) {
        guard let before = state.loops[fact.place] else {
            state.loops[fact.place] = .init(present: fact.lines, known: fact.lines)
            return
        }
        let numbers = Set(before.known.map(\.number))
        let new = fact.lines.filter { !numbers.contains($0.number) }
        state.loops[fact.place] = .init(present: fact.lines, known: before.known + new)
        guard let frame = frame(around: fact.place),
            let loop = frame.plan.loops[fact.place.item]?.thing
        else { return }
        let gone = Set(before.present.map(\.number))
        for line in fact.lines where numbers.contains(line.number) && !gone.contains(line.number) {
            reach(questions(in: loop.body, at: frame.inside(loop.id, line: line.number)))
        }
    }

    /// Folds the wish to go deeper after all; answers that lay there are reached again.
    mutating func applyDeepening(_ fact: Event.Answered) {
        guard fact.value == .truth(true), let frame = frame(of: fact.place.calls),
            let id = frame.plan.questions[fact.place.item]?.step,
            let step = frame.plan.steps[id], step.deepen?.id == fact.place.item
        else { return }
        reach(deeperQuestions(of: step, at: frame))
    }

    private mutating func reach(_ places: [Address]) {
        for place in places { state.questions[place]?.unreached = nil }
    }

    mutating func apply(_ fact: Event.Called) {
        let path = fact.inside + [fact.site]
        state.frames[path] = fact.dialog
        switch fact.by {
        case .script: break
        case .user:
            state.userCalls.append(path)
            state.userCallCounts[fact.dialog, default: 0] += 1
            state.open = nil
            state.choosing = nil
        }
    }

    mutating func apply(_ fact: Event.Returned) {
        state.returned.insert(fact.from)
        state.latestStep = state.latestSteps[Array(fact.from.dropLast())] ?? state.latestStep
    }

    /// The step of a question that is asked.
    func step(of asked: Event.Asked) -> Address? {
        let place =
            switch asked.origin {
            case .script, .asker: asked.place
            case .probe(let of, _, _): of
            }
        let plan = state.frames[place.calls].flatMap { self.plan[$0] }
        return plan?.questions[place.item].map { Address(calls: place.calls, item: $0.step) }
            ?? state.latestSteps[place.calls]
    }
}
