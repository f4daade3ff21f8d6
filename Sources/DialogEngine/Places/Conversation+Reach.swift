import DialogModel

/// Which questions the decisions taken so far lead to.
extension Conversation {
    /// The questions among `items` of a scope that are come to, asked or not, in called dialogues too,
    /// each with the extra question that followed it.
    func questions(in items: Range<Int>, of scope: Int) -> [Slot] {
        var found: [Slot] = []
        collect(items, of: scope, into: &found)
        return found.flatMap { state[$0.probe].isAsked ? [$0, $0.probe] : [$0] }
    }

    /// The questions among `items` of a dialogue itself that are come to, whatever the time; without
    /// the one with which step to stay, without those that had their answer before, and without what the
    /// client is called, which nobody chooses.
    func offeredQuestions(
        in items: Range<Int>,
        of frame: Int
    ) -> [(slot: Slot, question: CompiledQuestion)] {
        var found: [Slot] = []
        collect(items, of: frame, into: &found)
        return found.compactMap { slot in
            guard self.frame(of: slot) == frame, state[slot].standing != .given,
                let question = question(at: slot), !question.question.opensStep,
                !question.question.aliases
            else { return nil }
            return (slot, question)
        }
    }

    /// The questions of a step that are passed by in short form, each with its extra question.
    func deeperQuestions(of step: CompiledStep, in frame: Int) -> [Slot] {
        switch depth(of: state.scopes[frame].slot(step.local)) {
        case .full: []
        case .short:
            offeredQuestions(in: step.items, of: frame)
                .filter { !Question.Depth.short.includes($0.question.question) }
                .flatMap { [$0.slot, $0.slot.probe] }
        }
    }

    /// Whether the decisions taken so far lead to a question.
    func isReached(_ slot: Slot) -> Bool {
        if state.own.contains(slot) { return true }
        guard let question = probed(by: slot) else { return isOnTheWay(slot) }
        return state[slot].isAsked && isOnTheWay(question)
    }

    private func isOnTheWay(_ slot: Slot) -> Bool {
        let scope = state.scopes[state.scope(of: slot)]
        var side = place(at: slot)?.side
        while let taken = side {
            let fork = scope.slot(taken.fork)
            guard state[fork].side == (taken.isThen ? .then : .otherwise) else { return false }
            side = place(at: fork)?.side
        }
        guard let owner = scope.owner else { return scope.kind == .frame }
        return scope.isPresent && isOnTheWay(owner)
    }

    private func collect(_ items: Range<Int>, of scope: Int, into found: inout [Slot]) {
        let section = section(of: scope)
        let run = state.scopes[scope]
        var next = items.lowerBound
        while next < items.upperBound {
            switch section.ops[next] {
            case .say, .cast: break
            case .ask(let local, _), .stay(let local): found.append(run.slot(local))
            case .fork(let local, let otherwise, let end):
                switch state[run.slot(local)].side {
                case .undecided: break
                case .then: collect((next + 1)..<Int(otherwise), of: scope, into: &found)
                case .otherwise: collect(Int(otherwise)..<Int(end), of: scope, into: &found)
                }
                next = Int(end)
                continue
            case .loop(let local, _):
                for line in lines(of: run.slot(local)) {
                    collect(self.section(of: line).all, of: line, into: &found)
                }
            case .call(let local, _):
                guard let called = self.scope(of: run.slot(local)) else { break }
                for step in body(of: called).steps {
                    collect(step.items, of: called, into: &found)
                    if let deepen = step.deepen {
                        found.append(state.scopes[called].slot(deepen))
                    }
                }
            }
            next += 1
        }
    }
}
