import DialogModel

/// The questions of a step among which somebody chooses.
extension Conversation {
    /// Who chooses among the questions of a step that is walked through; `nil` where they are asked
    /// one after the other, as alone where there is little time.
    func chooser(at slot: Slot, of step: CompiledStep) -> Chooser? {
        let chooser = step.chooser(in: started.mode)
        return started.mode == .alone && depth(of: slot) == .short ? nil : chooser
    }

    /// Who chooses among the questions of a step that waits for that: in a short form, whoever stays
    /// with it.
    func chooser(at slot: Slot) -> Chooser {
        compiledStep(at: slot).flatMap { chooser(at: slot, of: $0) } ?? .oneself
    }

    /// The questions of a step that may be chosen, whatever the time, in the order of the script, and
    /// behind them those of one's own that were asked.
    ///
    /// Whoever chooses for oneself is offered what is not asked in any case.
    func offered(in step: Slot, to chooser: Chooser? = nil) -> [Slot] {
        guard let compiled = compiledStep(at: step) else { return [] }
        let all = offeredQuestions(in: compiled.items, of: frame(of: step))
        let asked = state.own.filter { self.step(of: $0) == step && state[$0].isSettled }
        switch chooser ?? self.chooser(at: step) {
        case .asker, .nobody: return all.map(\.slot) + asked
        case .oneself:
            return all.filter { !Question.Depth.short.includes($0.question.question) }.map(\.slot)
                + asked
        }
    }

    /// Whether a step is not entered, since nothing in it is asked: there was an answer before, or alone
    /// there is no time for it.
    func passesBy(_ step: CompiledStep, in frame: Int) -> Bool {
        guard state[state.scopes[frame].slot(step.local)].link < 0 else { return false }
        return step.isDeep && state.isBrief && started.mode == .alone || isGiven(step, in: frame)
    }

    /// Whether every question of a step had its answer before it was come to, and every role that it
    /// hands out was handed out around it.
    private func isGiven(_ step: CompiledStep, in frame: Int) -> Bool {
        let ops = section(of: frame).ops[step.items]
        let scope = state.scopes[frame]
        return ops.contains { if case .ask = $0 { true } else { false } }
            && ops.allSatisfy { op in
                switch op {
                case .ask(let local, _): state[scope.slot(local)].standing == .given
                case .cast(let local): openRoles(at: scope.slot(local)).isEmpty
                case .say, .stay, .fork, .loop, .call: false
                }
            }
    }

    /// Where a step stands among the parts of its dialogue; in a meeting, a step of a dialogue that
    /// the script calls stands where the call stands.
    func part(of step: CompiledStep, in frame: Int) -> (index: Int, count: Int) {
        if started.mode == .meeting, let call = state.scopes[frame].owner,
            let around = self.step(of: call).flatMap(heading)
        {
            return (around.index, around.count)
        }
        return (step.part, body(of: frame).parts)
    }
}
