import DialogModel

/// What was said at the beginning, said anew.
extension Draft {
    /// There is more or less time than was said.
    mutating func turn(to depth: Question.Depth) throws(Refusal) {
        guard conversation.root?.hasShortForm ?? false else { throw .notNow(.turnDepth) }
        record(.turnedDepth(.init(depth)))
    }

    /// Steps ask one question or all, as their user wants it; with others there, they always ask all.
    mutating func turn(to fading: Event.Started.Fading) throws(Refusal) {
        guard conversation.started.mode == .alone else { throw .notNow(.turnFading) }
        record(.turnedFading(.init(fading)))
    }

    /// The rest of the present step's questions is asked too.
    mutating func widen() throws(Refusal) {
        let state = conversation.state
        guard let present = state.revisiting ?? conversation.front ?? state.latestStep,
            let step = conversation.step(of: present), state[step].isFaded,
            let compiled = conversation.compiledStep(at: step),
            conversation.offeredQuestions(in: compiled.items, of: conversation.frame(of: step))
                .contains(where: { $0.slot != state.open && !state[$0.slot].isSettled })
        else { throw .notNow(.widen) }
        record(.turnedFading(.init(.off, step: conversation.address(of: step))))
    }

    /// The client is called `name` from here on; nothing where it says that there is no name.
    mutating func alias(_ name: String) {
        let client = ClientAlias(
            pseudonym: NameList.saysNone(name)
                ? nil : String(name.prefix(ClientAlias.mostCharacters)),
            watchedNames: conversation.client.watchedNames
        )
        if client != conversation.client { record(.aliased(.init(client))) }
    }

    /// Comes to where roles are handed out: asks who takes which, unless it was said; those that were
    /// handed out around the dialogue are not asked for again.
    mutating func cast(at slot: Slot) -> Outcome {
        guard conversation.started.mode == .meeting, !conversation.state[slot].isSaid else {
            return .passed
        }
        if conversation.castingPlace == slot { return .waits }
        let place = conversation.address(of: slot)
        let open = conversation.openRoles(at: slot)
        guard !open.isEmpty else {
            record(.cast(.init(calls: place.calls, at: place, roles: [])))
            return .passed
        }
        record(.askedRoles(.init(place: place, roles: open)))
        return .waits
    }

    /// Hands out roles by name, each in the dialogue in which it was handed out last, or else in the
    /// nearest that has it; whoever is not known takes part from here on.
    ///
    /// Where roles wait to be handed out, this does it: those that are not named stay as they are.
    mutating func cast(_ wanted: [RoleID: [String]]) throws(Refusal) {
        let known = conversation.roles.filter { wanted[$0.role.id] != nil }
        let waiting = isCasting ? conversation.casting : nil
        guard conversation.started.mode != .alone, known.count == wanted.count,
            waiting != nil || !known.isEmpty
        else { throw .notNow(.cast) }
        let asked = Set(waiting?.roles ?? [])
        for name in known.flatMap({ wanted[$0.role.id] ?? [] }) { join(name) }
        let others = known.filter { !asked.contains($0.role.id) }.map { known in
            (
                role: known.role,
                frame: conversation.casting(of: known.role.id, from: known.frame)?.frame
                    ?? known.frame
            )
        }
        for frame in Set(others.map(\.frame)).sorted() {
            let roles = others.filter { $0.frame == frame }.map(\.role)
            let calls = conversation.calls(of: frame)
            record(.cast(.init(calls: calls, roles: castings(of: roles, as: wanted))))
        }
        guard let waiting else { return }
        let roles = conversation.roles.map(\.role).filter { asked.contains($0.id) }
        record(
            .cast(
                .init(
                    calls: waiting.place.calls,
                    at: waiting.place,
                    roles: castings(of: roles, as: wanted)
                )
            )
        )
        proceed()
    }

    /// Whether roles wait to be handed out, and nothing in front of them.
    var isCasting: Bool {
        conversation.state.revisiting == nil && !conversation.state.isSettling
            && conversation.casting != nil
    }

    private func castings(
        of roles: [Role],
        as wanted: [RoleID: [String]]
    ) -> [Event.Cast.Casting] {
        let participants = conversation.participants
        return roles.map { role in
            Event.Cast.Casting(
                role: role.id,
                title: role.title,
                people: wanted[role.id]?.compactMap(participants.number)
                    ?? conversation.people(in: role.id)
            )
        }
    }

    private mutating func join(_ name: String) {
        let known = conversation.participants.names
        guard !known.contains(name) else { return }
        record(.joined(.init(number: known.count + 1, name: name)))
    }
}

extension Conversation {
    /// The dialogue that was begun.
    var root: Dialog? { script.pinned.dialogs[script.pinned.root] }
}
