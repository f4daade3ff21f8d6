import DialogModel

/// How long a conversation has been going, pauses not counted.
///
/// A clock that goes back counts as zero, and no stamp, however absurd, overflows.
struct RunningClock: BitwiseCopyable, Equatable, Sendable {
    /// The longest that somebody alone thinks before the next word; who takes longer was away.
    static let longestThought = 30 * 60_000

    private var running = 0
    private var last: Int
    /// A longer gap is a pause.
    private let longestGap: Int
    var isStopped = false

    init(from start: Timestamp, mode: Dialog.Mode) {
        last = start.milliseconds
        longestGap = mode == .alone ? Self.longestThought : .max
    }

    /// Milliseconds that had been running at `now`, when the machine was suspended for `asleep` of
    /// those since the last event.
    func elapsed(at now: Timestamp, asleep: Int = 0) -> Int {
        let gap = gap(until: now)
        let (sum, tooLong) = running.addingReportingOverflow(
            gap - slept(of: gap, asleep: asleep)
        )
        return tooLong ? running : sum
    }

    /// How many of the milliseconds since the last event do not count.
    func slept(until now: Timestamp, asleep: Int) -> Int {
        slept(of: gap(until: now), asleep: asleep)
    }

    /// Moves to when something happened.
    mutating func pass(to recorded: RecordedEvent) {
        let asleep = if case .slept(let fact) = recorded.event { fact.milliseconds } else { 0 }
        running = elapsed(at: recorded.at, asleep: asleep)
        last = recorded.at.milliseconds
    }

    private func gap(until now: Timestamp) -> Int {
        let (gap, tooFar) = now.milliseconds.subtractingReportingOverflow(last)
        return isStopped || tooFar ? 0 : max(0, gap)
    }

    private func slept(of gap: Int, asleep: Int) -> Int {
        gap > longestGap ? gap : min(max(0, asleep), gap)
    }

    /// The milliseconds of the moment at which it will have been running for `time`: that of the last
    /// event where it has been so already, and `nil` where there is none.
    func moment(of time: Int) -> Int? {
        let (moment, tooLate) = last.addingReportingOverflow(max(0, time - running))
        return isStopped || tooLate ? nil : moment
    }
}
