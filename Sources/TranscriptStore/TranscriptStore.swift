import DialogModel
import GRDB

/// The conversations on disk, sealed: an append-only log each, acknowledged when it is synced.
///
/// What is given back has been checked: altering, swapping, inserting or dropping events, or taking
/// away a whole conversation, is noticed and thrown as `Fault.damaged`. An old copy of the whole
/// database put back in place is not noticed. All functions may be called from many tasks at once;
/// cancelling a task does not undo what it asked to be written.
public final class TranscriptStore: Sendable {
    let folder: Folder
    let key: StoreKey
    let pool: DatabasePool
    let queue: CommitQueue
    private let lock: FolderLock

    init(
        folder: Folder,
        key: StoreKey,
        pool: DatabasePool,
        queue: CommitQueue,
        lock: FolderLock
    ) {
        self.folder = folder
        self.key = key
        self.pool = pool
        self.queue = queue
        self.lock = lock
    }

    /// Takes nothing more, waits for what was taken to be on disk, and closes the files.
    ///
    /// Whatever is asked afterwards throws.
    public func close() async {
        await queue.close()
        // What cannot be closed is closed by the end of the process; nothing on disk depends on it.
        try? pool.close()
        lock.release()
    }

    /// Reads in a snapshot of its own: writing goes on meanwhile.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(Fault) -> Value {
        let folder = folder
        let result: Result<Value, Fault> = await withCheckedContinuation { reply in
            pool.asyncRead { database in
                do {
                    reply.resume(returning: .success(try body(try database.get())))
                } catch {
                    reply.resume(returning: .failure(.storage(error, in: folder)))
                }
            }
        }
        return try result.get()
    }

    /// Reads one conversation of `owner`.
    func read<Value: Sendable>(
        _ id: ConversationID,
        owner: OwnerID,
        _ body: @escaping @Sendable (OpenedConversation, Database) throws -> Value
    ) async throws(Fault) -> Value {
        let key = key
        return try await read { database in
            guard let row = try ConversationRow.fetch(database, id, owner: owner) else {
                throw Fault.unknownConversation
            }
            return try body(try OpenedConversation(row, with: key), database)
        }
    }
}
