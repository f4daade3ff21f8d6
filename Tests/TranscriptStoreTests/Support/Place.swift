import DialogModel
import Foundation
import GRDB
import TranscriptStore

/// Folders for one test, as `SPIEGEL_HOME` has them; removed afterwards.
final class Place: Sendable {
    let root: String
    var data: String { root + "/data" }
    var database: String { data + "/spiegel.sqlite" }
    var keyFile: String { root + "/config/key" }

    init() {
        root =
            FileManager.default.temporaryDirectory.path
            + "/spiegel-store-\(UInt64.random(in: 0...UInt64.max))"
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// Waits for nobody who has the folder.
    func open(
        _ settings: Settings = Settings(patience: .zero),
        keyFile: String? = nil
    ) async throws(Fault) -> TranscriptStore {
        try await TranscriptStore.open(
            folder: data,
            keyFile: keyFile ?? self.keyFile,
            settings: settings,
            summarising: Sample.summary
        )
    }

    /// Opens the store, lets `body` work with it, and closes it.
    @discardableResult
    func with<Value>(_ body: (TranscriptStore) async throws -> Value) async throws -> Value {
        let store = try await open()
        let value: Value
        do {
            value = try await body(store)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
        return value
    }

    /// Changes the database behind the store's back, past its triggers.
    func alter(_ body: (Database) throws -> Void) throws {
        let queue = try DatabaseQueue(path: database)
        try queue.write { database in
            let triggers = try Row.fetchAll(
                database,
                sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
            )
            for trigger in triggers {
                try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)")
            }
            try body(database)
            for trigger in triggers { try database.execute(sql: trigger["sql"]) }
        }
        try queue.close()
    }

    /// The schema that the database has.
    func version() async throws -> Int? {
        let queue = try DatabaseQueue(path: database)
        let version = try await queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        try queue.close()
        return version
    }

    /// What a kill leaves: the files as they are, the log among them.
    func copyAsKilled() throws -> Place {
        let killed = Place()
        try FileManager.default.copyItem(atPath: root, toPath: killed.root)
        return killed
    }

    /// Every byte in the data folder, by file.
    func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: data) {
            files[name] = try Data(contentsOf: URL(fileURLWithPath: data + "/" + name))
        }
        return files
    }

    /// The permission bits of a file.
    static func mode(of path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
    }
}
