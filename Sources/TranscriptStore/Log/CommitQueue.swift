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
    let pool: DatabasePool
    let folder: Folder
    private let headroom: Int
    private let highWater: HighWater?
    let state: Mutex<State>
    /// Only ever locked on the writer's queue, so never waited for.
    private let ledger: Mutex<Ledger>

    /// The most changes in one commit.
    private static let batchLimit = 256

    /// What is known outside the writer's queue.
    struct State {
        var standing = Standing.accepting
        var waiting: [Request] = []
        var isScheduled = false
        /// How many changes stand in the write-ahead log alone, at most.
        var inLog = 0
        /// Whether something erased may still be in the write-ahead log.
        var owesTruncation = false

        mutating func fail(_ fault: StoreFault) {
            switch standing {
            case .accepting: standing = .failed(fault)
            case .failed, .closed: break
            }
        }

        /// Whether the log is still to be emptied here; whoever closes or opens a store does it too.
        var isOwing: Bool {
            if case .accepting = standing { owesTruncation } else { false }
        }
    }

    enum Standing {
        case accepting
        /// The database failed: what is on disk is not known.
        case failed(StoreFault)
        case closed
    }

    struct Request {
        let change: Change
        let reply: CheckedContinuation<Outcome, Never>
    }

    typealias Outcome = Result<Change.Made, StoreFault>

    init(
        _ pool: DatabasePool,
        _ ledger: Ledger,
        folder: Folder,
        headroom: Int,
        highWater: HighWater?
    ) {
        self.pool = pool
        self.folder = folder
        self.headroom = headroom
        self.highWater = highWater
        self.ledger = Mutex(ledger)
        state = Mutex(State())
    }

    /// Makes a change.
    ///
    /// - Returns: What stands there, on disk; or why it was declined.
    /// - Throws: What keeps the writer from writing.
    func make(_ change: Change) async throws(StoreFault) -> Change.Made {
        let outcome = await withCheckedContinuation { reply in
            enqueue(Request(change: change, reply: reply))
        }
        return try outcome.get()
    }

    /// How many changes wait for the next commit.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    /// Why nothing is accepted any more; `nil` while it is.
    var failure: StoreFault? {
        state.withLock { state in
            if case .failed(let fault) = state.standing { fault } else { nil }
        }
    }

    /// Takes nothing more, and returns when all that was taken has been answered.
    func close() async {
        state.withLock { $0.standing = .closed }
        await withCheckedContinuation { done in
            pool.asyncWriteWithoutTransaction { _ in done.resume() }
        }
    }

    private func enqueue(_ request: Request) {
        let failure: StoreFault? = state.withLock { state in
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
        if let failure { request.reply.resume(returning: .failure(failure)) }
    }

    private func commitWaiting(_ database: Database) {
        while let batch = nextBatch() {
            let answered = Array(zip(batch, ledger.withLock { commit(batch, &$0, database) }))
            for (request, outcome) in answered where !outcome.isErasure {
                request.reply.resume(returning: outcome)
            }
            carryOver(batch.count, database)
            let erased = answered.filter { $0.1.isErasure }
            guard !erased.isEmpty else { continue }
            DatabaseFile(folder: folder).log.removeCopies()
            let erasure = emptyLog(database)
            for (request, _) in erased {
                request.reply.resume(returning: .success(.erased(erasure)))
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
        if let failure { return batch.map { _ in .failure(failure) } }
        do {
            return try write(batch, &ledger, database)
        } catch {
            ledger.undo()
            let fault = StoreFault.storage(error, in: folder)
            // One damaged conversation must not undo the turns of others.
            if case .damaged = fault, batch.count > 1 {
                return batch.flatMap { commit([$0], &ledger, database) }
            }
            if fault.leavesDiskUnknown || database.isInsideTransaction {
                state.withLock { $0.fail(fault) }
            }
            return batch.map { _ in .failure(fault) }
        }
    }

    private func write(
        _ batch: [Request],
        _ ledger: inout Ledger,
        _ database: Database
    ) throws -> [Outcome] {
        if !batch.allSatisfy(\.change.frees) {
            let free = freeBytes(at: folder.path)
            guard free >= headroom else { throw StoreFault.diskFull(free: free) }
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
        highWater?.note(ledger.standing.manifest.turns)
        return outcomes
    }

    /// What is declined does not undo the others; an error of the database undoes all.
    private func apply(
        _ change: Change,
        _ ledger: inout Ledger,
        _ database: Database
    ) throws -> Outcome {
        do {
            return .success(try ledger.apply(change, database))
        } catch let declined as Ledger.Declined {
            return .success(.declined(declined.fault))
        }
    }
}

extension Result<Change.Made, StoreFault> {
    fileprivate var isErasure: Bool {
        if case .success(.erased) = self { true } else { false }
    }
}

extension StoreFault {
    /// Whether nothing may be acknowledged after this until the store has been opened anew.
    ///
    /// A full disk, a lock that somebody else held and damage in one conversation pass or concern
    /// that one alone; what the database says beyond that leaves unknown what is on disk.
    var leavesDiskUnknown: Bool {
        switch self {
        case .diskFailure: true
        case .unexpected(let code): !["sqlite-5", "sqlite-6"].contains(code)
        case .diskFull, .notWritable, .damaged, .newerSchema, .keyMissing, .keyUnfit, .keyForeign,
            .systemFailure:
            false
        }
    }
}
