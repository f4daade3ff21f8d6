import DialogModel
import Dispatch
import GRDB

/// Carrying over what stands in the write-ahead log, and emptying it where something erased may still
/// stand in it.
extension CommitQueue {
    /// After how many changes the log is carried over into the database: some five pages each.
    private static let mostInLog = 256

    /// Counts changes that were written, and carries the log over when it is long: after the answers, for
    /// nobody is to wait for it, and not by SQLite itself, which keeps it silent when that fails.
    func carryOver(_ changes: Int, _ database: Database) {
        let inLog = state.withLock { state in
            state.inLog += changes
            return state.inLog
        }
        guard inLog >= Self.mostInLog else { return }
        do {
            let log = try database.checkpoint(.passive)
            // What a reader still needs is carried over the next time.
            guard log.checkpointedFrameCount == log.walFrameCount else { return }
            state.withLock { $0.inLog = 0 }
        } catch {
            let fault = StoreFault.storage(error, in: folder)
            if fault.leavesDiskUnknown { state.withLock { $0.fail(fault) } }
        }
    }

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
            state.withLock { state in
                state.owesTruncation = false
                state.inLog = 0
            }
            return .emptied
        } catch {
            let fault = StoreFault.storage(error, in: folder)
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
