import Crypto
import DialogModel
import GRDB

extension TranscriptStore {
    /// Opens the store in `folder`, or makes it.
    ///
    /// On return everything that a later acknowledgement depends on is on disk, the folders, the key
    /// file and the database among it. The database is looked at before it is opened for writing;
    /// one that cannot be trusted or understood stays untouched. After an end that was not orderly
    /// every event is checked, otherwise only that no conversation is missing. Blocks on the disk.
    ///
    /// - Parameters:
    ///   - folder: Where `spiegel.sqlite` is or will be; made with mode 0700, and shut to others.
    ///   - keyFile: The store's private key, 32 bytes, mode 0600, outside `folder`; made if there is
    ///     none and no conversation needs it.
    /// - Returns: The store, open until it is closed.
    /// - Throws: `alreadyRunning` if another store has the folder; `keyMissing`, `keyUnfit` or
    ///   `keyForeign`; `newerSchema`; `damaged`; `notWritable`, `diskFull`, `diskFailure` or
    ///   `systemFailure`.
    public static func open(
        folder: String,
        keyFile: String
    ) async throws(Fault) -> TranscriptStore {
        try open(folder: folder, keyFile: keyFile, settings: .standard)
    }

    /// Opens the store with settings of one's own.
    package static func open(
        folder path: String,
        keyFile: String,
        settings: Settings
    ) throws(Fault) -> TranscriptStore {
        let folder = Folder(path)
        guard !Folder(of: keyFile).lies(in: folder) else {
            throw .keyUnfit(path: keyFile, .insideData)
        }
        try folder.make()
        let lock = try FolderLock(folder)
        try folder.close()
        let file = DatabaseFile(folder: folder)
        let finding = try file.inspect()
        // A log that was left behind means that the last end was not orderly.
        let isOrderly = !file.isInLog
        let key = try key(in: KeyFile(path: keyFile), for: finding)
        let pool = try file.open(settings)
        do {
            let manifest = try prepare(pool, finding, key, isOrderly: isOrderly)
            // The database's own name in the folder.
            try folder.sync()
            let queue = CommitQueue(
                pool,
                Ledger(key: key, manifest: manifest),
                folder: folder,
                headroom: settings.headroom
            )
            return TranscriptStore(
                folder: folder,
                key: key,
                pool: pool,
                queue: queue,
                lock: lock
            )
        } catch {
            throw .storage(error, in: folder)
        }
    }

    /// The key that fits what was found; a new one where nothing depends on an old one.
    private static func key(
        in file: KeyFile,
        for finding: DatabaseFile.Finding
    ) throws(Fault) -> StoreKey {
        let found = try file.read()
        switch finding {
        case .empty, .store(_, conversations: 0):
            if let found { return found }
            return try file.make()
        case .store(let row, conversations: _):
            guard let found else { throw .keyMissing(path: file.path) }
            guard found.publicKey == row.publicKey else { throw .keyForeign(path: file.path) }
            return found
        }
    }

    /// Makes the tables, or checks what they hold.
    private static func prepare(
        _ pool: DatabasePool,
        _ finding: DatabaseFile.Finding,
        _ key: StoreKey,
        isOrderly: Bool
    ) throws -> Manifest {
        let roll = Roll(key: key)
        let manifest = try pool.writeWithoutTransaction { database in
            switch finding {
            case .store(let row, conversations: _) where row.publicKey == key.publicKey:
                if !isOrderly { try roll.checkEverything(database) }
                return try roll.check(database)
            case .empty, .store:
                return try begin(database, finding, key)
            }
        }
        // What was erased before the last end may still be in the log.
        _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        return manifest
    }

    /// Makes an empty store, or gives one without conversations a new key.
    private static func begin(
        _ database: Database,
        _ finding: DatabaseFile.Finding,
        _ key: StoreKey
    ) throws -> Manifest {
        var manifest = Manifest()
        try database.inTransaction(.immediate) {
            if finding == .empty { try Schema.make(in: database) }
            // Pinned scripts that only the old key opened; no conversation uses them.
            try database.execute(sql: "DELETE FROM script")
            manifest = try Roll(key: key).owners(database)
            try StoreRow(publicKey: key.publicKey, manifest: manifest.sealed(with: key))
                .save(database)
            return .commit
        }
        return manifest
    }
}
