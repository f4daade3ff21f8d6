import DialogModel
import Dispatch
import GRDB

/// Emptying the write-ahead log, in which what was erased may still stand.
extension CommitQueue {
    /// How long after an attempt to empty the log the next one comes.
    private static let patience = DispatchTimeInterval.milliseconds(100)

    /// Whether something erased may still be in the log.
    var owesTruncation: Bool { state.withLock { $0.owesTruncation } }

    /// Empties the log now if nobody reads, and otherwise as soon as nobody does: turns never wait
    /// for a reader.
    func emptyLog(_ database: Database) -> Erasure {
        do {
            try database.execute(sql: "PRAGMA busy_timeout = 0")
            defer { restoreTimeout(database) }
            _ = try database.checkpoint(.truncate)
            state.withLock { $0.owesTruncation = false }
            return .emptied
        } catch {
            let fault = Fault.storage(error, in: folder)
            state.withLock { state in
                if fault.leavesDiskUnknown { state.fail(fault) }
                state.owesTruncation = true
            }
            retryLater()
            return .pending
        }
    }

    private func restoreTimeout(_ database: Database) {
        // It cannot fail but for want of memory; what then waits too short a time is tried again.
        try? database.execute(sql: "PRAGMA busy_timeout = \(DatabaseFile.busyMilliseconds)")
    }

    private func retryLater() {
        DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience) { [weak self] in
            guard let self, self.state.withLock({ $0.isOwing }) else { return }
            self.pool.asyncWriteWithoutTransaction {
                if self.owesTruncation { _ = self.emptyLog($0) }
            }
        }
    }
}
