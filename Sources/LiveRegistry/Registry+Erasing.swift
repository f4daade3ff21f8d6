import DialogModel

extension Registry {
    /// Somebody wants a conversation erased: nobody else is let in from now on, and the turn that is
    /// inside comes out first.
    mutating func erase(_ id: ConversationID, for ticket: Ticket, _ actions: inout [Action]) {
        switch entries[id] {
        case .erasing, .erased:
            return actions.append(.refuse(ticket, .refusal(.unknownConversation)))
        case .loading, .live, nil: break
        }
        if let fault = store.fault { return actions.append(.refuse(ticket, fault)) }
        if case .loading(let load)? = entries[id] {
            for waiting in load.waiting {
                actions.append(.refuse(waiting.ticket, .refusal(.unknownConversation)))
            }
        }
        if case .live(let live)? = entries[id] {
            for waiting in live.queue {
                actions.append(.refuse(waiting, .refusal(.unknownConversation)))
            }
            actions.append(.dismissFollowers(live.generation))
            if let inside = live.inside {
                let waited = Entry.Erasing.Inside(ticket: inside, generation: live.generation)
                return put(.erasing(Entry.Erasing(ticket: ticket, inside: waited)), for: id)
            }
            actions.append(.drop(live.generation))
        }
        eraseOnDisk(id, for: ticket, &actions)
    }

    /// Nobody is inside any more: it can leave the disk, if the store lets it.
    mutating func eraseOnDisk(
        _ id: ConversationID,
        for ticket: Ticket,
        _ actions: inout [Action]
    ) {
        if let fault = store.fault {
            put(nil, for: id)
            return actions.append(.refuse(ticket, fault))
        }
        put(.erasing(Entry.Erasing(ticket: ticket, inside: nil)), for: id)
        writes.erasures.insert(id)
        actions.append(.eraseOnDisk(id, ticket))
    }

    /// An erasure has ended.
    mutating func erased(_ id: ConversationID, _ fault: Fault?, _ actions: inout [Action]) {
        guard case .erasing(let erasing)? = entries[id] else { return }
        if let fault {
            put(nil, for: id)
            actions.append(.refuse(erasing.ticket, fault))
        } else {
            put(.erased, for: id)
            actions.append(.confirm(erasing.ticket))
        }
    }
}
