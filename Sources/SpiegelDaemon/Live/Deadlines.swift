import DialogModel
import Synchronization
import TranscriptStore

/// When something is to be done though nobody asks for it: the next mark of each time box, and the
/// next look at what may leave memory.
final class Deadlines: Sendable {
    /// A conversation whose time box has something to tell.
    struct Due: Hashable, Sendable {
        let id: ConversationID
        let owner: PersonID
    }

    private struct State {
        var marks: [Due: Timestamp] = [:]
        var sweep: Timestamp?
        var sleeper: Task<Void, Never>?

        var earliest: Timestamp? {
            (marks.values + [sweep].compactMap { $0 })
                .min { $0.milliseconds < $1.milliseconds }
        }
    }

    /// How often memory is looked through while there is something in it.
    private static let sweepMilliseconds = 60_000

    private let state = Mutex(State())

    /// Sets when a conversation has something to tell; `nil` for never.
    func set(_ mark: Timestamp?, for id: ConversationID, of owner: PersonID) {
        state.withLock { state in
            let due = Due(id: id, owner: owner)
            guard state.marks[due] != mark else { return }
            state.marks[due] = mark
            state.sleeper?.cancel()
        }
    }

    /// Has memory looked through in a while, if it is not going to be already.
    func sweep(after now: Timestamp) {
        state.withLock { state in
            guard state.sweep == nil else { return }
            state.sweep = now.later(by: Self.sweepMilliseconds)
            state.sleeper?.cancel()
        }
    }

    /// The earliest; `nil` when there is nothing to wake up for.
    var earliest: Timestamp? { state.withLock { $0.earliest } }

    /// Takes out what is due at `now`.
    func take(at now: Timestamp) -> (marks: [Due], isSweep: Bool) {
        state.withLock { state in
            let due = state.marks.filter { $0.value.milliseconds <= now.milliseconds }.map(\.key)
            for one in due { state.marks[one] = nil }
            let isSweep = state.sweep.map { $0.milliseconds <= now.milliseconds } ?? false
            if isSweep { state.sweep = nil }
            return (due, isSweep)
        }
    }

    /// Sleeps until the earliest, or until that is another; where there is none, until there is.
    func wait(from now: Timestamp, sleep: @escaping @Sendable (Duration) async -> Void) async {
        let sleeper = state.withLock { state in
            let pause = state.earliest.map {
                Duration.milliseconds($0.milliseconds - now.milliseconds)
            }
            let sleeper = Task { await sleep(pause ?? .seconds(1 << 30)) }
            state.sleeper = sleeper
            return sleeper
        }
        await withTaskCancellationHandler {
            await sleeper.value
        } onCancel: {
            sleeper.cancel()
        }
    }
}
