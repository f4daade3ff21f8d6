import DialogModel

extension Conversation {
    /// What the conversation waits for, with the time box as it stands at `now`.
    package func prompt(at now: Timestamp) -> Prompt {
        let roles = roles
        return Prompt(
            step: heading(at: now),
            position: position,
            sequence: sequence,
            cast: cast(of: roles.map(\.role)),
            whispers: roles.filter { $0.role.whisper != nil }.map(\.role.id),
            takeBack: state.phase == .running ? state.rewritten.map(address) : nil,
            aside: aside.map(title)
        )
    }

    /// What only the player of `role` may read; `nil` where there is nothing.
    package func whisper(to role: RoleID) -> String? {
        roles.first { $0.role.id == role }?.role.whisper
    }

    /// Who has which of `roles`, where there are several people; the one whose turn it is stands first.
    private func cast(of roles: [Role]) -> [Prompt.CastRole] {
        guard started.mode != .alone else { return [] }
        let names = participants.names
        return roles.map { role in
            let players = people(in: role.id).map { names[$0 - 1] }
            return Prompt.CastRole(
                role.unwhispered,
                players.filter { $0 == turn } + players.filter { $0 != turn }
            )
        }
    }

    private func title(of frame: Int) -> String { body(of: frame).dialog.title }

    private var position: Prompt.Position {
        if let since = unknownSince { return .readOnly(since: since) }
        switch state.phase {
        case .finished: return .finished
        case .abandoned: return .abandoned
        case .paused: return .paused
        case .running: break
        }
        if let slot = state.revisiting, let question = openQuestion(slot) {
            return .asking(question)
        }
        if state.isSettling { return .settling(state.unfitting.compactMap(staleAnswer)) }
        if let slot = state.open, let question = openQuestion(slot) { return .asking(question) }
        if let casting { return .casting(casting.roles) }
        return .choosing(state.choosing.map(offers) ?? [])
    }

    private func heading(at now: Timestamp) -> Prompt.StepHeading? {
        guard state.phase != .finished, let slot = state.revisiting.flatMap(step) ?? currentStep,
            let step = heading(of: slot), let box = state.box(of: slot)
        else { return nil }
        let timed = timedStep(for: slot).flatMap(state.box)
        let elapsed = state.clock.elapsed(at: now) - (timed ?? box).openedAt
        return Prompt.StepHeading(
            step: step.step,
            title: step.title,
            index: step.index,
            count: step.count,
            minutes: timed?.minutes,
            elapsedMilliseconds: max(0, elapsed),
            role: compiledStep(at: slot)?.step.role
        )
    }

    private func openQuestion(_ slot: Slot) -> Prompt.OpenQuestion? {
        guard let asked = asked(slot) else { return nil }
        let scope = state.scope(of: slot)
        let question = question(at: slot)
        let previous = previous(slot)
        let lines = lines(offeredAt: slot)
        // One more question is for the same person as the question that it probes.
        let addressed = probed(by: slot).flatMap(self.question) ?? question
        return Prompt.OpenQuestion(
            place: asked.place,
            text: asked.text,
            kind: question?.question.kind ?? .text,
            required: question?.question.required ?? false,
            hint: question?.hint.map { text($0, in: scope) },
            why: question?.why.map { text($0, in: scope) },
            origin: asked.origin,
            previous: previous?.raw,
            previousShown: previous?.told,
            role: addressed?.question.role,
            suggested: previous == nil ? question.flatMap { suggestion(for: $0, in: scope) } : nil,
            lines: lines.isEmpty ? nil : lines
        )
    }

    /// The answer, where it can be changed.
    private func previous(_ slot: Slot) -> Event.Answered? {
        switch state[slot].standing {
        case .answered, .editing: latestAnswer(slot)
        case .unasked, .waiting, .again, .withdrawn, .skipped, .given: nil
        }
    }

    private func staleAnswer(_ slot: Slot) -> Prompt.StaleAnswer? {
        guard let asked = asked(slot), let stale = stale(slot), let answer = latestAnswer(slot)
        else { return nil }
        return Prompt.StaleAnswer(
            place: asked.place,
            question: asked.text,
            answer: answer.told,
            reason: stale.reason,
            was: stale.was
        )
    }

    private func offers(in step: Slot) -> [Prompt.OfferedQuestion] {
        let isBrief = depth(of: step) == .short && chooser(at: step) == .asker
        return offered(in: step).compactMap { slot in
            let question = question(at: slot)
            guard let text = asked(slot)?.text ?? question.map({ firstWording(of: $0, at: slot) })
            else { return nil }
            return Prompt.OfferedQuestion(
                place: address(of: slot),
                text: text,
                settled: state[slot].isSettled,
                fits: isBrief && question?.question.depth == .short
            )
        }
    }

    /// The wording in which a question would be asked.
    private func firstWording(of question: CompiledQuestion, at slot: Slot) -> String {
        wording(of: question, in: state.scope(of: slot), occurrence: 1).rendered.text
    }
}
