import DialogModel

extension Conversation {
    /// The conversation at a glance; a function of its events alone.
    package var summary: ConversationSummary {
        ConversationSummary(
            dialog: started.dialog,
            title: started.title,
            language: started.language,
            mode: started.mode,
            client: client,
            participants: participants,
            standing: standing,
            step: currentStep.flatMap(heading)?.title,
            began: log.moment(of: 1),
            changed: lastHeld,
            answers: state.answers,
            kept: kept,
            scores: scores,
            retrospect: retrospect
        )
    }

    /// When something was said in it last.
    private var lastHeld: Timestamp {
        let last = (1...log.count).last { log[Sequence32($0)].isHeld }
        return log.moment(of: Sequence32(last ?? log.count))
    }

    /// The conversation at a glance once `decision`, which was made on it as it stands, is accepted.
    package func summary(after decision: Decision) -> ConversationSummary {
        guard let state = decision.state else { return summary }
        var next = self
        if let rewritten = decision.rewritten { next.log.rewrite(rewritten) }
        for event in decision.events { next.log.draft(event) }
        next.state = state
        return next.summary
    }

    /// The settled questions in the order in which they were first settled, skipped ones included.
    package var answers: [GivenAnswer] {
        state.order.compactMap { slot in
            asked(slot).map { asked in
                GivenAnswer(
                    place: asked.place,
                    question: asked.text,
                    step: step(of: slot).flatMap(heading)?.title ?? "",
                    answer: latestAnswer(slot)?.told,
                    stale: stale(slot)?.reason
                )
            }
        }
    }

    /// The settled question that `name` means: its place in ``answers`` from 1, its whole address,
    /// or its name, of which the latest is meant where a loop or a call has several.
    package func settled(named name: String) -> Address? {
        let wanted = name.trimmed
        let order = state.order.map(address)
        if let found = order.first(where: { $0.description == wanted }) { return found }
        if let found = order.last(where: { $0.item.name == wanted }) { return found }
        guard let number = Int(wanted), order.indices.contains(number - 1) else { return nil }
        return order[number - 1]
    }

    private var standing: ConversationSummary.Standing {
        switch state.phase {
        case .running, .paused: .open
        case .finished: .finished
        case .abandoned: .abandoned
        }
    }

    private var kept: [ConversationSummary.KeptItem] {
        state.kept.compactMap { slot in
            guard state.fits(slot), let answer = latestAnswer(slot), let keep = answer.keep else {
                return nil
            }
            let points: [String] = if case .list(let points) = answer.value { points } else { [] }
            return .init(
                keep: keep,
                place: answer.place,
                text: answer.told,
                at: log.moment(of: state[slot].settledBy),
                points: points,
                fates: state.fates.filter { $0.slot == slot }.map { mark in
                    .init(line: mark.line == 0 ? nil : Int(mark.line), fate: mark.fate)
                }
            )
        }
    }

    /// Whether the answer at a place is one that is kept, and still fits.
    func isKept(_ slot: Slot) -> Bool { state.kept.contains(slot) && state.fits(slot) }

    /// On what each score of the summary was given.
    package var scales: [Address: Scale] {
        state.scores.reduce(into: [:]) { scales, slot in
            guard let asked = asked(slot), let question = question(at: slot)?.question,
                case .scale(let scale) = question.kind
            else { return }
            scales[asked.place] = scale
        }
    }

    private var scores: [ConversationSummary.Score] {
        var scores: [ConversationSummary.Score] = []
        for slot in state.scores where state.fits(slot) {
            guard let asked = asked(slot), let answer = latestAnswer(slot),
                case .number(let score) = answer.value
            else { continue }
            scores.append(.init(place: asked.place, question: asked.text, score: score))
        }
        return scores
    }
}
