import DialogModel

extension Registry {
    /// A turn has ended.
    ///
    /// One that was inside a copy that is no longer granted changes nothing here.
    mutating func turned(
        _ id: ConversationID,
        _ ticket: Ticket,
        _ generation: Generation,
        _ end: News.TurnEnd,
        _ actions: inout [Action]
    ) {
        switch entries[id] {
        case .live(var live) where live.generation == generation && live.inside == ticket:
            switch end {
            case .kept(let weight):
                live.weight = weight
                pass(live, of: id, &actions)
            case .refused, .notWritten: pass(live, of: id, &actions)
            case .unknown, .outOfTurn: replace(live, of: id, &actions)
            }
        case .erasing(let erasing)
        where erasing.inside == .init(ticket: ticket, generation: generation):
            actions.append(.drop(generation))
            eraseOnDisk(id, for: erasing.ticket, &actions)
        case .live, .erasing, .loading, .erased, nil: break
        }
    }

    /// Lets the next turn in.
    private mutating func pass(
        _ before: Entry.Live,
        of id: ConversationID,
        _ actions: inout [Action]
    ) {
        var live = before
        live.inside = live.queue.isEmpty ? nil : live.queue.removeFirst()
        if let next = live.inside {
            writes.turns.insert(next)
            actions.append(.grant(next, live.generation))
        }
        grants += 1
        live.granted = grants
        live.used = now
        put(.live(live), for: id)
        letGoAboveBound(&actions)
    }

    /// Drops a copy that may not equal the log; who queued is served by the next one.
    mutating func replace(_ live: Entry.Live, of id: ConversationID, _ actions: inout [Action]) {
        actions += [.dismissFollowers(live.generation), .drop(live.generation)]
        if live.queue.isEmpty { return put(nil, for: id) }
        let waiting = live.queue.map { Entry.Waiting(ticket: $0, use: .turn) }
        load(id, for: waiting, &actions)
    }

    /// One follower less.
    mutating func unfollow(_ id: ConversationID, _ generation: Generation) {
        // Those of a copy that was dropped were dismissed with it.
        guard case .live(var live)? = entries[id], live.generation == generation else { return }
        live.followers -= 1
        put(.live(live), for: id)
    }
}
