import DialogModel
import GRDB
import Glibc

/// The database's file: looked at before it is opened for writing, so that one that is damaged or
/// of a later release stays as it is.
struct DatabaseFile: Sendable {
    let folder: Folder
    var path: String { folder.path + "/spiegel.sqlite" }

    /// What stands in the file.
    enum Finding: Hashable {
        /// Nothing yet.
        case empty
        /// A store that was made with the key of `publicKey`.
        case store(StoreRow, conversations: Int)
    }

    /// Looks what is there, read-only.
    ///
    /// - Throws: `damaged` for a file that is no database, not ours, or unsound; `newerSchema`.
    func inspect() throws(Fault) -> Finding {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT else { throw .system("stat", errno, at: path) }
            return .empty
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .damaged(.notADatabase) }
        guard status.st_size > 0 || isInLog else { return .empty }
        return try reading(finding(in:))
    }

    /// Holds what is there against its manifest, read-only; after an end that was not orderly, every
    /// event too.
    ///
    /// - Throws: `damaged`, with the first thing that is wrong.
    func audit(with key: StoreKey) throws(Fault) -> Manifest {
        // A log that was left behind means that the end was not orderly.
        let isOrderly = !isInLog
        return try reading { database in
            let roll = Roll(key: key)
            if !isOrderly { try roll.checkEverything(database) }
            return try roll.check(database)
        }
    }

    private func reading<Value>(_ body: (Database) throws -> Value) throws(Fault) -> Value {
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

    /// Whether the write-ahead log holds something: after a crash it may hold all there is.
    private var isInLog: Bool {
        var status = stat()
        return stat(path + "-wal", &status) == 0 && status.st_size > 0
    }

    private func finding(in database: Database) throws -> Finding {
        let id = try Int.fetchOne(database, sql: "PRAGMA application_id")
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        if id != Schema.applicationID {
            let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
            guard version == 0, tables == 0 else { throw Fault.damaged(.notADatabase) }
            return .empty
        }
        guard version <= Schema.version else {
            throw Fault.newerSchema(found: version, known: Schema.version)
        }
        guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok",
            try Schema.isWhole(in: database), let row = try StoreRow.fetch(database)
        else { throw Fault.damaged(.unreadable) }
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM conversation") ?? 0
        return .store(row, conversations: count)
    }

    /// Opens the file for reading and writing, and makes it if it is not there.
    func open(_ settings: Settings) throws(Fault) -> DatabasePool {
        // SQLite gives the log and its index the mode of the database: making the file ourselves
        // keeps all three from others without the process-wide umask.
        do throws(Descriptor.Errno) {
            let file = try Descriptor(path, O_RDWR | O_CREAT, mode: 0o600)
            guard fchmod(file.number, 0o600) == 0 else { throw Descriptor.Errno(code: errno) }
        } catch {
            throw .system("open", error.code, at: path)
        }
        do {
            let pool = try DatabasePool(path: path, configuration: Self.configuration)
            try pool.writeWithoutTransaction { database in
                // GRDB sets NORMAL after `prepareDatabase`: only now does it stay.
                try database.execute(sql: "PRAGMA synchronous = \(settings.synchronous.rawValue)")
                let found = try Int.fetchOne(database, sql: "PRAGMA synchronous")
                guard found == settings.synchronous.code else {
                    throw Fault.unexpected(code: "synchronous")
                }
            }
            return pool
        } catch {
            throw .storage(error, in: folder)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "transcripts"
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 2
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA temp_store = MEMORY;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA secure_delete = ON;
                    """
            )
        }
        return configuration
    }
}
