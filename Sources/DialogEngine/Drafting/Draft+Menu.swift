import DialogModel

/// Somebody chooses among the questions of a step.
extension Draft {
    /// Comes to a step whose questions are chosen: says what is to be said, asks what was begun or is
    /// asked in any case, and offers the others until somebody goes on.
    ///
    /// Where whoever answers chooses, it goes on by itself once what was chosen is settled, unless that
    /// brought up other questions, and where nothing is left to choose.
    mutating func choose(
        among step: CompiledStep,
        at slot: Slot,
        in frame: Int,
        _ chooser: Chooser
    ) -> Outcome {
        if askOwn(of: slot) == .waits { return .waits }
        if !conversation.state[slot].isClosed {
            let manner = Manner.choosing(chooser, isClosed: false)
            if walk(step.items, of: frame, manner) == .waits { return .waits }
            if let next = nextPick(of: slot) {
                ask(next, in: conversation.state.scope(of: next))
                return .waits
            }
            if chooser == .asker || !isDone(with: slot) && !open(of: slot, chooser).isEmpty {
                if conversation.state.choosing != slot {
                    record(.offered(.init(step: conversation.address(of: slot))))
                }
                return .waits
            }
            close(slot, chooser)
        }
        return walk(step.items, of: frame, .choosing(chooser, isClosed: true))
    }

    /// Whether what somebody chose for oneself in a step has just been settled, and no fork that was taken
    /// for it may have brought up more.
    private func isDone(with step: Slot) -> Bool {
        guard conversation.state.choosing != step else { return false }
        let hasChosen = conversation.offered(in: step, to: .oneself).contains { slot in
            conversation.state[slot].isSettled && !conversation.state.own.contains(slot)
        }
        return hasChosen
            && !conversation.log.fresh.contains { recorded in
                if case .branched = recorded.event { true } else { false }
            }
    }

    /// In short form alone: asks with which step to stay, and offers what lies deeper there.
    mutating func stay(_ question: Slot, in scope: Int) -> Outcome {
        if come(to: question, in: scope) == .waits { return .waits }
        let frame = conversation.frame(of: question)
        guard case .choice(let chosen)? = conversation.answer(question)?.value,
            let step = conversation.body(of: frame).steps.first(where: { step in
                chosen.contains { $0.name == step.step.id.name }
            })
        else { return .passed }
        enter(step, in: frame)
        let slot = conversation.state.scopes[frame].slot(step.local)
        return choose(among: step, at: slot, in: frame, .oneself)
    }

    /// Asks questions of one's own that were asked in a step and still wait for an answer.
    mutating func askOwn(of step: Slot) -> Outcome {
        for own in conversation.state.own where conversation.step(of: own) == step {
            if come(toOwn: own) == .waits { return .waits }
        }
        return .passed
    }

    /// Asks one of the offered questions, in words of one's own if given; a question that was settled
    /// is gone back to.
    mutating func choose(_ place: Address, wording: String?) throws(Refusal) {
        let slot = try offered(at: place)
        let words = wording?.trimmed ?? ""
        try Conversation.checkLength(of: words)
        if conversation.state[slot].isSettled {
            guard words.isEmpty else { throw .notNow(.choose) }
            record(.revisiting(.init(place: place)))
        } else if words.isEmpty {
            ask(slot, in: conversation.state.scope(of: slot))
        } else {
            record(.asked(.init(place: place, text: words, variant: nil)))
            mention(in: words)
        }
    }

    /// Asks several of the offered questions, one after the other, until others are offered again.
    mutating func pick(_ places: [Address]) throws(Refusal) {
        for place in places { _ = try offered(at: place) }
        guard let first = places.first else { throw .notNow(.choose) }
        record(.picked(.init(places: places)))
        try choose(first, wording: nil)
    }

    /// The next of several questions that were chosen at once.
    private func nextPick(of step: Slot) -> Slot? {
        conversation.state.picked.first { slot in
            conversation.step(of: slot) == step && !conversation.state[slot].isSettled
        }
    }

    /// The question at a place, which is one that is offered.
    private func offered(at place: Address) throws(Refusal) -> Slot {
        guard let step = conversation.state.choosing, conversation.state.open == nil else {
            throw .notNow(.choose)
        }
        let offered = conversation.offered(in: step)
        guard let slot = conversation.slot(of: place), offered.contains(slot) else {
            throw .unknownQuestion(
                place.item.name,
                nearest: Nearest.to(
                    place.item.name,
                    among: offered.map { conversation.address(of: $0).item.name }
                )
            )
        }
        return slot
    }

    /// Asks a question of one's own: at a menu, or, where there are several people, in front of the
    /// question that is open, which then waits.
    mutating func ask(own text: String) throws(Refusal) {
        guard let step = stepForOwn else { throw .notNow(.ask) }
        let words = text.trimmed
        guard !words.isEmpty, hasRoom(for: 1) else { throw .notNow(.ask) }
        try Conversation.checkLength(of: words)
        let place = Address(
            calls: conversation.calls(of: conversation.frame(of: step)),
            item: ItemID("eigen-\(conversation.state.own.count + 1)")
        )
        record(.asked(.init(place: place, text: words, variant: nil, origin: .asker)))
        mention(in: words)
    }

    private var stepForOwn: Slot? {
        let state = conversation.state
        guard state.revisiting == nil, !state.isSettling else { return nil }
        guard let open = state.open else { return state.choosing }
        guard conversation.started.mode != .alone, !state.own.contains(open) else { return nil }
        return conversation.step(of: open)
    }

    /// Goes on to the next step.
    mutating func next() throws(Refusal) {
        guard let step = conversation.state.choosing, conversation.state.open == nil else {
            throw .notNow(.next)
        }
        close(step, conversation.chooser(at: step))
        proceed()
    }

    private mutating func close(_ step: Slot, _ chooser: Chooser) {
        record(
            .closed(
                .init(
                    step: conversation.address(of: step),
                    open: open(of: step, chooser).map(conversation.address)
                )
            )
        )
    }

    /// What is offered in a step and has not been asked.
    private func open(of step: Slot, _ chooser: Chooser) -> [Slot] {
        conversation.offered(in: step, to: chooser).filter { !conversation.state[$0].isSettled }
    }

    /// Takes back a question that was chosen and has no answer yet, if there is one: the others are
    /// offered again.
    mutating func takeBackChoice() -> Bool {
        let state = conversation.state
        guard state.revisiting == nil, !state.isSettling, let open = state.open,
            state[open].standing == .waiting, let step = conversation.step(of: open),
            state[step].isOffered, !state[step].isClosed,
            state.own.contains(open) || conversation.offered(in: step).contains(open)
        else { return false }
        record(.offered(.init(step: conversation.address(of: step))))
        return true
    }
}
