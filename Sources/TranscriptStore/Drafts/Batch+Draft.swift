import DialogModel

extension Batch {
    /// Whether it deals with what was being typed: it is sent, or left for something else.
    var settlesDraft: Bool { events.contains { !$0.event.leavesDraft } }
}

extension Event {
    /// Whether it happens beside whoever types: time goes by, or the conversation rests.
    fileprivate var leavesDraft: Bool {
        switch self {
        case .passed, .slept, .paused, .resumed, .resolved: true
        case .started, .entered, .said, .asked, .answered, .given, .rejected, .skipped, .branched,
            .looped, .called, .returned, .mentioned, .revisiting, .left, .becameStale,
            .settledStale,
            .noted, .offered, .picked, .closed, .handedOver, .extended, .turnedProbing,
            .turnedDepth, .turnedFading,
            .aliased, .joined, .askedRoles, .cast, .takenBack, .rang, .finished, .abandoned,
            .unknown:
            false
        }
    }
}
