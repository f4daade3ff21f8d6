import DialogModel

/// What was said at the beginning and can be said anew.
extension Conversation {
    /// Whom it is about.
    public var client: ClientAlias {
        guard state.aliased != 0, case .aliased(let fact) = log[state.aliased] else {
            return started.client
        }
        return fact.client
    }

    /// Who takes part, and what each does; whoever came later goes last.
    public var participants: [Participant] {
        state.company.reduce(into: started.participants) { participants, number in
            if case .joined(let fact) = log[number] { participants.hear(fact) }
            if case .cast(let fact) = log[number] { participants.hear(fact) }
        }
    }

    /// How much time there is for the steps that come.
    public var depth: Question.Depth { state.isBrief ? .short : .full }

    /// How much time there was or is for a step that was entered.
    func depth(of step: Slot) -> Question.Depth { state[step].isBrief ? .short : .full }
}
