import DialogModel

extension RecordedEvent {
    /// The same with `words` in place of each text that people wrote or that quotes them, and of what
    /// they are called.
    func reworded(_ words: (String) -> String) -> RecordedEvent {
        with(event.reworded(words), by: by.map(words))
    }
}

extension Event {
    fileprivate func reworded(_ words: (String) -> String) -> Event {
        switch self {
        case .started(let fact):
            .started(
                fact.with(
                    fact.participants.map { $0.reworded(words) },
                    about: fact.client.reworded(words)
                )
            )
        case .aliased(let fact): .aliased(.init(fact.client.reworded(words)))
        case .joined(let fact):
            .joined(.init(number: fact.number, name: words(fact.name)))
        case .handedOver(let fact): .handedOver(.init(to: words(fact.to)))
        // What a later release writes: any text of it.
        case .unknown(let fact):
            .unknown(.init(fact.kind, record: fact.record.reworded(words)))
        case .asked(let fact):
            .asked(
                .init(
                    place: fact.place,
                    occurrence: fact.occurrence,
                    text: words(fact.text),
                    variant: fact.variant,
                    quotes: fact.quotes,
                    origin: fact.origin.reworded(words)
                )
            )
        case .answered(let fact):
            .answered(
                .init(
                    place: fact.place,
                    raw: words(fact.raw),
                    value: fact.value.reworded(words),
                    shown: words(fact.shown),
                    words: fact.words.map(words),
                    keep: fact.keep
                )
            )
        case .given(let fact):
            .given(
                .init(
                    place: fact.place,
                    value: fact.value.reworded(words),
                    shown: words(fact.shown),
                    from: fact.from,
                    references: fact.references
                )
            )
        case .rejected(let fact):
            .rejected(
                .init(
                    place: fact.place,
                    raw: words(fact.raw),
                    reason: fact.reason.reworded(words),
                    attempt: fact.attempt
                )
            )
        case .said(let fact): .said(.init(place: fact.place, text: words(fact.text)))
        case .noted(let fact): .noted(.init(place: fact.place, text: words(fact.text)))
        case .looped(let fact):
            .looped(
                .init(
                    place: fact.place,
                    lines: fact.lines.map { .init(number: $0.number, text: words($0.text)) }
                )
            )
        case .becameStale(let fact):
            .becameStale(
                .init(because: fact.because, was: words(fact.was), answers: fact.answers)
            )
        case .entered, .skipped, .branched, .called, .returned, .mentioned, .revisiting,
            .left, .settledStale, .offered, .closed, .passed, .extended, .turnedProbing,
            .turnedDepth, .askedRoles, .cast, .takenBack, .resolved, .rang, .slept, .paused,
            .resumed, .finished,
            .abandoned:
            self
        }
    }
}

extension [RecordedEvent] {
    /// The same without the words that others took the place of, and without those that could not be
    /// used; that something was there stays to be seen.
    public var withoutEarlierWords: [RecordedEvent] {
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
            return isEarlier ? recorded.with(event.reworded { _ in "" }, by: recorded.by) : recorded
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

extension Value {
    fileprivate func reworded(_ words: (String) -> String) -> Value {
        switch self {
        case .text(let text): .text(words(text))
        case .list(let lines): .list(lines.map(words))
        case .number, .choice, .truth, .date: self
        }
    }
}

extension Rejection {
    fileprivate func reworded(_ words: (String) -> String) -> Rejection {
        guard case .severalItems(let items) = self else { return self }
        return .severalItems(items.map(words))
    }
}

extension JSONValue {
    /// A record with `words` in place of each text of its fact, and of who did it.
    fileprivate func reworded(_ words: (String) -> String) -> JSONValue {
        guard case .object(var record) = self else { return self }
        for key in ["by", "fact"] { record[key] = record[key]?.replaced(by: words) }
        return .object(record)
    }

    private func replaced(by words: (String) -> String) -> JSONValue {
        switch self {
        case .text(let text): .text(words(text))
        case .array(let values): .array(values.map { $0.replaced(by: words) })
        case .object(let fields): .object(fields.mapValues { $0.replaced(by: words) })
        case .null, .truth, .whole, .number: self
        }
    }
}
