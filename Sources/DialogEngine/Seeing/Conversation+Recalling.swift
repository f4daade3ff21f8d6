import DialogModel

/// What earlier conversations bring, and what is said of it.
extension Conversation {
    /// What was said to have become of something in an earlier conversation.
    package struct Resolution: Hashable, Sendable {
        /// Where it stands.
        package let reference: KeptReference
        /// What became of it.
        package let fate: Fate
    }

    /// What was said of what was recalled, in the order in which it was settled.
    package var resolutions: [Resolution] { state.order.compactMap(resolution) }

    /// What `events` of this conversation say of what was recalled.
    package func resolutions(in events: [RecordedEvent]) -> [Resolution] {
        events.compactMap { recorded in
            guard case .answered(let fact) = recorded.event else { return nil }
            return slot(of: fact.place).flatMap(resolution)
        }
    }

    /// What became of something that is kept here, as said last; `nil` where nobody said, or where there
    /// is nothing of the kind.
    package func fate(of place: Address, line: Int?) -> Fate? {
        guard let slot = slot(of: place) else { return nil }
        let line = Int32(clamping: line ?? 0)
        return state.fates.last { $0.slot == slot && $0.line == line }?.fate
    }

    /// The answer to a question outside loops; `nil` where there is none that fits.
    ///
    /// One of the dialogue that was begun goes before one of a dialogue that it called, of which the
    /// latest counts.
    package func answer(to question: ItemID) -> Event.Answered? {
        let slots = state.order.reversed().filter { slot in
            let place = address(of: slot)
            return place.item == question && place.lines.isEmpty && state.fits(slot)
        }
        let own = slots.first { frame(of: $0) == 0 }
        return (own ?? slots.first).flatMap(latestAnswer)
    }

    private func resolution(_ slot: Slot) -> Resolution? {
        guard let question = question(at: slot)?.question, question.resolves,
            case .choice(let chosen)? = answer(slot)?.value,
            let fate = chosen.first.flatMap(Fate.init),
            let reference = reference(of: state.scope(of: slot))
        else { return nil }
        return Resolution(reference: reference, fate: fate)
    }

    /// Where the line stands that a scope is at.
    private func reference(of scope: Int) -> KeptReference? {
        let line = state.scopes[scope]
        guard line.kind == .line, let owner = line.owner,
            case .loop(let list, _)? = place(at: owner)?.thing,
            let recalled = resolve(list, from: Int(line.parent)), state[recalled].answered != 0,
            case .given(let fact) = log[state[recalled].answered],
            let references = fact.references, references.indices.contains(Int(line.line) - 1)
        else { return nil }
        return references[Int(line.line) - 1]
    }

    /// The lines of which a question has one chosen.
    func lines(offeredAt slot: Slot) -> [String] {
        guard let list = question(at: slot)?.question.lines,
            case .list(let lines)? = resolve(list, from: state.scope(of: slot)).flatMap(answer)?
                .value
        else { return [] }
        return lines
    }

    /// Whether what was found was said about another client than whom this conversation is about by now.
    private func isOfAnother(_ slot: Slot) -> Bool {
        guard state[slot].answered != 0, case .given(let fact) = log[state[slot].answered],
            let about = fact.about, let here = client.pseudonym
        else { return false }
        return !ClientAlias.areSame(about, here)
    }

    /// The first answer that a question suggests, as it would be typed; what was said about another client is
    /// laid under nobody's case.
    func suggestion(for question: CompiledQuestion, in scope: Int) -> String? {
        guard let suggestions = question.question.suggestions else { return nil }
        for id in suggestions {
            guard let slot = resolve(id, from: scope), !isOfAnother(slot),
                let answer = answer(slot),
                let value = answer.value.fitted(to: question.question.kind, shown: answer.shown)
            else { continue }
            switch value {
            case .choice(let chosen):
                return chosen.compactMap { id in
                    question.question.kind.options.first { $0.id == id }?.text
                }.joined(separator: ", ")
            case .list(let lines): return lines.joined(separator: "\n")
            case .text, .number, .truth, .date: return answer.shown
            }
        }
        return nil
    }
}
