import DialogModel

extension Registry {
    /// Somebody wants a conversation, for anything but its erasure.
    mutating func want(
        _ id: ConversationID,
        _ ticket: Ticket,
        _ use: Use,
        _ actions: inout [Action]
    ) {
        if case .lost(let fault) = store { return actions.append(.refuse(ticket, fault)) }
        switch entries[id] {
        case .erasing, .erased: actions.append(.refuse(ticket, .refusal(.unknownConversation)))
        case .loading(var load):
            load.waiting.append(Entry.Waiting(ticket: ticket, use: use))
            put(.loading(load), for: id)
        case .live(var live):
            admit(ticket, for: use, to: &live, &actions)
            put(.live(live), for: id)
        case nil: load(id, for: [Entry.Waiting(ticket: ticket, use: use)], &actions)
        }
    }

    /// Grants, or lets wait where a turn is inside.
    private mutating func admit(
        _ ticket: Ticket,
        for use: Use,
        to live: inout Entry.Live,
        _ actions: inout [Action]
    ) {
        if use == .turn {
            if live.inside != nil { return live.queue.append(ticket) }
            live.inside = ticket
            writes.turns.insert(ticket)
        }
        if use == .follow { live.followers += 1 }
        grants += 1
        live.granted = grants
        live.used = now
        actions.append(.grant(ticket, live.generation))
    }

    /// Has a copy read for those who wait, or made where the first of them begins it; while the
    /// store is shut they are held.
    ///
    /// - Precondition: Somebody waits.
    mutating func load(
        _ id: ConversationID,
        for waiting: [Entry.Waiting],
        readingFirst: Bool = false,
        _ actions: inout [Action]
    ) {
        let generation = generation()
        let first = waiting[0]
        let creator = first.use == .begin && !readingFirst ? first.ticket : nil
        put(
            .loading(Entry.Load(generation: generation, creator: creator, waiting: waiting)),
            for: id
        )
        guard case .open = store else { return }
        if let creator {
            writes.creations.insert(generation)
            actions.append(.create(id, creator, generation))
        } else {
            actions.append(.load(id, first.ticket, generation))
        }
    }

    /// A load or creation has ended; one that is not waited for any more leaves nothing behind.
    mutating func take(
        _ loaded: News.Loaded,
        of id: ConversationID,
        as generation: Generation,
        _ actions: inout [Action]
    ) {
        guard case .loading(let load)? = entries[id], load.generation == generation else {
            return actions.append(.drop(generation))
        }
        // What was read or made while the store failed is not known to be the log.
        guard case .open = store else {
            actions.append(.drop(generation))
            let isReading = load.creator == nil
            return self.load(id, for: load.waiting, readingFirst: isReading, &actions)
        }
        switch loaded {
        case .here(let weight):
            var live = Entry.Live(generation: generation, weight: weight, granted: 0, used: now)
            for waiting in load.waiting {
                admit(waiting.ticket, for: waiting.use, to: &live, &actions)
            }
            put(.live(live), for: id)
            letGoAboveBound(&actions)
        case .taken: self.load(id, for: load.waiting, readingFirst: true, &actions)
        case .notThere: begin(id, for: load.waiting, &actions)
        case .unfit(let fault):
            if let creator = load.creator { actions.append(.refuse(creator, fault)) }
            begin(id, for: load.waiting.filter { $0.ticket != load.creator }, &actions)
        case .failed(let fault):
            put(nil, for: id)
            for waiting in load.waiting { actions.append(.refuse(waiting.ticket, fault)) }
        }
    }

    /// Nothing of that name is on disk: whoever would begin it may.
    private mutating func begin(
        _ id: ConversationID,
        for waiting: [Entry.Waiting],
        _ actions: inout [Action]
    ) {
        for one in waiting where one.use != .begin {
            actions.append(.refuse(one.ticket, .refusal(.unknownConversation)))
        }
        let beginning = waiting.filter { $0.use == .begin }
        if beginning.isEmpty { return put(nil, for: id) }
        load(id, for: beginning, &actions)
    }
}
