import DialogModel

/// What was said at the beginning and can be said anew.
extension Conversation {
    /// Whom it is about.
    package var client: ClientAlias {
        guard state.aliased != 0, case .aliased(let fact) = log[state.aliased] else {
            return started.client
        }
        return fact.client
    }

    /// Who takes part, and what each does; whoever came later goes last.
    package var participants: [Participant] {
        state.company.reduce(into: started.participants) { participants, number in
            if case .joined(let fact) = log[number] { participants.hear(fact) }
            if case .cast(let fact) = log[number] { participants.hear(fact) }
        }
    }

    /// Who has `role` here, by number: as it was handed out last in the dialogue in which the
    /// conversation stands, or else in the nearest around it.
    package func people(in role: RoleID) -> [Int] {
        // What a later release recorded may have brought people of whom nothing is known here.
        let known = participants.names.indices
        let people = casting(of: role, from: presentFrame)?.people ?? []
        return people.filter { known.contains($0 - 1) }
    }

    /// How `role` was handed out last in `frame`, or else in the nearest around it, and where; `nil`
    /// where it never was.
    func casting(of role: RoleID, from frame: Int) -> (frame: Int, people: [Int])? {
        for frame in frames(from: frame) {
            if let people = dealt(role, in: frame) { return (frame, people) }
        }
        return nil
    }

    /// The roles here with the dialogue that each is of, from the one in which the conversation stands
    /// outwards; one of the same name further out is the same role.
    var roles: [(role: Role, frame: Int)] {
        var known: Set<RoleID> = []
        return frames(from: presentFrame).flatMap { frame in
            body(of: frame).dialog.roles.filter { known.insert($0.id).inserted }.map { ($0, frame) }
        }
    }

    /// The roles that are asked for where the script hands them out: where people meet, those that were
    /// not handed out around the dialogue.
    func openRoles(at slot: Slot) -> [RoleID] {
        guard started.mode == .meeting, case .cast(let roles)? = place(at: slot)?.thing else {
            return []
        }
        let around = frames(from: frame(of: slot)).dropFirst().first
        return roles.filter { role in around.flatMap { casting(of: role, from: $0) } == nil }
    }

    /// The dialogue in which the conversation stands.
    private var presentFrame: Int {
        (state.revisiting ?? front ?? state.latestStep).map { self.frame(of: $0) } ?? 0
    }

    private func dealt(_ role: RoleID, in frame: Int) -> [Int]? {
        for number in state.company.reversed() {
            guard case .cast(let fact) = log[number], self.frame(of: fact.calls) == frame,
                let casting = fact.roles.last(where: { $0.role == role })
            else { continue }
            return casting.people
        }
        guard frame == 0 else { return nil }
        let first = started.participants.filter { $0.role == role }
        return first.isEmpty ? nil : first.compactMap { started.participants.number(of: $0.name) }
    }

    /// Whether the steps that come ask one question, as its user left it; `nil` where that never came
    /// up.
    package var fading: Event.Started.Fading? { state.fading }

    /// How much time there is for the steps that come.
    package var depth: Question.Depth { state.isBrief ? .short : .full }

    /// How much time there was or is for a step that was entered.
    func depth(of step: Slot) -> Question.Depth { state[step].isBrief ? .short : .full }
}
