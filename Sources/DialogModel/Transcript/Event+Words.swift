// What happened, in other words.

extension RecordedEvent {
    /// The same with `words` in place of each text that people wrote or that quotes them, and of what
    /// they are called.
    package func reworded(_ words: (String) -> String) -> RecordedEvent {
        with(event.reworded(words), by: by.map(words), request: request)
    }
}

extension Event {
    /// The same with `words` in place of each text that people wrote or that quotes them, and of what
    /// they are called.
    package func reworded(_ words: (String) -> String) -> Event {
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
            .asked(fact.asking(words(fact.text), from: fact.origin.reworded(words)))
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
                    references: fact.references,
                    about: fact.about
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
        case .looped(let fact): .looped(fact.reworded(words))
        case .becameStale(let fact):
            .becameStale(
                .init(because: fact.because, was: words(fact.was), answers: fact.answers)
            )
        case .entered, .skipped, .branched, .called, .returned, .mentioned, .revisiting,
            .left, .settledStale, .offered, .picked, .closed, .passed, .extended, .turnedProbing,
            .turnedDepth, .turnedFading, .askedRoles, .cast, .takenBack, .resolved, .rang, .slept,
            .paused, .resumed, .finished, .abandoned:
            self
        }
    }
}

extension Event.Asked {
    /// The same question, asked as `text` from `origin`.
    package func asking(_ text: String, from origin: Origin) -> Event.Asked {
        Event.Asked(
            place: place,
            occurrence: occurrence,
            text: text,
            variant: variant,
            quotes: quotes,
            origin: origin
        )
    }
}

extension Event.Looped {
    /// The same with `words` in place of each line's.
    package func reworded(_ words: (String) -> String) -> Event.Looped {
        Event.Looped(
            place: place,
            lines: lines.map { .init(number: $0.number, text: words($0.text)) }
        )
    }
}

extension Value {
    /// The same with `words` in place of each text; what is no text of the user's own stays.
    package func reworded(_ words: (String) -> String) -> Value {
        switch self {
        case .text(let text): .text(words(text))
        case .list(let lines): .list(lines.map(words))
        case .number, .choice, .truth, .date: self
        }
    }
}

extension Rejection {
    /// The same with `words` in place of what it quotes.
    package func reworded(_ words: (String) -> String) -> Rejection {
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
