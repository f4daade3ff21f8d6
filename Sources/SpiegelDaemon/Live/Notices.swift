import DialogModel
import Synchronization

/// What was noticed about the store, and who has been told.
final class Notices: Sendable {
    private struct State {
        var general: [StoreFinding] = []
        var own: [PersonID: [StoreFinding]] = [:]
        var told: [PersonID: Set<StoreFinding>] = [:]
    }

    private let state = Mutex(State())

    /// Adds what everybody is to be told, or `person` alone.
    func add(_ findings: [StoreFinding], for person: PersonID? = nil) {
        state.withLock { state in
            if let person {
                state.own[person, default: []] += findings
            } else {
                state.general += findings
            }
        }
    }

    /// What `person` has not been told yet, and from now on has.
    func untold(for person: PersonID) -> [StoreFinding] {
        state.withLock { state in
            let untold = (state.general + state.own[person, default: []])
                .filter { !state.told[person, default: []].contains($0) }
            state.told[person, default: []].formUnion(untold)
            return untold
        }
    }
}
