import Crypto
import DialogModel
import GRDB
import Glibc

extension TranscriptStore {
    /// Opens the store in `folder`, or makes it.
    ///
    /// On return everything that a later acknowledgement depends on is on disk, the folders, the key
    /// file and the database among it. The database is looked at before it is opened for writing;
    /// one that cannot be trusted or understood stays untouched. That opens no conversation, however
    /// many there are, and counts those that lists come to: what is in them is checked when they are
    /// read, and by ``audit(resting:)``. On a full disk it opens on room that was held for that, enough to read and
    /// to erase. Blocks on the disk, and up to ten seconds for a store that is leaving the folder.
    ///
    /// A store that is gone from beside a key that has served one is said to be missing; to begin
    /// anew on purpose, the key is moved away.
    ///
    /// - Parameters:
    ///   - folder: Where `spiegel.sqlite` is or will be; made with mode 0700, and shut to others.
    ///   - keyFile: The store's private key, 32 bytes, mode 0600, outside `folder`; made if there is
    ///     none and no conversation needs it. Beside it, in `*.seen`, the turns are counted.
    ///   - summarising: Makes summaries anew that cannot be read.
    /// - Returns: The store, open until it is closed.
    /// - Throws: `alreadyRunning` if another store has the folder; `keyMissing`, `keyUnfit` or
    ///   `keyForeign`; `newerSchema`; `damaged`; `notWritable`, `diskFull`, `diskFailure` or
    ///   `systemFailure`.
    package static func open(
        folder: String,
        keyFile: String,
        summarising: @escaping Summarising
    ) async throws(Fault) -> TranscriptStore {
        try await open(
            folder: folder,
            keyFile: keyFile,
            settings: .standard,
            summarising: summarising
        )
    }

    /// Opens the store with settings of one's own.
    package static func open(
        folder path: String,
        keyFile: String,
        settings: Settings,
        summarising: @escaping Summarising
    ) async throws(Fault) -> TranscriptStore {
        let folder = Folder(path)
        guard !Folder(of: keyFile).lies(in: folder) else {
            throw .store(.keyUnfit(path: keyFile, .insideData))
        }
        let lock = try await locked(folder, settings.patience)
        let site = Site(
            folder: folder,
            keyFile: KeyFile(path: keyFile),
            settings: settings,
            summarising: summarising
        )
        return try open(site, lock)
    }

    /// Makes the folder where there is none, keeps other stores out of it, and shuts it to others.
    private static func locked(
        _ folder: Folder,
        _ patience: Duration
    ) async throws(Fault) -> FolderLock {
        try asFault(folder.make)
        let lock = try await FolderLock.waiting(for: folder, patience)
        try asFault(folder.close)
        return lock
    }

    /// Closes the store, and opens the one in the same place without letting go of the folder: what
    /// is left to do after a fault that leaves unknown what is on disk.
    ///
    /// Whoever waits for a change is answered first, so that nothing asked of this store comes after
    /// what is asked of the next.
    ///
    /// - Throws: What ``open(folder:keyFile:summarising:)`` does; this store is closed then, and the
    ///   folder still kept.
    package func reopened() async throws(Fault) -> TranscriptStore {
        await shut()
        return try Self.open(site, lock)
    }

    /// Opens it; on a full disk, on the room that was held for that.
    private static func open(_ site: Site, _ lock: FolderLock) throws(Fault) -> TranscriptStore {
        let reserve = Reserve(folder: site.folder)
        let store: TranscriptStore
        do throws(Fault) {
            store = try opened(site, lock)
        } catch {
            guard case .store(.diskFull) = error, reserve.giveUp() else { throw error }
            return try opened(site, lock)
        }
        reserve.take(leaving: site.settings.headroom)
        return store
    }

    private static func opened(
        _ site: Site,
        _ lock: FolderLock
    ) throws(Fault) -> TranscriptStore {
        let file = DatabaseFile(folder: site.folder)
        do {
            let finding = try file.inspect()
            let key = try key(in: site.keyFile, for: finding)
            let findings = try findings(of: finding, file, key, site)
            let pool = try file.open(site.settings)
            try Migration(file: file, key: key).bring(pool, from: finding)
            let standing = try standing(pool, finding, key)
            let unlisted = try pool.read { try standing.missesConversations($0) }
            // What was erased before the last end may still be in the log.
            _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
            // The database's own name in the folder.
            try site.folder.sync()
            let highWater = HighWater(beside: site.keyFile.path, key: key)
            highWater?.settle(standing.manifest.turns)
            let queue = CommitQueue(
                pool,
                Ledger(key: key, standing: standing),
                folder: site.folder,
                headroom: site.settings.headroom,
                highWater: highWater
            )
            return TranscriptStore(
                site: site,
                key: key,
                queue: queue,
                lock: lock,
                people: Array(standing.people.values),
                findings: findings
                    + (unlisted ? [.altered(.missingConversation, number: nil)] : [])
            )
        } catch {
            throw .storage(error, in: site.folder)
        }
    }

    /// The key that fits what was found; a new one where nothing depends on an old one.
    ///
    /// - Throws: `damaged(.missingStore)` where nothing was found beside a key that has served.
    private static func key(
        in file: KeyFile,
        for finding: DatabaseFile.Finding
    ) throws(StoreFault) -> StoreKey {
        let found = try file.read()
        switch finding {
        case .empty:
            guard let found else { return try file.make() }
            let served = access(HighWater.path(beside: file.path), F_OK) == 0
            if served, HighWater(beside: file.path, key: found)?.turns != nil {
                throw .damaged(.missingStore)
            }
            return found
        case .store(let store) where store.isBare:
            if let found { return found }
            return try file.make()
        case .store(let store):
            guard let found else { throw .keyMissing(path: file.path) }
            guard found.publicKey == store.row.publicKey else {
                throw .keyForeign(path: file.path)
            }
            return found
        }
    }

    /// What there is to tell of the log and of turns that are missing, before anything is written.
    private static func findings(
        of finding: DatabaseFile.Finding,
        _ file: DatabaseFile,
        _ key: StoreKey,
        _ site: Site
    ) throws(StoreFault) -> [StoreFinding] {
        var missing = 0
        if case .store(let found) = finding, found.version > 1,
            found.row.publicKey == key.publicKey,
            let seen = HighWater(beside: site.keyFile.path, key: key)?.turns
        {
            missing = max(0, seen - (try Manifest(opening: found.row.manifest, with: key)).turns)
        }
        var findings: [StoreFinding] = []
        if try file.log.isBroken() || missing > 0 && !file.log.isEmpty {
            findings.append(.logSetAside(name: try file.log.setAside()))
        }
        if missing > 0 { findings.append(.turnsMissing(count: missing)) }
        return findings
    }

    /// What belongs to the store; an empty store is begun, or one without conversations given a new
    /// key.
    private static func standing(
        _ pool: DatabasePool,
        _ finding: DatabaseFile.Finding,
        _ key: StoreKey
    ) throws -> Ledger.Standing {
        try pool.write { database in
            let row = try StoreRow.fetch(database)
            if let row, row.publicKey == key.publicKey {
                let manifest = try Manifest(opening: row.manifest, with: key)
                let people = try Person.fetchAll(database, with: key)
                return Ledger.Standing(
                    manifest: manifest,
                    people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
                )
            }
            // People and pinned scripts that only the old key opened; no conversation uses them.
            try database.execute(
                sql: "DELETE FROM script; DELETE FROM script_spare; DELETE FROM person"
            )
            let manifest = Manifest()
            try StoreRow(publicKey: key.publicKey, manifest: manifest.sealed(with: key))
                .save(database)
            return Ledger.Standing(manifest: manifest, people: [:])
        }
    }
}
