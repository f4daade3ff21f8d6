import DialogModel

/// The events that were accepted, and behind them those of the turn that is being decided.
struct Log: Equatable, Sendable {
    /// What is so.
    private(set) var past: [RecordedEvent]
    /// What will be so when the turn is accepted.
    private(set) var fresh: [RecordedEvent] = []

    init(_ first: RecordedEvent) { past = [first] }

    /// The number of the last event.
    var count: Int { past.count + fresh.count }

    /// What was refused last.
    var lastRejection: Event.Rejected? {
        for recorded in past.reversed() {
            if case .rejected(let fact) = recorded.event { return fact }
        }
        return nil
    }

    /// The event of that number.
    subscript(sequence: Sequence32) -> Event {
        let index = Int(sequence) - 1
        return index < past.count ? past[index].event : fresh[index - past.count].event
    }

    /// How a question was asked; `nil` where that event is another.
    func asked(_ sequence: Sequence32) -> Event.Asked? {
        let index = Int(sequence) - 1
        if index < past.count {
            guard case .asked(let fact) = past[index].event else { return nil }
            return fact
        }
        guard case .asked(let fact) = fresh[index - past.count].event else { return nil }
        return fact
    }

    /// How a question was answered, or what was given in its place; `nil` where that event is another.
    func answered(_ sequence: Sequence32) -> Event.Answered? {
        let index = Int(sequence) - 1
        switch index < past.count ? past[index].event : fresh[index - past.count].event {
        case .answered(let fact): return fact
        case .given(let fact): return fact.answer
        default: return nil
        }
    }

    /// When that event happened.
    func moment(of sequence: Sequence32) -> Timestamp {
        let index = Int(sequence) - 1
        return index < past.count ? past[index].at : fresh[index - past.count].at
    }

    /// Adds what a turn being decided leads to, most often three events or less.
    mutating func draft(_ event: RecordedEvent) {
        if fresh.isEmpty { fresh.reserveCapacity(4) }
        fresh.append(event)
    }

    /// Adds what was decided.
    mutating func accept(_ events: [RecordedEvent]) { past.append(contentsOf: events) }

    /// Adds what was decided long ago.
    mutating func accept(_ event: RecordedEvent) { past.append(event) }

    /// Puts as many events in the place of those that were accepted.
    mutating func rewrite(_ events: [RecordedEvent]) {
        precondition(events.count == past.count, "every event stays in its place")
        past = events
    }

    /// Makes room.
    mutating func reserve(_ count: Int) { past.reserveCapacity(count) }
}
