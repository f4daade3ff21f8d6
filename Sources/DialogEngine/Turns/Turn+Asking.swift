import DialogModel

extension Turn {
    /// Comes to a question of the script: asks it unless it is settled, and the extra question that
    /// its answer led to after it.
    mutating func come(to question: Question, at frame: Frame) -> Outcome {
        let place = frame.address(question.id)
        guard let record = state.questions[place] else {
            ask(question, at: frame)
            return .waits
        }
        guard record.isSettled else {
            if state.open != place || isOutworded(record, question, at: frame) {
                askAnew(question, record, at: frame)
            }
            return .waits
        }
        guard let probe = state.questions[place.probe], probe.standing == .waiting else {
            return .passed
        }
        if state.open != place.probe { askInSameWords(probe) }
        return .waits
    }

    /// Comes to one of the asker's own questions.
    mutating func come(toOwn place: Address) -> Outcome {
        guard let record = state.questions[place], !record.isSettled else { return .passed }
        if state.open != place { askInSameWords(record) }
        return .waits
    }

    /// Asks a question of the script in the wording whose turn it is.
    mutating func ask(_ question: Question, at frame: Frame) {
        let place = frame.address(question.id)
        let occurrence = (state.questions[place]?.asked.occurrence ?? 0) + 1
        let chosen = Rendering(evaluation: evaluation(at: frame))
            .choose(
                among: question.variants,
                rotation: state.started.rotation,
                occurrence: occurrence
            )
        self.record(
            .asked(
                .init(
                    place: place,
                    occurrence: occurrence,
                    text: chosen.rendered.text,
                    variant: chosen.variant,
                    quotes: chosen.rendered.quotes
                )
            )
        )
    }

    /// Asks a question in exactly the words in which it was asked before.
    mutating func askInSameWords(_ record: QuestionRecord) {
        let asked = record.asked
        self.record(
            .asked(
                .init(
                    place: asked.place,
                    occurrence: asked.occurrence + 1,
                    text: asked.text,
                    variant: asked.variant,
                    quotes: asked.quotes,
                    origin: asked.origin
                )
            )
        )
    }

    /// Asks again what waits for an answer: in the same words, unless they quote what has changed.
    private mutating func askAnew(
        _ question: Question,
        _ record: QuestionRecord,
        at frame: Frame
    ) {
        switch record.standing {
        case .again: ask(question, at: frame)
        case .waiting, .withdrawn, .answered, .skipped:
            if isOutworded(record, question, at: frame) {
                ask(question, at: frame)
            } else {
                askInSameWords(record)
            }
        }
    }

    /// Whether the text of an open question quotes an answer that has changed since.
    private func isOutworded(
        _ record: QuestionRecord,
        _ question: Question,
        at frame: Frame
    ) -> Bool {
        guard let variant = record.asked.variant, question.variants.indices.contains(variant),
            !record.asked.quotes.isEmpty
        else { return false }
        return conversation.render(question.variants[variant], at: frame).text
            != record.asked.text
    }
}
