import DialogModel
import Synchronization

/// The hand of a clock that stands still until it is moved.
final class Hand: Sendable {
    private let state = Mutex((passed: 0, suspended: 0))

    var now: Timestamp {
        Timestamp(milliseconds: 1_795_450_320_000, offsetMinutes: 60)
            .later(by: state.withLock { $0.passed })
    }

    var suspended: Int { state.withLock { $0.suspended } }

    /// So many minutes go by.
    func pass(minutes: Int) { state.withLock { $0.passed += minutes * 60_000 } }

    /// So many minutes go by with the lid closed.
    func sleep(minutes: Int) {
        pass(minutes: minutes)
        state.withLock { $0.suspended += minutes * 60_000 }
    }
}
