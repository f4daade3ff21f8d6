import DialogModel
import GRDB
import Synchronization

/// The conversations on disk, sealed: an append-only log each, acknowledged when it is synced.
///
/// What is given back has been checked: altering, swapping, inserting or dropping events, or taking
/// away a whole conversation, is noticed. What is damaged costs the conversation that it is in: that
/// one is thrown or listed as `damaged`, and the others go on. All functions may be called from many
/// tasks at once; cancelling a task does not undo what it asked to be written.
package final class TranscriptStore: Sendable {
    /// What was noticed when it was opened, and is to be told.
    package let findings: [StoreFinding]

    let site: Site
    let key: StoreKey
    let pool: DatabasePool
    let queue: CommitQueue
    let lock: FolderLock
    let people: Mutex<[UInt32: PersonID]>
    private let isShut = Atomic<Bool>(false)

    /// Makes a conversation's summary anew from what it began with and all its events; `nil` if they
    /// do not fit each other.
    package typealias Summarising =
        @Sendable (PinnedScript, [RecordedEvent]) -> ConversationSummary?

    /// Where a store is, and how it runs.
    struct Site: Sendable {
        let folder: Folder
        let keyFile: KeyFile
        let settings: Settings
        let summarising: Summarising
    }

    init(
        site: Site,
        key: StoreKey,
        queue: CommitQueue,
        lock: FolderLock,
        people: [Person],
        findings: [StoreFinding]
    ) {
        self.site = site
        self.key = key
        self.queue = queue
        self.lock = lock
        self.findings = findings
        pool = queue.pool
        self.people = Mutex(
            Dictionary(people.map { ($0.uid, $0.id) }, uniquingKeysWith: { first, _ in first })
        )
    }

    /// Takes nothing more, waits for what was taken to be on disk, empties the write-ahead log, and
    /// closes the files.
    ///
    /// Whatever is asked afterwards throws.
    package func close() async {
        await shut()
        lock.release()
    }

    /// Closes all but the lock on the folder.
    func shut() async {
        isShut.store(true, ordering: .sequentiallyConsistent)
        await queue.close()
        // What cannot be closed is closed by the end of the process; nothing that was acknowledged
        // depends on it.
        try? pool.close()
        DatabaseFile(folder: site.folder).emptyLog()
    }

    /// Reads in a snapshot of its own: writing goes on meanwhile.
    ///
    /// - Throws: What keeps it from reading.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreFault) -> Value { try await read(body, failing: StoreFault.storage) }

    /// The same, of what may be refused: a fault of any layer that `body` throws is thrown.
    func answer<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(Fault) -> Value { try await read(body, failing: Fault.storage) }

    private func read<Value: Sendable, Failure: Error>(
        _ body: @escaping @Sendable (Database) throws -> Value,
        failing meaning: @escaping @Sendable (any Error, Folder) -> Failure
    ) async throws(Failure) -> Value {
        let folder = site.folder
        guard !isShut.load(ordering: .sequentiallyConsistent) else {
            throw meaning(StoreFault.unexpected(code: "closed"), folder)
        }
        let result: Result<Value, Failure> = await withCheckedContinuation { reply in
            pool.asyncRead { database in
                do {
                    reply.resume(returning: .success(try body(database.get())))
                } catch {
                    reply.resume(returning: .failure(meaning(error, folder)))
                }
            }
        }
        return try result.get()
    }

    /// Reads one conversation that `person` has a place in.
    ///
    /// - Throws: `unknownConversation`; what `body` throws; what keeps it from reading.
    func read<Value: Sendable>(
        _ id: ConversationID,
        for person: PersonID,
        _ body: @escaping @Sendable (Member, Database) throws -> Value
    ) async throws(Fault) -> Value {
        try await answer { database in
            guard let member = try Member.fetch(database, person, in: id),
                member.rights.contains(.read)
            else { throw Refusal.unknownConversation }
            return try body(member, database)
        }
    }
}
