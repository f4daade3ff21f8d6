import DialogModel

extension Conversation {
    /// What the log tells, with the time that was spent up to its last event.
    package var account: Account { account(at: log.moment(of: Sequence32(log.count))) }

    /// What the log tells, with the time that was spent up to `now`.
    package func account(at now: Timestamp) -> Account {
        let tale = Tale(of: self)
        var writer = AccountWriter(tale, of: self)
        writer.write()
        return Account(
            mode: started.mode,
            depth: depth,
            probing: state.isProbing ? .on : .off,
            entries: writer.entries,
            laterNotes: tale.laterNotes,
            ended: tale.ended,
            spentMilliseconds: state.clock.elapsed(at: now),
            lastAnswered: tale.lastAnswered.map(address),
            revisiting: state.revisiting.map(address)
        )
    }
}
