import DialogModel
import Synchronization

/// What was noticed about the store, and who has been told.
final class Notices: Sendable {
    private struct State {
        /// What concerns everybody.
        var shared: [StoreFinding] = []
        /// What concerns one person's conversations.
        var own: [PersonID: [StoreFinding]] = [:]
        var told: [PersonID: Set<StoreFinding>] = [:]
    }

    private let state = Mutex(State())

    /// Adds what everybody is to be told.
    func add(_ findings: [StoreFinding]) {
        state.withLock { $0.shared += findings }
    }

    /// Adds what `person` is to be told.
    func add(_ findings: [StoreFinding], for person: PersonID) {
        state.withLock { $0.own[person, default: []] += findings }
    }

    /// What `person` has not been told yet, and from now on has.
    func untold(for person: PersonID) -> [StoreFinding] {
        state.withLock { state in
            let all = state.shared + state.own[person, default: []]
            let untold = all.filter { !state.told[person, default: []].contains($0) }
            state.told[person, default: []].formUnion(untold)
            return untold
        }
    }
}
