import DialogModel

extension Draft {
    /// Comes to a question of the script: asks it unless it is settled, and the extra question that
    /// its answer led to after it.
    mutating func come(to slot: Slot, in scope: Int) -> Outcome {
        let mark = conversation.state[slot]
        if mark.isSettled {
            let probe = conversation.state[slot.probe]
            guard probe.isAsked, probe.standing == .waiting else { return .passed }
            if conversation.state.open != slot.probe { askInSameWords(slot.probe) }
            return .waits
        }
        if !mark.isAsked {
            ask(slot, in: scope)
        } else if conversation.state.open != slot || isOutworded(slot, in: scope) {
            askAnew(slot, in: scope)
        }
        return .waits
    }

    /// Comes to a question of somebody's own.
    mutating func come(toOwn slot: Slot) -> Outcome {
        switch conversation.state[slot].standing {
        case .unasked, .withdrawn, .answered, .skipped, .given: return .passed
        case .waiting, .again, .editing:
            if conversation.state.open != slot { askInSameWords(slot) }
            return .waits
        }
    }

    /// Asks a question of the script in the wording whose turn it is.
    mutating func ask(_ slot: Slot, in scope: Int) {
        guard let question = conversation.question(at: slot) else { return }
        let occurrence = (conversation.asked(slot)?.occurrence ?? 0) + 1
        let chosen = conversation.wording(of: question, in: scope, occurrence: occurrence)
        record(
            .asked(
                .init(
                    place: conversation.address(of: slot),
                    occurrence: occurrence,
                    text: chosen.rendered.text,
                    variant: chosen.variant,
                    quotes: chosen.rendered.quotes.map(conversation.address)
                )
            )
        )
    }

    /// Asks a question in exactly the words in which it was asked before.
    mutating func askInSameWords(_ slot: Slot) {
        guard let asked = conversation.asked(slot) else { return }
        record(
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
    private mutating func askAnew(_ slot: Slot, in scope: Int) {
        switch conversation.state[slot].standing {
        case .again, .editing: ask(slot, in: scope)
        case .unasked, .waiting, .withdrawn, .answered, .skipped, .given:
            if isOutworded(slot, in: scope) {
                ask(slot, in: scope)
            } else {
                askInSameWords(slot)
            }
        }
    }

    /// Whether the text of an open question quotes an answer that has changed since.
    private func isOutworded(_ slot: Slot, in scope: Int) -> Bool {
        guard conversation.state[slot].quotes, let asked = conversation.asked(slot),
            let variant = asked.variant, let question = conversation.question(at: slot),
            question.variants.indices.contains(variant)
        else { return false }
        return conversation.text(question.variants[variant], in: scope) != asked.text
    }
}
