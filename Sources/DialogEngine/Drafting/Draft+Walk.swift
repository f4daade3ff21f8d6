import DialogModel

/// Finding what comes next: the script is walked from the top along the decisions that were taken,
/// and what has not been decided is decided and recorded on the way.
extension Draft {
    /// Whether the walk came past something or waits there.
    enum Outcome {
        case passed
        case waits
    }

    /// How the questions of a step are come to.
    enum Manner {
        /// One after the other, as far as there is time.
        case asking(Question.Depth)
        /// One question of each step, and what the rest of the dialogue needs.
        case fading(Question.Depth)
        /// By choice: what was begun is asked, and what `chooser` has asked in any case. Calls are
        /// made once somebody went on, where it `isClosed`.
        case choosing(Chooser, isClosed: Bool)
    }

    /// Goes on until something waits for the user, or to the end.
    mutating func proceed() {
        guard conversation.state.phase == .running, conversation.state.revisiting == nil,
            !conversation.state.isSettling
        else { return }
        // A call that has ended is walked too: in it a revised answer may have opened something.
        for call in conversation.state.userCalls.reversed().map(Int.init)
        where !conversation.state.scopes[call].isLeft && walk(frame: call) == .waits {
            return
        }
        guard walk(frame: 0) == .passed else { return }
        record(.finished)
    }

    /// Walks a dialogue to its end; one that was called then returns.
    private mutating func walk(frame: Int) -> Outcome {
        let body = conversation.body(of: frame)
        for step in body.steps {
            if conversation.passesBy(step, in: frame) { continue }
            enter(step, in: frame)
            if walk(step, in: frame) == .waits { return .waits }
        }
        if frame != 0, !conversation.state.scopes[frame].isReturned {
            record(.returned(.init(from: conversation.calls(of: frame))))
        }
        return .passed
    }

    mutating func enter(_ compiled: CompiledStep, in frame: Int) {
        let slot = conversation.state.scopes[frame].slot(compiled.local)
        let mark = conversation.state[slot]
        if mark.link < 0 {
            let step = compiled.step
            let minutes = step.minutes.flatMap {
                (1...TimeBox.mostMinutes).contains($0) ? $0 : nil
            }
            let place = conversation.part(of: compiled, in: frame)
            record(
                .entered(
                    .init(
                        step: conversation.address(of: slot),
                        title: step.title,
                        index: place.index,
                        count: place.count,
                        minutes: minutes
                    )
                )
            )
        }
        if !mark.isSaid, let purpose = compiled.purpose { say(purpose, at: slot, in: frame) }
    }

    private mutating func walk(_ step: CompiledStep, in frame: Int) -> Outcome {
        let slot = conversation.state.scopes[frame].slot(step.local)
        if conversation.state[slot].isFaded {
            if askOwn(of: slot) == .waits { return .waits }
            return walk(step.items, of: frame, .fading(conversation.depth(of: slot)))
        }
        if let chooser = conversation.chooser(at: slot, of: step) {
            return choose(among: step, at: slot, in: frame, chooser)
        }
        if askOwn(of: slot) == .waits { return .waits }
        let depth = conversation.depth(of: slot)
        if walk(step.items, of: frame, .asking(depth)) == .waits { return .waits }
        switch depth {
        case .full: return .passed
        case .short: return deepen(step, in: frame)
        }
    }

    /// In short form: asks whether to go deeper where something was left out, and goes deeper.
    private mutating func deepen(_ step: CompiledStep, in frame: Int) -> Outcome {
        guard let local = step.deepen else { return .passed }
        let slot = conversation.state.scopes[frame].slot(local)
        if !conversation.state[slot].isAsked {
            let left = conversation.offeredQuestions(in: step.items, of: frame)
            guard left.contains(where: { !conversation.state[$0.slot].isSettled }) else {
                return .passed
            }
        }
        if come(to: slot, in: frame) == .waits { return .waits }
        guard conversation.answer(slot)?.value == .truth(true) else { return .passed }
        return walk(step.items, of: frame, .asking(.full))
    }

    /// Walks items of a scope in a manner.
    mutating func walk(_ items: Range<Int>, of scope: Int, _ manner: Manner) -> Outcome {
        let section = conversation.section(of: scope)
        let run = conversation.state.scopes[scope]
        var next = items.lowerBound
        while next < items.upperBound {
            var outcome = Outcome.passed
            switch section.ops[next] {
            case .say(let local):
                let slot = run.slot(local)
                if !conversation.state[slot].isSaid,
                    case .say(let text) = section.places[Int(local)].thing
                {
                    say(text, at: slot, in: scope)
                }
            case .ask(let local, let isDeep):
                let slot = run.slot(local)
                if comes(to: slot, isDeep: isDeep, manner), !passes(over: slot) {
                    outcome = come(to: slot, in: scope)
                }
            case .stay(let local):
                switch manner {
                case .asking(.short) where conversation.started.mode == .alone, .fading(.short):
                    outcome = stay(run.slot(local), in: scope)
                case .asking, .fading, .choosing: break
                }
            case .fork(let local, let otherwise, let end):
                switch side(of: run.slot(local), in: scope, manner) {
                case .undecided: break
                case .then: outcome = walk((next + 1)..<Int(otherwise), of: scope, manner)
                case .otherwise: outcome = walk(Int(otherwise)..<Int(end), of: scope, manner)
                }
                next = Int(end) - 1
            case .loop(let local, _): outcome = walk(loop: run.slot(local), in: scope, manner)
            case .call(let local, let body):
                switch manner {
                case .asking, .fading, .choosing(_, isClosed: true):
                    outcome = walk(call: run.slot(local), body: Int(body))
                case .choosing(_, isClosed: false): break
                }
            case .cast(let local): outcome = cast(at: run.slot(local))
            }
            if outcome == .waits { return .waits }
            next += 1
        }
        return .passed
    }

    private func comes(to slot: Slot, isDeep: Bool, _ manner: Manner) -> Bool {
        switch manner {
        case .asking(.full): true
        case .asking(.short): !isDeep
        case .fading(let depth):
            conversation.state[slot].isAsked
                || !(isDeep && depth == .short)
                    && conversation.question(at: slot)?.isCore ?? true
        case .choosing(.oneself, _) where !isDeep: true
        case .choosing:
            conversation.state[slot].isAsked
                || conversation.question(at: slot)?.question.aliases ?? false
        }
    }

    /// Whether a question is for others: what the client is called is asked in a meeting alone, once.
    private func passes(over slot: Slot) -> Bool {
        guard !conversation.state[slot].isAsked,
            conversation.question(at: slot)?.question.aliases ?? false
        else { return false }
        return conversation.started.mode != .meeting || conversation.client.pseudonym != nil
    }

    private mutating func say(_ text: CompiledText, at slot: Slot, in scope: Int) {
        let text = conversation.text(text, in: scope)
        record(.said(.init(place: conversation.address(of: slot), text: text)))
    }

    /// The side of a fork, decided now if it was not; undecided while an answer on which it depends can
    /// still be chosen.
    private mutating func side(of slot: Slot, in scope: Int, _ manner: Manner) -> Mark.Side {
        let side = conversation.state[slot].side
        guard side == .undecided,
            case .fork(let condition, let questions)? = conversation.place(at: slot)?.thing,
            !awaits(questions, in: scope, manner)
        else { return side }
        let held = evaluation(of: scope).holds(condition)
        record(.branched(.init(place: conversation.address(of: slot), held: held)))
        return held ? .then : .otherwise
    }

    private mutating func walk(loop slot: Slot, in scope: Int, _ manner: Manner) -> Outcome {
        if conversation.state[slot].link < 0 {
            guard case .loop(let list, _)? = conversation.place(at: slot)?.thing,
                !awaits([list], in: scope, manner)
            else { return .passed }
            let lines = lines(of: slot, over: list, in: scope, without: [])
            record(.looped(.init(place: conversation.address(of: slot), lines: lines)))
        }
        for line in conversation.lines(of: slot) {
            let all = conversation.section(of: line).all
            if walk(all, of: line, manner) == .waits { return .waits }
        }
        return .passed
    }

    /// Runs a called dialogue to its end; past the depth or the room that is allowed it is left out.
    private mutating func walk(call slot: Slot, body: Int) -> Outcome {
        if let called = conversation.scope(of: slot) { return walk(frame: called, from: slot) }
        let frame = conversation.frame(of: slot)
        guard body >= 0, conversation.state.scopes[frame].depth < Conversation.maximumCallDepth,
            hasRoom(for: conversation.script.bodies[body].sections[0].places.count)
        else { return .passed }
        let dialog = conversation.script.bodies[body].dialog
        let place = conversation.address(of: slot)
        record(
            .called(
                .init(
                    site: Address.CallSite(call: place.item, lines: place.lines),
                    inside: place.calls,
                    dialog: dialog.id,
                    title: dialog.title,
                    by: .script
                )
            )
        )
        guard let called = conversation.scope(of: slot) else { return .passed }
        return walk(frame: called, from: slot)
    }

    /// Walks a dialogue that the script calls, once it has what is handed to it.
    private mutating func walk(frame: Int, from call: Slot) -> Outcome {
        if case .call(let site)? = conversation.place(at: call)?.thing, !site.handed.isEmpty {
            give(site.handed, of: call, to: frame)
        }
        return walk(frame: frame)
    }

    /// Whether one of these questions may still be asked: on request, or, where somebody chooses, in a
    /// step that is open.
    private func awaits(_ questions: [ItemID], in scope: Int, _ manner: Manner) -> Bool {
        questions.contains { id in
            guard let slot = conversation.resolve(id, from: scope),
                !conversation.state[slot].isSettled, let step = conversation.step(of: slot),
                // What is found in earlier conversations is not asked for.
                conversation.question(at: slot)?.question.variants.isEmpty != true
            else { return false }
            return switch manner {
            case .asking, .fading:
                conversation.state[step].isFaded
                    && !(conversation.question(at: slot)?.isCore ?? true)
            case .choosing: !conversation.state[step].isClosed
            }
        }
    }
}
