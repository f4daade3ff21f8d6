import DialogModel

/// What was said at the beginning, said anew.
extension Draft {
    /// There is more or less time than was said.
    mutating func turn(to depth: Question.Depth) throws(Fault) {
        guard conversation.root?.hasShortForm ?? false else { throw .notNow(.turnDepth) }
        record(.turnedDepth(.init(depth)))
    }

    /// Hands out roles of the first dialogue; whoever is not known takes part from here on.
    mutating func cast(_ wanted: [RoleID: [String]]) throws(Fault) {
        let roles = (conversation.root?.roles ?? []).filter { wanted[$0.id] != nil }
        guard conversation.started.mode != .alone, !roles.isEmpty, roles.count == wanted.count
        else { throw .notNow(.cast) }
        for name in roles.flatMap({ wanted[$0.id] ?? [] }) { join(name) }
        let participants = conversation.participants
        let castings = roles.map { role in
            Event.Cast.Casting(
                role: role.id,
                title: role.title,
                people: (wanted[role.id] ?? []).compactMap(participants.number)
            )
        }
        record(.cast(.init(roles: castings)))
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
