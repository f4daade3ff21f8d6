import DialogModel

extension Conversation {
    /// The conversation at a glance; a function of its events alone.
    public var summary: ConversationSummary {
        let given = state.order.compactMap { place in
            state.questions[place].flatMap { record in
                record.answer.map { (place: place, record: record, answer: $0) }
            }
        }
        let fitting = given.filter { $0.record.stale == nil }
        let latest = fitting.sorted { $0.record.settledBy < $1.record.settledBy }
        return ConversationSummary(
            dialog: state.started.dialog,
            title: state.started.title,
            language: state.started.language,
            mode: state.started.mode,
            client: state.started.client,
            participants: state.started.participants,
            standing: standing,
            step: state.currentStep.flatMap { state.steps[$0]?.heading.title },
            began: state.began,
            changed: state.changed,
            answers: given.count { $0.record.unreached == nil },
            kept: latest.compactMap { place, record, answer in
                answer.keep.map {
                    .init(
                        keep: $0,
                        place: place,
                        text: answer.shown,
                        at: record.settledAt ?? state.changed
                    )
                }
            },
            scores: fitting.compactMap { place, record, answer in
                guard case .number(let score) = answer.value, isScale(place) else { return nil }
                return .init(place: place, question: record.asked.text, score: score)
            }
        )
    }

    /// The settled questions in the order in which they were first settled, skipped ones included.
    public var answers: [GivenAnswer] {
        state.order.compactMap { place in
            guard let record = state.questions[place] else { return nil }
            return GivenAnswer(
                place: place,
                question: record.asked.text,
                step: record.step.flatMap { state.steps[$0]?.heading.title } ?? "",
                answer: record.answer?.shown,
                stale: record.stale?.reason
            )
        }
    }

    /// The settled question that `name` means: its place in ``answers`` from 1, its whole address,
    /// or its name, of which the latest is meant where a loop or a call has several.
    public func settled(named name: String) -> Address? {
        let wanted = name.trimmed
        if let found = state.order.first(where: { $0.description == wanted }) { return found }
        if let found = state.order.last(where: { $0.item.name == wanted }) { return found }
        guard let number = Int(wanted), state.order.indices.contains(number - 1) else {
            return nil
        }
        return state.order[number - 1]
    }

    private var standing: ConversationSummary.Standing {
        switch state.phase {
        case .running, .paused: .open
        case .finished: .finished
        case .abandoned: .abandoned
        }
    }

    private func isScale(_ place: Address) -> Bool {
        guard case .scale = question(at: place)?.kind else { return false }
        return true
    }
}
