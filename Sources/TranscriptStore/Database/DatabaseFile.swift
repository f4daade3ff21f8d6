import DialogModel
import FoundationEssentials
import GRDB
import Glibc

/// The database's file: looked at before it is opened for writing, so that one that is damaged or
/// of a later release stays as it is.
struct DatabaseFile: Sendable {
    let folder: Folder
    var path: String { folder.path + "/spiegel.sqlite" }
    var log: WriteAheadLog { WriteAheadLog(path: path + "-wal") }

    /// How long somebody else's lock is waited for.
    static let busyMilliseconds = 5_000

    /// What stands in the file.
    enum Finding: Hashable {
        /// Nothing yet.
        case empty
        /// A store.
        case store(Found)
    }

    /// What a store says of itself.
    struct Found: Hashable {
        /// Its schema.
        let version: Int
        /// Which key it was made with, and what belongs to it.
        let row: StoreRow
        /// Whether there is no conversation in it, and no copy.
        let isBare: Bool
    }

    /// Looks what is there, read-only.
    ///
    /// - Throws: `damaged` for a file that is no database, not ours, or unsound; `newerSchema`.
    func inspect() throws(StoreFault) -> Finding {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT else { throw .system("stat", errno, at: path) }
            return .empty
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .damaged(.notADatabase) }
        guard status.st_size > 0 || !log.isEmpty else { return .empty }
        // SQLite takes a file that is shorter than its header for an empty one.
        guard status.st_size == 0 || status.st_size >= Self.headerBytes else {
            throw .damaged(.notADatabase)
        }
        return try reading(finding(in:))
    }

    private static let headerBytes = 100

    /// Reads the file without writing to it.
    func reading<Value>(_ body: (Database) throws -> Value) throws(StoreFault) -> Value {
        // SQLite makes these to read a database with a log, and leaves them behind, empty.
        let sidecars: [String] = ["\(path)-wal", "\(path)-shm"].filter { access($0, F_OK) != 0 }
        defer { for sidecar in sidecars { unlink(sidecar) } }
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let value = Result { try queue.read(body) }
            try queue.close()
            return try value.get()
        } catch {
            throw .storage(error, in: folder)
        }
    }

    private func finding(in database: Database) throws -> Finding {
        let version: Int
        switch try Identity(of: database) {
        case .empty: return .empty
        case .store(let found): version = found
        case .later(let found):
            throw StoreFault.newerSchema(found: found, known: Schema.version)
        case .broken: throw StoreFault.damaged(.unreadable)
        case .foreign: throw StoreFault.damaged(.notADatabase)
        }
        let kept = try ["conversation", "copy"].filter { table in
            guard try database.tableExists(table) else { return false }
            return try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM \(table))")
                ?? true
        }
        let isBare = kept.isEmpty
        guard let row = try StoreRow.fetch(database) else {
            // Its making was cut off between two steps, before anybody used it.
            guard isBare else { throw StoreFault.damaged(.unreadable) }
            return .empty
        }
        return .store(Found(version: version, row: row, isBare: isBare))
    }

    /// Opens the file for reading and writing, and makes it if it is not there.
    func open(_ settings: Settings) throws(StoreFault) -> DatabasePool {
        // SQLite gives the log and its index the mode of the database: making the file ourselves
        // keeps all three from others without the process-wide umask.
        do throws(Descriptor.Errno) {
            let file = try Descriptor(path, O_RDWR | O_CREAT, mode: 0o600)
            guard fchmod(file.number, 0o600) == 0 else { throw Descriptor.Errno(code: errno) }
        } catch {
            throw .system("open", error.code, at: path)
        }
        do {
            let pool = try DatabasePool(path: path, configuration: Self.configuration(settings))
            try pool.writeWithoutTransaction { database in
                // GRDB sets NORMAL after `prepareDatabase`: only now does it stay.
                try database.execute(sql: "PRAGMA synchronous = \(settings.synchronous.rawValue)")
                let found = try Int.fetchOne(database, sql: "PRAGMA synchronous")
                guard found == settings.synchronous.code else {
                    throw StoreFault.unexpected(code: "synchronous")
                }
            }
            return pool
        } catch {
            throw .storage(error, in: folder)
        }
    }

    /// Empties the log of a database that is closed.
    ///
    /// SQLite does it when the last connection closes, and only if that one may write; the pool
    /// closes its writer before its readers. What cannot be emptied is so at the next opening.
    func emptyLog() {
        guard let queue = try? DatabaseQueue(path: path) else { return }
        _ = try? queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try? queue.close()
    }

    private static func configuration(_ settings: Settings) -> Configuration {
        var configuration = Configuration()
        configuration.label = "transcripts"
        configuration.busyMode = .timeout(TimeInterval(busyMilliseconds) / 1_000)
        configuration.maximumReaderCount = 2
        configuration.prepareDatabase { database in
            if let hear = settings.statement { database.trace { hear("\($0)") } }
            try database.execute(
                sql: """
                    PRAGMA temp_store = MEMORY;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA secure_delete = ON;
                    PRAGMA wal_autocheckpoint = 0;
                    """
            )
        }
        return configuration
    }
}
