import DialogModel

/// Finding what comes next: the script is walked from the top along the decisions that were taken,
/// and what has not been decided is decided and recorded on the way.
extension Turn {
    /// Whether the walk came past something or waits there.
    enum Outcome {
        case passed
        case waits
    }

    /// How the questions of a step are come to.
    enum Manner {
        /// One after the other, as far as there is time.
        case asking(Question.Depth)
        /// By the asker's choice; only what was begun is asked.
        case offering
        /// After the asker went on: only what was begun is asked, and calls are made.
        case closing
    }

    /// Goes on until something waits for the user, or to the end.
    mutating func proceed() {
        guard state.phase == .running, state.revisiting == nil, !state.isSettling else { return }
        // A call that has ended is walked too: in it a revised answer may have opened something.
        for path in state.userCalls.reversed() {
            guard let frame = conversation.frame(of: path) else { continue }
            if walk(frame) == .waits { return }
            if !state.returned.contains(path) { record(.returned(.init(from: path))) }
        }
        guard let root = conversation.frame(of: []), walk(root) == .passed else { return }
        record(.finished)
    }

    private mutating func walk(_ frame: Frame) -> Outcome {
        let steps = frame.dialog.steps
        for (index, step) in steps.enumerated() {
            enter(step, index: index + 1, of: steps.count, at: frame)
            if walk(step, at: frame) == .waits { return .waits }
        }
        return .passed
    }

    private mutating func enter(_ step: Step, index: Int, of count: Int, at frame: Frame) {
        let place = frame.address(of: step)
        if state.steps[place] == nil {
            let minutes = step.minutes.flatMap {
                (1...EnteredStep.mostMinutes).contains($0) ? $0 : nil
            }
            record(
                .entered(
                    .init(
                        step: place,
                        title: step.title,
                        index: index,
                        count: count,
                        minutes: minutes
                    )
                )
            )
        }
        if let purpose = step.purpose { say(purpose, at: place, in: frame) }
    }

    private mutating func walk(_ step: Step, at frame: Frame) -> Outcome {
        switch state.started.mode {
        case .interview: return interview(step, at: frame)
        case .alone, .meeting:
            let depth = state.started.depth
            if walk(step.items, at: frame, .asking(depth)) == .waits { return .waits }
            switch depth {
            case .full: return .passed
            case .short: return deepen(step, at: frame)
            }
        }
    }

    /// In short form: asks whether to go deeper where something was left out, and goes deeper.
    private mutating func deepen(_ step: Step, at frame: Frame) -> Outcome {
        guard let question = step.deepen else { return .passed }
        let place = frame.address(question.id)
        if state.questions[place] == nil {
            let left = conversation.offeredQuestions(in: step.items, at: frame, depth: .full)
            guard left.contains(where: { !isSettled($0.place) }) else { return .passed }
        }
        if come(to: question, at: frame) == .waits { return .waits }
        guard state.answer(at: place)?.value == .truth(true) else { return .passed }
        return walk(step.items, at: frame, .asking(.full))
    }

    /// Walks items in a manner.
    mutating func walk(_ items: [Item], at frame: Frame, _ manner: Manner) -> Outcome {
        for item in items where visit(item, at: frame, manner) == .waits {
            return .waits
        }
        return .passed
    }

    private mutating func visit(_ item: Item, at frame: Frame, _ manner: Manner) -> Outcome {
        switch item {
        case .say(let say):
            self.say(say.text, at: frame.address(say.id), in: frame)
            return .passed
        case .ask(let question):
            switch manner {
            case .asking(let depth):
                return depth.includes(question) ? come(to: question, at: frame) : .passed
            case .offering, .closing:
                let isBegun = state.questions[frame.address(question.id)] != nil
                return isBegun ? come(to: question, at: frame) : .passed
            }
        case .branch(let branch):
            guard let held = decide(branch, at: frame, manner) else { return .passed }
            return walk(held ? branch.then : branch.otherwise, at: frame, manner)
        case .loop(let loop): return walk(loop, at: frame, manner)
        case .call(let call):
            switch manner {
            case .asking, .closing: return run(call, at: frame)
            case .offering: return .passed
            }
        }
    }

    private mutating func say(_ text: Template, at place: Address, in frame: Frame) {
        guard !state.said.contains(place) else { return }
        record(.said(.init(place: place, text: conversation.render(text, at: frame).text)))
    }

    /// The side of a fork, decided now if it was not; `nil` while an interview can still come to an
    /// answer on which it depends.
    private mutating func decide(_ branch: Branch, at frame: Frame, _ manner: Manner) -> Bool? {
        let place = frame.address(branch.id)
        if let held = state.branches[place] { return held }
        if awaits(branch.condition.questions, at: frame, manner) { return nil }
        let held = evaluation(at: frame).holds(branch.condition)
        record(.branched(.init(place: place, held: held)))
        return held
    }

    private mutating func walk(_ loop: Loop, at frame: Frame, _ manner: Manner) -> Outcome {
        let place = frame.address(loop.id)
        if state.loops[place] == nil {
            if awaits([loop.list], at: frame, manner) { return .passed }
            record(.looped(.init(place: place, lines: lines(of: loop, at: frame, without: []))))
        }
        for line in state.loops[place]?.present ?? [] {
            let inside = frame.inside(loop.id, line: line.number)
            if walk(loop.body, at: inside, manner) == .waits { return .waits }
        }
        return .passed
    }

    /// Runs a called dialogue to its end; past the depth that is allowed it is left out.
    private mutating func run(_ call: Call, at frame: Frame) -> Outcome {
        let site = Address.CallSite(call: call.id, lines: frame.lines)
        let path = frame.calls + [site]
        guard path.count <= Conversation.maximumCallDepth,
            let plan = conversation.plan[call.dialog]
        else { return .passed }
        if state.frames[path] == nil {
            record(
                .called(
                    .init(
                        site: site,
                        inside: frame.calls,
                        dialog: call.dialog,
                        title: plan.dialog.title,
                        by: .script
                    )
                )
            )
        }
        if walk(Frame(calls: path, plan: plan)) == .waits { return .waits }
        if !state.returned.contains(path) { record(.returned(.init(from: path))) }
        return .passed
    }

    private func isSettled(_ place: Address) -> Bool { state.questions[place]?.isSettled ?? false }

    /// In an interview, whether one of these questions may still be asked in a step that is open.
    private func awaits(_ questions: [ItemID], at frame: Frame, _ manner: Manner) -> Bool {
        switch manner {
        case .asking: false
        case .offering, .closing:
            questions.contains { id in
                guard let place = frame.resolve(id), !isSettled(place),
                    let step = frame.plan.questions[id]?.step
                else { return false }
                return !state.closed.contains(Address(calls: frame.calls, item: step))
            }
        }
    }
}
