import DialogModel

extension Registry {
    /// The store accepts nothing any more: no copy is known to equal the log.
    mutating func fail(_ fault: Fault, _ actions: inout [Action]) {
        guard case .open = store else { return }
        store = .failed(fault, isReopening: false)
        for (id, entry) in entries {
            if case .live(let live) = entry { replace(live, of: id, &actions) }
        }
    }

    /// Asks for the store to be opened anew, once.
    ///
    /// A turn that is still on its way to the old one would land behind a copy that was read from
    /// the new one.
    mutating func reopenIfQuiet(_ actions: inout [Action]) {
        guard case .failed(let fault, isReopening: false) = store, writes.isEmpty else { return }
        store = .failed(fault, isReopening: true)
        actions.append(.reopenStore)
    }

    /// The store has been opened anew: those who were held are served.
    mutating func goOn(_ actions: inout [Action]) {
        guard case .failed = store else { return }
        store = .open
        for (id, entry) in entries {
            if case .loading(let held) = entry {
                load(id, for: held.waiting, readingFirst: held.creator == nil, &actions)
            }
        }
    }

    /// The store stays shut: who is held is told.
    mutating func lose(_ fault: Fault, _ actions: inout [Action]) {
        fail(fault, &actions)
        store = .lost(fault)
        for (id, entry) in entries {
            if case .loading(let held) = entry {
                put(nil, for: id)
                for waiting in held.waiting { actions.append(.refuse(waiting.ticket, fault)) }
            }
        }
    }
}
