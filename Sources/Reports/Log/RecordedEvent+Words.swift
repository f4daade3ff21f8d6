import DialogModel

extension RecordedEvent {
    /// The same with `words` in place of each text that people wrote or that quotes them.
    func reworded(_ words: (String) -> String) -> RecordedEvent {
        switch event {
        case .asked(let fact):
            with(
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
            )
        case .answered(let fact):
            with(
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
            )
        case .rejected(let fact):
            with(
                .rejected(
                    .init(
                        place: fact.place,
                        raw: words(fact.raw),
                        reason: fact.reason.reworded(words),
                        attempt: fact.attempt
                    )
                )
            )
        case .said(let fact): with(.said(.init(place: fact.place, text: words(fact.text))))
        case .noted(let fact): with(.noted(.init(place: fact.place, text: words(fact.text))))
        case .looped(let fact):
            with(
                .looped(
                    .init(
                        place: fact.place,
                        lines: fact.lines.map { .init(number: $0.number, text: words($0.text)) }
                    )
                )
            )
        case .becameStale(let fact):
            with(
                .becameStale(
                    .init(because: fact.because, was: words(fact.was), answers: fact.answers)
                )
            )
        case .started, .entered, .skipped, .branched, .called, .returned, .mentioned, .revisiting,
            .left, .settledStale, .offered, .closed, .handedOver, .passed, .extended,
            .turnedProbing, .turnedDepth, .aliased, .joined, .cast, .rang, .slept, .paused,
            .resumed, .finished, .abandoned, .unknown:
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
            if case .answered(let fact) = recorded.event { latest[fact.place] = recorded.sequence }
            if case .skipped(let fact) = recorded.event { latest[fact.place] = recorded.sequence }
            if case .asked(let fact) = recorded.event { asked[fact.place] = recorded.sequence }
        }
        return map { recorded in
            var isEarlier = false
            if case .answered(let fact) = recorded.event {
                isEarlier = latest[fact.place] != recorded.sequence
            }
            if case .asked(let fact) = recorded.event {
                isEarlier = asked[fact.place] != recorded.sequence
            }
            if case .rejected = recorded.event { isEarlier = true }
            if case .becameStale = recorded.event { isEarlier = true }
            return isEarlier ? recorded.reworded { _ in "" } : recorded
        }
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
