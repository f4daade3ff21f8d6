import DialogModel

extension RecordedEvent {
    /// The same without the names that are watched, where it lists them.
    var unwatched: RecordedEvent {
        switch event {
        case .started(let fact): with(.started(fact.about(fact.client.unwatched)))
        case .aliased(let fact): with(.aliased(.init(fact.client.unwatched)))
        case .mentioned(let fact): with(.mentioned(.init(place: fact.place, names: [])))
        case .entered, .said, .asked, .answered, .rejected, .skipped, .branched, .looped, .called,
            .returned, .revisiting, .left, .becameStale, .settledStale, .noted, .offered, .closed,
            .handedOver, .passed, .extended, .turnedProbing, .turnedDepth, .joined, .cast, .rang,
            .slept, .paused, .resumed, .finished, .abandoned, .unknown:
            self
        }
    }

    /// The same with another fact.
    func with(_ event: Event) -> RecordedEvent {
        RecordedEvent(
            sequence: sequence,
            at: at,
            turn: turn,
            by: by,
            who: who,
            request: request,
            event: event
        )
    }
}
