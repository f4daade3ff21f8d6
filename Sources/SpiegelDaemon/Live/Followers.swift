import Synchronization

/// Those who follow a copy of a conversation: each is woken by every turn.
final class Followers: Sendable {
    private struct State {
        var signals: [Int: AsyncStream<Void>.Continuation] = [:]
        var last = 0
        var isDismissed = false
    }

    private let state = Mutex(State())

    /// Wakes `signal` at every turn from now on, until ``remove(_:)`` with the number returned; one
    /// who comes after the dismissal is dismissed at once.
    func add(_ signal: AsyncStream<Void>.Continuation) -> Int {
        state.withLock { state in
            if state.isDismissed { signal.finish() }
            state.last += 1
            state.signals[state.last] = signal
            return state.last
        }
    }

    /// Wakes one less.
    func remove(_ follower: Int) { state.withLock { $0.signals[follower] = nil } }

    /// Something happened.
    func wake() {
        state.withLock { state in for signal in state.signals.values { signal.yield() } }
    }

    /// Ends every stream: the copy is dropped.
    func dismiss() {
        state.withLock { state in
            state.isDismissed = true
            for signal in state.signals.values { signal.finish() }
            state.signals = [:]
        }
    }
}
