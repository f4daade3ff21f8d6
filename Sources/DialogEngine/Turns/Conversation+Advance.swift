import DialogModel

extension Conversation {
    /// Takes one turn: what the user did, and all that follows from it up to the next question.
    ///
    /// Atomic: on an error nothing has changed. A mistyped answer is an event, not an error. A key
    /// that was used before changes nothing and gives that turn's events again.
    ///
    /// - Parameters:
    ///   - input: What the user did.
    ///   - now: When, from the daemon's clock.
    ///   - turn: The turn's key.
    ///   - by: Who did it, where several people take part.
    ///   - request: What was asked, to stand with the first event.
    /// - Returns: The turn's events, oldest first; none when time passed without a mark.
    /// - Throws: `notNow`, `required`, `unknownQuestion`, `nothingBefore`, `notCallable`,
    ///   `unknownDialog`, `callsTooDeep`, `tooLong`, `readOnly`.
    public mutating func advance(
        with input: Input,
        at now: Timestamp,
        turn: TurnKey,
        by: String? = nil,
        request: RequestDigest? = nil
    ) throws(Fault) -> [RecordedEvent] {
        if let repeated = events(of: turn) { return repeated }
        if let since = state.unknownSince { throw .readOnly(since: since) }
        var draft = Turn(of: self, at: now, key: turn, by: by, request: request)
        try draft.take(input)
        let before = sequence
        self = draft.conversation
        return Array(events.dropFirst(before))
    }
}

extension Turn {
    /// Decides what an input leads to.
    mutating func take(_ input: Input) throws(Fault) {
        try checkPhase(for: input)
        passMark()
        switch input {
        case .answer(let text): try answer(text)
        case .skip: try skip()
        case .back: try back()
        case .revise(let place): try revise(place)
        case .settleStale(let choice): try settle(choice)
        case .note(let text): try note(text)
        case .choose(let place, let wording): try choose(place, wording: wording)
        case .ask(let text): try ask(own: text)
        case .next: try next()
        case .call(let dialog): try call(dialog)
        case .ring: ring()
        case .handOver(let name): try handOver(to: name)
        case .extend(let minutes): try extend(by: minutes)
        case .turnProbing(let probing): record(.turnedProbing(.init(probing)))
        case .tick: break
        case .pause: record(.paused)
        case .resume: record(.resumed)
        case .finish: record(.finished)
        case .abandon: record(.abandoned)
        }
    }

    /// Refuses what does not fit a conversation that is paused or at its end, where only notes do.
    private func checkPhase(for input: Input) throws(Fault) {
        switch (state.phase, input) {
        case (_, .note), (_, .tick): break
        case (.running, .resume): throw .notNow(.resume)
        case (.paused, .resume), (.running, _): break
        case (.paused, _), (.finished, _), (.abandoned, _): throw .notNow(input.action)
        }
    }

    /// Tells the latest mark of the present time box that has been passed.
    private mutating func passMark() {
        guard state.phase == .running, state.started.mode != .alone, let step = timedStep,
            let mark = state.steps[step]?.due(at: state.clock.elapsed(at: now))
        else { return }
        record(.passed(.init(step: step, mark: mark)))
    }

    private var timedStep: Address? { state.currentStep.flatMap(state.timedStep) }

    private mutating func note(_ text: String) throws(Fault) {
        try Conversation.checkLength(of: text)
        let words = text.trimmed
        guard !words.isEmpty else { throw .notNow(.note) }
        record(.noted(.init(place: state.revisiting ?? state.open, text: words)))
    }

    private mutating func ring() {
        let step = state.currentStep
        let bell = step.flatMap { place in
            conversation.frame(of: place.calls)?.plan.steps[place.item]?.bell
        }
        record(.rang(.init(text: bell ?? "")))
    }

    private mutating func handOver(to name: String) throws(Fault) {
        guard state.started.participants.contains(where: { $0.name == name }) else {
            throw .notNow(.handOver)
        }
        record(.handedOver(.init(to: name)))
    }

    private mutating func extend(by minutes: Int) throws(Fault) {
        let day = 24 * 60
        guard state.started.mode != .alone, let step = timedStep,
            let box = state.steps[step]?.minutes, (1...day).contains(minutes),
            box + minutes <= EnteredStep.mostMinutes
        else { throw .notNow(.extend) }
        record(.extended(.init(step: step, minutes: minutes)))
    }

    /// Runs another dialogue here, in front of what was open.
    private mutating func call(_ dialog: DialogID) throws(Fault) {
        guard state.revisiting == nil, !state.isSettling,
            let here = state.open?.calls ?? state.choosing?.calls
        else { throw .notNow(.call) }
        guard let plan = conversation.plan[dialog] else {
            throw .unknownDialog(dialog.name, nearest: nil)
        }
        let path = (0...here.count).map { state.frames[Array(here.prefix($0))] }
        guard !path.contains(dialog) else { throw .notCallable(dialog.name) }
        guard here.count < Conversation.maximumCallDepth else {
            throw .callsTooDeep(limit: Conversation.maximumCallDepth)
        }
        let number = (state.userCallCounts[dialog] ?? 0) + 1
        let site = Address.CallSite(call: ItemID(dialog.name), number: number)
        record(
            .called(
                .init(
                    site: site,
                    inside: here,
                    dialog: dialog,
                    title: plan.dialog.title,
                    by: .user
                )
            )
        )
        proceed()
    }
}

extension Input {
    /// What is being tried; letting time pass is never refused for itself.
    fileprivate var action: Fault.Action {
        switch self {
        case .answer: .answer
        case .skip: .skip
        case .back: .back
        case .revise: .revise
        case .settleStale: .settleStale
        case .note: .note
        case .choose: .choose
        case .ask: .ask
        case .next: .next
        case .call: .call
        case .ring: .ring
        case .handOver: .handOver
        case .extend: .extend
        case .turnProbing: .turnProbing
        case .tick, .resume: .resume
        case .pause: .pause
        case .finish: .finish
        case .abandon: .abandon
        }
    }
}
