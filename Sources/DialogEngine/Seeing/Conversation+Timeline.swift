import DialogModel

extension Conversation {
    /// How long each step of its own dialogue was to take, and took up to its last event.
    ///
    /// What was gone back to counts where it was gone back from.
    package var timeline: Timeline {
        var keeper = TimeKeeper(from: events[0].at, mode: started.mode)
        for recorded in events { keeper.hear(recorded) }
        return keeper.timeline
    }
}

extension RunningClock {
    /// Stops or goes on, where `event` says so.
    fileprivate mutating func hear(_ event: Event) {
        if [.paused, .finished, .abandoned].contains(event) { isStopped = true }
        if event == .resumed { isStopped = false }
    }
}

/// Keeps the time of each step, by the clock that time boxes run on.
private struct TimeKeeper {
    private struct Kept {
        let heading: Event.Entered
        var added = 0
        var spent = 0
    }

    private var clock: RunningClock
    private var kept: [Kept] = []
    private var places: [Address: Int] = [:]
    private var current: Int?
    private var since = 0

    init(from start: Timestamp, mode: Dialog.Mode) { clock = RunningClock(from: start, mode: mode) }

    var timeline: Timeline {
        Timeline(
            kept.map { step in
                .init(
                    title: step.heading.title,
                    planned: step.heading.minutes,
                    added: step.added,
                    spentMilliseconds: step.spent
                )
            }
        )
    }

    mutating func hear(_ recorded: RecordedEvent) {
        clock.pass(to: recorded)
        let running = clock.elapsed(at: recorded.at)
        if let current { kept[current].spent += running - since }
        since = running
        if case .entered(let fact) = recorded.event, fact.step.calls.isEmpty { enter(fact) }
        if case .extended(let fact) = recorded.event, let place = places[fact.step] {
            kept[place].added += fact.minutes
        }
        clock.hear(recorded.event)
    }

    private mutating func enter(_ fact: Event.Entered) {
        current = places[fact.step]
        guard current == nil else { return }
        current = kept.count
        places[fact.step] = kept.count
        kept.append(Kept(heading: fact))
    }
}
