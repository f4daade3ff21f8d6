import DialogModel
import GRDB
import Synchronization

/// The one writer.
///
/// What comes in while a commit waits for the disk is gathered and goes into the next one together;
/// each caller hears of its own change after the sync that holds it.
///
/// The work is done on GRDB's writer queue, not in the callers' tasks: a caller who is cancelled
/// must not undo the turns of others.
final class CommitQueue: Sendable {
    private let pool: DatabasePool
    private let folder: Folder
    private let headroom: Int
    private let state: Mutex<State>
    /// Only ever locked on the writer's queue, so never waited for.
    private let ledger: Mutex<Ledger>

    /// The most changes in one commit.
    private static let batchLimit = 256

    private struct State {
        var standing = Standing.accepting
        var waiting: [Request] = []
        var isScheduled = false
        /// Whether something erased may still be in the write-ahead log.
        var owesTruncation = false

        mutating func fail(_ fault: Fault) {
            switch standing {
            case .accepting: standing = .failed(fault)
            case .failed, .closed: break
            }
        }
    }

    private enum Standing {
        case accepting
        /// A sync failed, or the database turned out damaged: what is on disk is not known.
        case failed(Fault)
        case closed
    }

    private struct Request {
        let change: Change
        let reply: CheckedContinuation<Outcome, Never>
    }

    private typealias Outcome = Result<StoredConversation?, Fault>

    init(_ pool: DatabasePool, _ ledger: Ledger, folder: Folder, headroom: Int) {
        self.pool = pool
        self.folder = folder
        self.headroom = headroom
        self.ledger = Mutex(ledger)
        state = Mutex(State())
    }

    /// Makes a change.
    ///
    /// - Returns: What stands there, on disk; `nil` after an erasure.
    func make(_ change: Change) async throws(Fault) -> StoredConversation? {
        let outcome = await withCheckedContinuation { reply in
            enqueue(Request(change: change, reply: reply))
        }
        return try outcome.get()
    }

    /// How many changes wait for the next commit.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    /// Takes nothing more, and returns when all that was taken is on disk.
    func close() async {
        state.withLock { $0.standing = .closed }
        await withCheckedContinuation { done in
            pool.asyncWriteWithoutTransaction { _ in done.resume() }
        }
    }

    private func enqueue(_ request: Request) {
        let refusal: Fault? = state.withLock { state in
            switch state.standing {
            case .accepting: break
            case .failed(let fault): return fault
            case .closed: return .unexpected(code: "closed")
            }
            state.waiting.append(request)
            guard !state.isScheduled else { return nil }
            state.isScheduled = true
            // Scheduled within the lock, so that `close` comes after it in the writer's queue.
            pool.asyncWriteWithoutTransaction { self.commitWaiting($0) }
            return nil
        }
        if let refusal { request.reply.resume(returning: .failure(refusal)) }
    }

    private func commitWaiting(_ database: Database) {
        while let batch = nextBatch() {
            let outcomes = ledger.withLock { commit(batch, &$0, database) }
            truncateIfOwed(database)
            for (request, outcome) in zip(batch, outcomes) {
                request.reply.resume(returning: outcome)
            }
        }
    }

    private func nextBatch() -> [Request]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isScheduled = false
                return nil
            }
            let batch = Array(state.waiting.prefix(Self.batchLimit))
            state.waiting.removeFirst(batch.count)
            return batch
        }
    }

    private func commit(
        _ batch: [Request],
        _ ledger: inout Ledger,
        _ database: Database
    ) -> [Outcome] {
        if case .failed(let fault) = state.withLock({ $0.standing }) {
            return batch.map { _ in .failure(fault) }
        }
        do {
            if !batch.allSatisfy(\.change.frees) {
                let free = freeBytes(at: folder.path)
                guard free >= headroom else { throw Fault.diskFull(free: free) }
            }
            var outcomes: [Outcome] = []
            try database.inTransaction(.immediate) {
                for request in batch {
                    outcomes.append(try apply(request.change, &ledger, database))
                }
                try ledger.seal(database)
                return .commit
            }
            ledger.keep()
            if batch.contains(where: \.change.frees) {
                state.withLock { $0.owesTruncation = true }
            }
            return outcomes
        } catch {
            ledger.undo()
            let fault = Fault.storage(error, in: folder)
            if fault.leavesDiskUnknown { state.withLock { $0.fail(fault) } }
            return batch.map { _ in .failure(fault) }
        }
    }

    /// What is refused does not undo the others; an error of the database undoes all.
    private func apply(
        _ change: Change,
        _ ledger: inout Ledger,
        _ database: Database
    ) throws -> Outcome {
        do {
            return .success(try ledger.apply(change, database))
        } catch let refusal as Ledger.Refusal {
            return .failure(refusal.fault)
        }
    }

    /// Empties the write-ahead log after an erasure.
    ///
    /// While someone reads it cannot be; then it is tried again after the next commit, and at the
    /// latest when the store is closed or opened.
    private func truncateIfOwed(_ database: Database) {
        guard state.withLock({ $0.owesTruncation }) else { return }
        do {
            _ = try database.checkpoint(.truncate)
            state.withLock { $0.owesTruncation = false }
        } catch {
            let fault = Fault.storage(error, in: folder)
            if fault.leavesDiskUnknown { state.withLock { $0.fail(fault) } }
        }
    }
}

extension Fault {
    /// Whether nothing may be acknowledged after this until the store has been opened anew.
    fileprivate var leavesDiskUnknown: Bool {
        if case .diskFailure = self { return true }
        if case .damaged = self { return true }
        return false
    }
}
