import DialogModel
import GRDB
import Glibc

/// Brings a database to this release's schema.
///
/// A store of an earlier release is copied first, and the copy is checked; when what came of the
/// migration has been checked too, the copy is removed, since what is erased later would stand in it
/// for ever.
struct Migration {
    let file: DatabaseFile
    let key: StoreKey

    private var copy: DatabaseFile.Copy { DatabaseFile.Copy(path: "\(file.path).before-2") }

    func bring(_ pool: DatabasePool, from finding: DatabaseFile.Finding) throws {
        if case .store(let found) = finding { try settle(pool, found.version) }
        switch finding {
        case .empty: try Schema.migrator(with: nil).migrate(pool)
        case .store(let found) where found.row.publicKey != key.publicKey:
            // Nothing in it can be read, and nothing needs to be.
            try pool.write { try $0.execute(sql: "DELETE FROM store") }
            try Schema.migrator(with: key).migrate(pool)
        case .store(let found):
            if found.version == 1 { try copy.make(of: pool, in: file.folder) }
            try Schema.migrator(with: key).migrate(pool)
            if copy.exists { try settle(pool) }
        }
    }

    private func settle(_ pool: DatabasePool, _ version: Int) throws {
        guard try pool.read({ try !Identity.isSettled(version, in: $0) }) else { return }
        try pool.write { try Identity.settle(version, in: $0) }
    }

    /// Removes the copy of a store whose migration is found sound.
    private func settle(_ pool: DatabasePool) throws {
        let findings = try pool.read { try Audit(key: key).roll($0) }
        if let whole = findings.first(where: { $0.number == nil }) {
            throw StoreFault.damaged(whole.damage)
        }
        try copy.remove(in: file.folder)
    }
}

extension DatabaseFile {
    /// A copy of the database as it was before a migration.
    struct Copy {
        let path: String

        var exists: Bool { access(path, F_OK) == 0 }

        /// Makes the copy in place of one that was cut off; on return it is whole and on disk.
        func make(of pool: DatabasePool, in folder: Folder) throws {
            try remove(in: folder)
            do throws(Descriptor.Errno) {
                _ = try Descriptor(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
            } catch {
                throw StoreFault.system("open", error.code, at: path)
            }
            let queue = try DatabaseQueue(path: path)
            try pool.backup(to: queue)
            let said = try queue.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
            try queue.close()
            guard said == "ok" else { throw StoreFault.damaged(.unreadable) }
            do throws(Descriptor.Errno) {
                let file = try Descriptor(path, O_RDWR | O_NOFOLLOW)
                guard fsync(file.number) == 0 else { throw Descriptor.Errno(code: errno) }
            } catch {
                throw StoreFault.system("fsync", error.code, at: path)
            }
            try folder.sync()
        }

        /// Removes it, and what SQLite makes beside it.
        func remove(in folder: Folder) throws(StoreFault) {
            for name in [path, "\(path)-wal", "\(path)-shm", "\(path)-journal"] {
                guard unlink(name) == 0 || errno == ENOENT else {
                    throw .system("unlink", errno, at: name)
                }
            }
            try folder.sync()
        }
    }
}
