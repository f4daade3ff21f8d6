import DialogModel

extension [RecordedEvent] {
    /// The same without the words that others took the place of, and without those that could not be
    /// used; that something was there stays to be seen.
    package var withoutEarlierWords: [RecordedEvent] {
        var latest: [Address: Int] = [:]
        var asked: [Address: Int] = [:]
        for recorded in self {
            if let place = recorded.event.settled { latest[place] = recorded.sequence }
            if let place = recorded.event.asks { asked[place] = recorded.sequence }
        }
        return map { recorded in
            let event = recorded.event
            let isEarlier =
                event.isOfOneMoment
                || event.settled.map { latest[$0] != recorded.sequence } ?? false
                || event.asks.map { asked[$0] != recorded.sequence } ?? false
            return isEarlier ? recorded.with(event.reworded { _ in "" }) : recorded
        }
    }
}

extension Event {
    /// The question that is answered, here or before, or passed over.
    fileprivate var settled: Address? {
        if case .answered(let fact) = self { return fact.place }
        if case .given(let fact) = self { return fact.place }
        if case .skipped(let fact) = self { return fact.place }
        return nil
    }

    /// What quotes answers and is said anew when they change: a question, the lines of a loop.
    fileprivate var asks: Address? {
        if case .asked(let fact) = self { return fact.place }
        if case .looped(let fact) = self { return fact.place }
        return nil
    }

    /// Whether it holds words that were replaced at once, or are quoted since they were.
    fileprivate var isOfOneMoment: Bool {
        if case .rejected = self { return true }
        if case .becameStale = self { return true }
        return false
    }
}
