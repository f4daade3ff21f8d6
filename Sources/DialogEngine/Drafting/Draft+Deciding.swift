import DialogModel

extension Conversation {
    /// Decides a turn: what the user did, and all that follows from it up to the next question.
    ///
    /// Nothing changes before the decision is accepted. A mistyped answer is an event, not an error.
    /// A key that was used before gives that turn's events again, and nothing to accept.
    ///
    /// - Parameters:
    ///   - input: What the user did.
    ///   - who: The number of whoever did it, where it is somebody's in particular.
    ///   - now: When, from the daemon's clock.
    ///   - key: The turn's key.
    ///   - request: What was asked, to stand with the first event.
    ///   - asleep: For how many of the milliseconds since the last event the machine was suspended.
    /// - Returns: What it leads to.
    /// - Throws: `notNow`, `required`, `unknownQuestion`, `nothingBefore`, `notCallable`,
    ///   `unknownDialog`, `callsTooDeep`, `tooLong`, `readOnly`.
    package func decide(
        _ input: Input,
        by who: Int? = nil,
        at now: Timestamp,
        key: TurnKey,
        request: RequestDigest? = nil,
        asleep: Int = 0
    ) throws(Refusal) -> Decision {
        if let repeated = events(of: key), let first = repeated.first {
            return Decision(
                after: first.sequence - 1,
                events: repeated,
                rewritten: nil,
                state: nil
            )
        }
        if let since = unknownSince { throw .readOnly(since: since) }
        var draft = Draft(of: self, at: now, key: key, who: who, request: request)
        try draft.decide(input, asleep: asleep)
        return draft.decision
    }

    /// The release that reads the first event which this one does not know.
    var unknownSince: String? {
        guard state.unknown != 0, case .unknown(let fact) = log[state.unknown] else { return nil }
        return fact.since
    }
}

extension Draft {
    /// Decides what an input leads to.
    fileprivate mutating func decide(_ input: Input, asleep: Int) throws(Refusal) {
        try checkPhase(for: input)
        // Time alone is nothing that happens where nobody keeps it.
        if input != .tick || conversation.runningBox != nil { noteSleep(asleep) }
        passMark()
        switch input {
        case .answer(let text): try answer(text)
        case .skip: try skip()
        case .back: try back()
        case .revise(let place): try revise(place)
        case .settleStale(let choice): try settle(choice)
        case .note(let text): try note(text)
        case .choose(let place, let wording): try choose(place, wording: wording)
        case .pick(let places): try pick(places)
        case .ask(let text): try ask(own: text)
        case .next: try next()
        case .call(let dialog): try call(dialog)
        case .ring: ring()
        case .handOver(let name): try handOver(to: name)
        case .extend(let minutes): try extend(by: minutes)
        case .turnProbing(let probing): record(.turnedProbing(.init(probing)))
        case .turnDepth(let depth): try turn(to: depth)
        case .turnFading(let fading): try turn(to: fading)
        case .widen: try widen()
        case .alias(let client): record(.aliased(.init(client)))
        case .cast(let roles): try cast(roles)
        case .takeBack(let place): try takeBack(place)
        case .resolve(let place, let line, let fate): try resolve(place, line: line, fate)
        case .tick: break
        case .pause: record(.paused)
        case .resume: record(.resumed)
        case .finish: finish()
        case .abandon: record(.abandoned)
        }
    }

    /// Refuses what does not fit a conversation that is paused or at its end, where notes do, dropping
    /// what was rewritten, and saying what became of something.
    private func checkPhase(for input: Input) throws(Refusal) {
        switch (conversation.state.phase, input) {
        case (_, .note), (_, .takeBack), (_, .resolve), (_, .tick): break
        case (.running, .resume): throw .notNow(.resume)
        case (.paused, .resume), (.running, _): break
        case (.paused, _), (.finished, _), (.abandoned, _): throw .notNow(input.action)
        }
    }

    /// Records what of the time since the last event does not count.
    private mutating func noteSleep(_ asleep: Int) {
        guard conversation.state.phase == .running else { return }
        let slept = conversation.state.clock.slept(until: now, asleep: asleep)
        if slept > 0 { record(.slept(.init(milliseconds: slept))) }
    }

    /// Tells the latest mark of the present time box that has been passed.
    private mutating func passMark() {
        guard conversation.state.phase == .running, let step = conversation.runningBox,
            let mark = conversation.state.box(of: step)?.due(
                at: conversation.state.clock.elapsed(at: now)
            )
        else { return }
        record(.passed(.init(step: conversation.address(of: step), mark: mark)))
    }

    private mutating func note(_ text: String) throws(Refusal) {
        try Conversation.checkLength(of: text)
        let words = text.trimmed
        guard !words.isEmpty else { throw .notNow(.note) }
        let place = conversation.state.revisiting ?? conversation.state.open
        record(.noted(.init(place: place.map(conversation.address), text: words)))
        mention(in: words)
    }

    private mutating func ring() {
        let bell = conversation.currentStep.flatMap(conversation.compiledStep)?.step.bell
        record(.rang(.init(text: bell ?? "")))
    }

    private mutating func handOver(to name: String) throws(Refusal) {
        guard conversation.participants.contains(where: { $0.name == name }) else {
            throw .notNow(.handOver)
        }
        record(.handedOver(.init(to: name)))
    }

    private mutating func extend(by minutes: Int) throws(Refusal) {
        let day = 24 * 60
        guard let step = conversation.runningBox,
            let box = conversation.state.box(of: step)?.minutes,
            (1...day).contains(minutes), box + minutes <= TimeBox.mostMinutes
        else { throw .notNow(.extend) }
        record(.extended(.init(step: conversation.address(of: step), minutes: minutes)))
    }

    /// Runs another dialogue here, in front of what was open.
    private mutating func call(_ dialog: DialogID) throws(Refusal) {
        guard conversation.state.revisiting == nil, !conversation.state.isSettling,
            let front = conversation.front
        else { throw .notNow(.call) }
        guard let body = conversation.script.number(of: dialog) else {
            throw .unknownDialog(dialog.name, nearest: nil)
        }
        let here = conversation.frame(of: front)
        guard !isRunning(body, from: here) else { throw .notCallable(dialog.name) }
        let called = conversation.script.bodies[body]
        guard conversation.state.scopes[here].depth < Conversation.maximumCallDepth,
            hasRoom(for: called.sections[0].places.count)
        else { throw .callsTooDeep(limit: Conversation.maximumCallDepth) }
        let number =
            conversation.state.userCalls.count {
                Int(conversation.state.scopes[Int($0)].body) == body
            } + 1
        record(
            .called(
                .init(
                    site: Address.CallSite(call: ItemID(dialog.name), number: number),
                    inside: conversation.calls(of: here),
                    dialog: dialog,
                    title: called.dialog.title,
                    by: .user
                )
            )
        )
        proceed()
    }

    /// Ends the dialogue that the user called, where one is under way; else the conversation.
    private mutating func finish() {
        guard let front = conversation.front, let aside = conversation.aside else {
            return record(.finished)
        }
        let place = conversation.address(of: front)
        if let revisited = conversation.state.revisiting {
            record(.left(.init(place: conversation.address(of: revisited))))
        } else if conversation.state[front].standing == .editing {
            record(.left(.init(place: place)))
        }
        record(.returned(.init(from: conversation.calls(of: aside), left: place)))
        proceed()
    }

    /// Whether a dialogue runs in a frame or around it.
    private func isRunning(_ body: Int, from frame: Int) -> Bool {
        conversation.frames(from: frame).contains {
            Int(conversation.state.scopes[$0].body) == body
        }
    }
}

extension Input {
    /// What is being tried; letting time pass is never refused for itself.
    fileprivate var action: Refusal.Action {
        switch self {
        case .answer: .answer
        case .skip: .skip
        case .back: .back
        case .revise: .revise
        case .settleStale: .settleStale
        case .note: .note
        case .choose, .pick: .choose
        case .ask: .ask
        case .next: .next
        case .call: .call
        case .ring: .ring
        case .handOver: .handOver
        case .extend: .extend
        case .turnProbing: .turnProbing
        case .turnDepth: .turnDepth
        case .turnFading: .turnFading
        case .widen: .widen
        case .alias: .alias
        case .takeBack: .takeBack
        case .resolve: .resolve
        case .cast: .cast
        case .tick, .resume: .resume
        case .pause: .pause
        case .finish: .finish
        case .abandon: .abandon
        }
    }
}
