import DialogModel

extension Conversation {
    /// Folds the last event of the log into the state; whatever the event, nothing breaks.
    mutating func fold(_ recorded: RecordedEvent) {
        let number = Sequence32(log.count)
        state.clock.pass(to: recorded)
        switch recorded.event {
        case .started, .noted, .rang, .slept: break
        case .entered(let fact): fold(fact, number, at: recorded.at)
        case .said(let fact): change(fact.place) { $0.isSaid = true }
        case .asked(let fact): fold(fact, number)
        case .answered(let fact): fold(fact, number)
        case .rejected(let fact):
            change(fact.place) { $0.attempts = Int32(clamping: fact.attempt) }
        case .given(let fact): fold(fact, number)
        case .skipped(let fact): fold(fact, number)
        case .branched(let fact): fold(fact)
        case .mentioned(let fact): fold(fact)
        case .takenBack: state.rewritten = nil
        case .looped(let fact): fold(fact, number)
        case .called(let fact): fold(fact, number)
        case .returned(let fact): fold(fact)
        case .revisiting(let fact): state.revisiting = asked(at: fact.place)
        case .left(let fact): fold(fact)
        case .becameStale(let fact): fold(fact, number)
        case .settledStale(let fact): fold(fact)
        case .offered(let fact): fold(fact)
        case .picked(let fact): fold(fact)
        case .closed(let fact):
            change(fact.step) { $0.isClosed = true }
            state.choosing = nil
        case .handedOver: state.handedOver = number
        case .passed(let fact): changeBox(of: fact.step) { $0.tell(fact.mark) }
        case .extended(let fact):
            let running = state.clock.elapsed(at: recorded.at)
            changeBox(of: fact.step) { $0.extend(by: fact.minutes, at: running) }
        case .turnedProbing(let fact): state.isProbing = fact.probing == .on
        case .turnedDepth(let fact): fold(fact)
        case .turnedFading(let fact): fold(fact)
        case .aliased: state.aliased = number
        case .joined: state.company.append(number)
        case .askedRoles:
            state.casting = number
            state.open = nil
            state.choosing = nil
        case .cast(let fact):
            state.company.append(number)
            guard let place = fact.place else { break }
            change(place) { $0.isSaid = true }
            state.casting = 0
        case .resolved(let fact):
            if let slot = asked(at: fact.place) { state.resolve(slot, fact) }
        case .paused: enter(.paused)
        case .resumed: enter(.running)
        case .finished: end(.finished)
        case .abandoned: end(.abandoned)
        case .unknown: if state.unknown == 0 { state.unknown = number }
        }
    }

    /// The question at an address, if it was asked.
    func asked(at address: Address) -> Slot? {
        slot(of: address).flatMap { state[$0].isAsked ? $0 : nil }
    }

    private mutating func change(_ place: Address, _ change: (inout Mark) -> Void) {
        if let slot = slot(of: place) { state.change(slot, change) }
    }

    /// A question of the step that is open and was never answered is as if it had not been chosen.
    private mutating func fold(_ fact: Event.Offered) {
        let step = slot(of: fact.step)
        if let open = state.open, state[open].standing == .waiting, self.step(of: open) == step {
            // What the script does not have is known by what asked it.
            let isOwn = state.scopes[state.scope(of: open)].kind == .extra
            state.change(open) {
                $0.standing = isOwn ? .withdrawn : .unasked
                if !isOwn { $0.asked = 0 }
            }
        }
        if let step {
            state.change(step) { $0.isOffered = true }
            drop(picksOf: step)
        }
        state.choosing = step
        state.casting = 0
        state.open = nil
    }

    private mutating func fold(_ fact: Event.Picked) {
        let slots = fact.places.compactMap(slot)
        for step in Set(slots.compactMap(step)) { drop(picksOf: step) }
        state.picked.append(contentsOf: slots)
    }

    private mutating func drop(picksOf step: Slot) {
        guard !state.picked.isEmpty else { return }
        let others = state.picked.filter { self.step(of: $0) != step }
        state.picked = others
    }

    private mutating func changeBox(of step: Address, _ change: (inout TimeBox) -> Void) {
        guard let link = slot(of: step).map({ Int(state[$0].link) }),
            state.boxes.indices.contains(link)
        else { return }
        change(&state.boxes[link])
    }

    private mutating func enter(_ phase: State.Phase) {
        state.phase = phase
        state.clock.isStopped = phase != .running
    }

    private mutating func end(_ phase: State.Phase) {
        enter(phase)
        state.open = nil
        state.revisiting = nil
        state.choosing = nil
        state.casting = 0
        state.picked = []
        state.unfitting = []
        state.rewritten = nil
    }

    /// From the steps on that are gone through now; those before stay as they were held.
    private mutating func fold(_ fact: Event.TurnedDepth) {
        state.isBrief = fact.depth == .short
        let isBrief = state.isBrief
        for step in stepsUnderWay { state.change(step) { $0.isBrief = isBrief } }
    }

    /// The same, or one step alone.
    private mutating func fold(_ fact: Event.TurnedFading) {
        let isFaded = fact.fading == .on
        if let step = fact.step {
            // The rest of one step is all of it, however little time there is.
            change(step) {
                $0.isFaded = isFaded
                $0.isBrief = $0.isBrief && isFaded
            }
        } else {
            state.fading = fact.fading
            for step in stepsUnderWay where !isFaded || frame(of: step) == 0 {
                state.change(step) { $0.isFaded = isFaded }
            }
        }
    }

    private var stepsUnderWay: [Slot] {
        state.scopes.filter { $0.kind == .frame && !$0.isReturned }.compactMap(\.step)
    }

    private mutating func fold(_ fact: Event.Entered, _ number: Sequence32, at now: Timestamp) {
        guard let slot = slot(of: fact.step), compiledStep(at: slot) != nil else { return }
        let link = Int32(state.boxes.count)
        let isBrief = state.isBrief
        // What is called inside is not known for that.
        let isFaded = state.fading == .on && frame(of: slot) == 0
        state.change(slot) {
            $0.link = link
            $0.isBrief = isBrief
            $0.isFaded = isFaded
        }
        state.boxes.append(
            TimeBox(fact, told: number, openedAt: state.clock.elapsed(at: now))
        )
        state.scopes[frame(of: slot)].step = slot
        state.latestStep = slot
    }
}
