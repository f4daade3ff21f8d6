import DialogModel

extension Registry {
    /// Lets go what nobody has used for long.
    mutating func letIdleGo(_ actions: inout [Action]) {
        for (id, entry) in entries {
            if case .live(let live) = entry, live.isIdle, now - live.used >= bounds.idle {
                letGo(live, of: id, &actions)
            }
        }
    }

    /// Lets go what was used longest ago, where more is held than there should be.
    ///
    /// An eighth more than needed goes, so that they need not be looked through at every turn.
    mutating func letGoAboveBound(_ actions: inout [Action]) {
        guard bytes > bounds.bytes else { return }
        var idle: [(id: ConversationID, live: Entry.Live)] = []
        for (id, entry) in entries {
            if case .live(let live) = entry, live.isIdle { idle.append((id, live)) }
        }
        idle.sort { $0.live.granted < $1.live.granted }
        for (id, live) in idle where bytes > bounds.bytes / 8 * 7 {
            letGo(live, of: id, &actions)
        }
    }

    private mutating func letGo(
        _ live: Entry.Live,
        of id: ConversationID,
        _ actions: inout [Action]
    ) {
        put(nil, for: id)
        actions.append(.drop(live.generation))
    }
}
