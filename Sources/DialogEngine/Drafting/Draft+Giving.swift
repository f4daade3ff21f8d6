import DialogModel

/// Answers that are there before their question.
extension Draft {
    /// Records what the dialogue that was begun asked for out of earlier conversations.
    mutating func give(_ recalled: [Recalled]) {
        let asked = conversation.body(of: 0).dialog.recalls ?? []
        for found in recalled where asked.contains(where: { $0.id == found.id }) {
            record(
                .given(
                    .init(
                        place: Address(item: found.id),
                        value: found.value,
                        shown: found.shown,
                        references: found.references.isEmpty ? nil : found.references,
                        about: found.about
                    )
                )
            )
        }
    }

    /// Records the answers that a call hands to the dialogue which it runs in `called`, as they are now.
    mutating func give(_ handed: [Call.Handed], of call: Slot, to called: Int) {
        let scope = conversation.state.scope(of: call)
        for one in handed {
            guard let place = conversation.resolve(one.question, from: called),
                !conversation.state[place].isAsked,
                let question = conversation.question(at: place)?.question,
                let given = answer(one, in: scope, as: question.kind),
                conversation.latestAnswer(place)?.value != given.value
            else { continue }
            record(
                .given(
                    .init(
                        place: conversation.address(of: place),
                        value: given.value,
                        shown: given.shown,
                        from: given.from
                    )
                )
            )
        }
    }

    private func answer(
        _ handed: Call.Handed,
        in scope: Int,
        as kind: Question.Kind
    ) -> (value: Value, shown: String, from: Address?)? {
        if let option = handed.option {
            guard let text = kind.options.first(where: { $0.id == option })?.text else {
                return nil
            }
            return (.choice([option]), text, nil)
        }
        guard let slot = handed.answer.flatMap({ conversation.resolve($0, from: scope) }),
            let answer = conversation.answer(slot),
            let value = answer.value.fitted(to: kind, shown: answer.shown)
        else { return nil }
        return (value, answer.shown, answer.place)
    }
}

extension Value {
    /// The value as the answer to a question of `kind`; `nil` where it is none.
    func fitted(to kind: Question.Kind, shown: String) -> Value? {
        switch (self, kind) {
        case (_, .text): return .text(shown)
        case (.list, .list), (.truth, .yesNo), (.date, .date): return self
        case (.text(let text), .list): return .list([text])
        case (.number(let number), .number(let lowest, let highest)):
            return number >= lowest ?? number && number <= highest ?? number ? self : nil
        case (.number(let number), .scale(let scale)): return scale.contains(number) ? self : nil
        case (.text(let text), .choice(let options)):
            let found = options.first { $0.text == text || $0.id.name == text }
            return found.map { .choice([$0.id]) }
        case (.choice(let chosen), .choice(let options)):
            return chosen.count == 1 && chosen.isSubset(of: options) ? self : nil
        case (.choice(let chosen), .choices(let options)):
            return chosen.isSubset(of: options) ? self : nil
        default: return nil
        }
    }
}

extension [OptionID] {
    fileprivate func isSubset(of options: [Option]) -> Bool {
        allSatisfy { id in options.contains { $0.id == id } }
    }
}
