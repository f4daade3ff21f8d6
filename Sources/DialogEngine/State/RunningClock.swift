import DialogModel

/// How long a conversation has been going, pauses not counted.
///
/// A clock that goes back counts as
/// zero, and no stamp, however absurd, overflows.
struct RunningClock: BitwiseCopyable, Equatable, Sendable {
    private var running = 0
    private var last: Int
    var isStopped = false

    init(from start: Timestamp) { last = start.milliseconds }

    /// Milliseconds that had been running at `now`.
    func elapsed(at now: Timestamp) -> Int {
        guard !isStopped else { return running }
        let (passed, tooFar) = now.milliseconds.subtractingReportingOverflow(last)
        guard !tooFar, passed > 0 else { return running }
        let (sum, tooLong) = running.addingReportingOverflow(passed)
        return tooLong ? running : sum
    }

    /// Moves to `now`.
    mutating func pass(to now: Timestamp) {
        running = elapsed(at: now)
        last = now.milliseconds
    }

    /// The milliseconds of the moment at which it will have been running for `time`: that of the last
    /// event where it has been so already, and `nil` where there is none.
    func moment(of time: Int) -> Int? {
        let (moment, tooLate) = last.addingReportingOverflow(max(0, time - running))
        return isStopped || tooLate ? nil : moment
    }
}
