import DialogModel
import Synchronization

/// What was noticed about the store, and who has been told.
final class Notices: Sendable {
    private struct State {
        var findings: [StoreFinding] = []
        var told: [PersonID: Set<StoreFinding>] = [:]
    }

    private let state = Mutex(State())

    /// Adds what everybody is to be told.
    func add(_ findings: [StoreFinding]) {
        state.withLock { $0.findings += findings }
    }

    /// What `person` has not been told yet, and from now on has.
    func untold(for person: PersonID) -> [StoreFinding] {
        state.withLock { state in
            let untold = state.findings.filter { !state.told[person, default: []].contains($0) }
            state.told[person, default: []].formUnion(untold)
            return untold
        }
    }
}
