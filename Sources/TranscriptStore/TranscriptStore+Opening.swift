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
        let key = try key(in: KeyFile(path: keyFile), for: finding)
        let manifest = finding.isOf(key) ? try file.audit(with: key) : nil
        let pool = try file.open(settings)
        do {
            let manifest = try manifest ?? begin(pool, finding, key)
            // What was erased before the last end may still be in the log.
            _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
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

    /// Makes an empty store, or gives one without conversations a new key.
    private static func begin(
        _ pool: DatabasePool,
        _ finding: DatabaseFile.Finding,
        _ key: StoreKey
    ) throws -> Manifest {
        try pool.write { database in
            if finding == .empty { try Schema.make(in: database) }
            // Pinned scripts that only the old key opened; no conversation uses them.
            try database.execute(sql: "DELETE FROM script")
            let manifest = try Roll(key: key).owners(database)
            try StoreRow(publicKey: key.publicKey, manifest: manifest.sealed(with: key))
                .save(database)
            return manifest
        }
    }
}

extension DatabaseFile.Finding {
    /// Whether a store was found that was made with this key.
    fileprivate func isOf(_ key: StoreKey) -> Bool {
        switch self {
        case .empty: false
        case .store(let row, conversations: _): row.publicKey == key.publicKey
        }
    }
}
