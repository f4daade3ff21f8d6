import DialogModel

extension RecordedEvent {
    /// The same without the names that are watched, where it lists them.
    var unwatched: RecordedEvent { with(event.unwatched) }
}

extension Event {
    fileprivate var unwatched: Event {
        switch self {
        case .started(let fact):
            .started(fact.with(fact.participants, about: fact.client.unwatched))
        case .aliased(let fact): .aliased(.init(fact.client.unwatched))
        case .mentioned(let fact): .mentioned(.init(place: fact.place, names: []))
        case .entered, .said, .asked, .answered, .given, .rejected, .skipped, .branched, .looped,
            .called, .returned, .revisiting, .left, .becameStale, .settledStale, .noted, .offered,
            .picked,
            .closed,
            .handedOver, .passed, .extended, .turnedProbing, .turnedDepth, .turnedFading,
            .joined, .askedRoles,
            .cast,
            .takenBack, .resolved, .rang,
            .slept, .paused, .resumed, .finished, .abandoned, .unknown:
            self
        }
    }
}
