import DialogModel

extension Conversation {
    /// What the conversation waits for, with the time box as it stands at `now`.
    public func prompt(at now: Timestamp) -> Prompt {
        Prompt(step: heading(at: now), position: position, sequence: sequence)
    }

    private var position: Prompt.Position {
        if let since = state.unknownSince { return .readOnly(since: since) }
        switch state.phase {
        case .finished: return .finished
        case .abandoned: return .abandoned
        case .paused: return .paused
        case .running: break
        }
        if let place = state.revisiting, let question = openQuestion(place) {
            return .asking(question)
        }
        if state.isSettling { return .settling(state.unfitting.compactMap(staleAnswer)) }
        if let place = state.open, let question = openQuestion(place) { return .asking(question) }
        return .choosing(state.choosing.map(offers) ?? [])
    }

    private func heading(at now: Timestamp) -> Prompt.StepHeading? {
        let place = state.revisiting.flatMap { state.questions[$0]?.step } ?? state.currentStep
        guard state.phase != .finished, let place, let step = state.steps[place] else {
            return nil
        }
        let timed = state.timedStep(for: place).flatMap { state.steps[$0] }
        let elapsed = state.clock.elapsed(at: now) - (timed ?? step).openedAt
        return Prompt.StepHeading(
            step: place,
            title: step.heading.title,
            index: step.heading.index,
            count: step.heading.count,
            minutes: timed?.minutes,
            elapsedMilliseconds: max(0, elapsed),
            role: frame(of: place.calls)?.plan.steps[place.item]?.role
        )
    }

    private func openQuestion(_ place: Address) -> Prompt.OpenQuestion? {
        guard let record = state.questions[place] else { return nil }
        let question = question(at: place)
        let frame = frame(around: place)
        return Prompt.OpenQuestion(
            place: place,
            text: record.asked.text,
            kind: question?.kind ?? .text,
            required: question?.required ?? false,
            hint: text(question?.hint, at: frame),
            why: text(question?.why, at: frame),
            origin: record.asked.origin,
            previous: previous(record)?.raw,
            previousShown: previous(record)?.shown,
            role: role(of: record, question)
        )
    }

    /// Who is to answer: one more question is for the same as the question that it probes.
    private func role(of record: QuestionRecord, _ question: Question?) -> RoleID? {
        guard case .probe(let probed, _, _) = record.asked.origin else { return question?.role }
        return self.question(at: probed)?.role
    }

    /// The answer, where it can be changed.
    private func previous(_ record: QuestionRecord) -> Event.Answered? {
        switch record.standing {
        case .answered, .again(.edit): record.answer
        case .waiting, .again, .withdrawn, .skipped: nil
        }
    }

    private func text(_ template: Template?, at frame: Frame?) -> String? {
        guard let template, let frame else { return nil }
        return render(template, at: frame).text
    }

    private func staleAnswer(_ place: Address) -> Prompt.StaleAnswer? {
        guard let record = state.questions[place], let stale = record.stale,
            let answer = record.answer
        else { return nil }
        return Prompt.StaleAnswer(
            place: place,
            question: record.asked.text,
            answer: answer.shown,
            reason: stale.reason,
            was: stale.mark.was
        )
    }

    private func offers(in step: Address) -> [Prompt.OfferedQuestion] {
        offered(in: step).map { place, question in
            let record = state.questions[place]
            return Prompt.OfferedQuestion(
                place: place,
                text: record?.asked.text ?? wording(of: question, at: place),
                settled: record?.isSettled ?? false
            )
        }
    }

    /// The wording in which a question would be asked.
    private func wording(of question: Question, at place: Address) -> String {
        guard let frame = frame(around: place) else { return "" }
        return Rendering(evaluation: evaluation(at: frame))
            .choose(among: question.variants, rotation: state.started.rotation, occurrence: 1)
            .rendered.text
    }
}
