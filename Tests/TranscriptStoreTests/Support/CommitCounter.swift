import GRDB
import Synchronization

/// Counts commits.
final class CommitCounter: TransactionObserver, Sendable {
    private let total = Atomic<Int>(0)
    var count: Int { total.load(ordering: .sequentiallyConsistent) }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ db: Database) { total.add(1, ordering: .sequentiallyConsistent) }
    func databaseDidRollback(_ db: Database) {}
}
