import DialogModel

extension Address {
    /// Where the one extra question stands to which the answer here may lead.
    var probe: Address { sibling(ItemID("\(item).probe")) }
}

extension Conversation {
    /// The frame of the dialogue that a path of calls runs; `nil` where none does.
    func frame(of calls: [Address.CallSite]) -> Frame? {
        state.frames[calls].flatMap { plan[$0] }.map { Frame(calls: calls, plan: $0) }
    }

    /// The frame in which something stands, loops included.
    func frame(around place: Address) -> Frame? {
        guard var frame = frame(of: place.calls) else { return nil }
        let item = place.item
        let placed =
            frame.plan.questions[item]?.loops ?? frame.plan.branches[item]?.loops
            ?? frame.plan.loops[item]?.loops
        frame.loops = placed ?? []
        frame.lines = place.lines
        return frame
    }

    /// The script's question at an address; `nil` for extra questions and the asker's own.
    func question(at place: Address) -> Question? {
        frame(of: place.calls)?.plan.questions[place.item]?.thing
    }

    /// What the answer at `place` is kept as: the answer to an extra question as what the answer is
    /// that led to it, of which it often has the better part.
    func keep(at place: Address) -> Keep? {
        if case .probe(let of, _, _)? = state.questions[place]?.asked.origin {
            return question(at: of)?.keep
        }
        return question(at: place)?.keep
    }

    /// The questions of `items` in this dialogue that the decisions taken so far lead to.
    func offeredQuestions(
        in items: [Item],
        at frame: Frame,
        depth: Question.Depth
    ) -> [(place: Address, question: Question)] {
        var found: [(place: Address, question: Question)] = []
        collect(items, at: frame, into: &found)
        return found.filter { found in
            found.place.calls == frame.calls && depth.includes(found.question)
        }
    }

    /// The questions of `items` that the decisions taken so far lead to, asked or not, in called
    /// dialogues too, each with the extra question that followed it.
    func questions(in items: [Item], at frame: Frame) -> [Address] {
        var found: [(place: Address, question: Question)] = []
        collect(items, at: frame, into: &found)
        return found.flatMap { found in
            state.questions[found.place.probe] == nil
                ? [found.place] : [found.place, found.place.probe]
        }
    }

    /// The questions of a step that are passed by in short form, each with its extra question.
    func deeperQuestions(of step: Step, at frame: Frame) -> [Address] {
        switch state.started.depth {
        case .full: []
        case .short:
            offeredQuestions(in: step.items, at: frame, depth: .full)
                .filter { !Question.Depth.short.includes($0.question) }
                .flatMap { [$0.place, $0.place.probe] }
        }
    }

    /// Whether the decisions taken so far lead to a question of the script.
    func isReached(_ place: Address) -> Bool {
        let frames = ([[]] + state.userCalls).compactMap(frame(of:))
        return frames.contains { frame in
            frame.dialog.steps.contains { step in
                step.deepen.map { frame.address($0.id) == place } ?? false
                    || questions(in: step.items, at: frame).contains(place)
            }
        } || state.own.contains(place)
    }

    private func collect(
        _ items: [Item],
        at frame: Frame,
        into found: inout [(place: Address, question: Question)]
    ) {
        for item in items {
            switch item {
            case .say: break
            case .ask(let question): found.append((frame.address(question.id), question))
            case .branch(let branch):
                guard let held = state.branches[frame.address(branch.id)] else { continue }
                let side = held ? branch.then : branch.otherwise
                collect(side, at: frame, into: &found)
            case .loop(let loop):
                for line in state.loops[frame.address(loop.id)]?.present ?? [] {
                    let inside = frame.inside(loop.id, line: line.number)
                    collect(loop.body, at: inside, into: &found)
                }
            case .call(let call):
                let path = frame.calls + [Address.CallSite(call: call.id, lines: frame.lines)]
                guard let inner = self.frame(of: path) else { continue }
                for step in inner.dialog.steps {
                    collect(step.items, at: inner, into: &found)
                    if let deepen = step.deepen {
                        found.append((inner.address(deepen.id), deepen))
                    }
                }
            }
        }
    }
}

extension Question.Depth {
    /// Whether there is time for `question`.
    func includes(_ question: Question) -> Bool {
        switch self {
        case .full: true
        case .short: question.depth == .short
        }
    }
}
