import Crypto
import DialogModel
import FoundationEssentials
import GRDB

/// By what a pinned script is found: a keyed hash of its content, so that equal scripts are stored
/// once and the name tells nothing to who does not have the key.
struct ScriptName: Hashable, Sendable {
    /// Thirty-two bytes.
    static let byteCount = 32

    let bytes: Data
}

/// A pinned script as it is stored.
struct SealedScript: Sendable {
    let name: ScriptName
    let sealed: Data

    /// `script` sealed, now or before.
    static func sealing(
        _ script: PinnedScript,
        with key: StoreKey
    ) throws(StoreFault) -> SealedScript {
        try key.scripts.sealed(script) { () throws(StoreFault) in
            try SealedScript(script, with: key)
        }
    }

    /// Seals `script`.
    init(_ script: PinnedScript, with key: StoreKey) throws(StoreFault) {
        let plain = try Stored.encode(form: script)
        let hash = HMAC<SHA256>.authenticationCode(for: plain, using: key.scriptNaming)
        name = ScriptName(bytes: Data(hash))
        sealed = try Sealed.seal(plain, with: key.scriptSealing, bound: Self.binding(name))
    }

    /// Where it stands: twice, since all conversations that were begun with it hang on it.
    private static let tables = ["script", "script_spare"]

    /// Stores it wherever it does not stand as it was sealed.
    func save(_ database: Database, with key: StoreKey) throws {
        for table in Self.tables
        where try Self.plain(database, name, in: table, with: key) == nil {
            try database.execute(
                sql: "DELETE FROM \(table) WHERE name = ?",
                arguments: [name.bytes]
            )
            try database.execute(
                sql: "INSERT INTO \(table) (name, sealed) VALUES (?, ?)",
                arguments: [name.bytes, sealed]
            )
        }
    }

    /// The script with a name; the spare where the first is not as it was sealed.
    ///
    /// What lies there is opened each time, and decoded once.
    ///
    /// - Throws: `damaged(.alteredScript)` if neither is; `readOnly` for one of a later release.
    static func fetch(
        _ database: Database,
        _ name: ScriptName,
        with key: StoreKey
    ) throws -> PinnedScript {
        for table in tables {
            guard let plain = try plain(database, name, in: table, with: key) else { continue }
            return try key.scripts.opened(name) { () throws(Fault) in
                try Stored.decode(form: PinnedScript.self, from: plain)
            }
        }
        throw StoreFault.damaged(.alteredScript)
    }

    /// The names of all.
    static func names(_ database: Database) throws -> [ScriptName] {
        let each = tables.map { "SELECT name FROM \($0)" }
        return try Data.fetchAll(database, sql: each.joined(separator: " UNION "))
            .map(ScriptName.init)
    }

    /// Whether each stands in both places as it was sealed.
    static func isWhole(_ database: Database, with key: StoreKey) throws -> Bool {
        try names(database).allSatisfy { name in
            try tables.allSatisfy { try plain(database, name, in: $0, with: key) != nil }
        }
    }

    private static func plain(
        _ database: Database,
        _ name: ScriptName,
        in table: String,
        with key: StoreKey
    ) throws -> Data? {
        let statement = try database.cachedStatement(
            sql: "SELECT sealed FROM \(table) WHERE name = ?"
        )
        do {
            return try Row.fetchOne(statement, arguments: [name.bytes])
                .flatMap { Data.fromDatabaseValue($0[0]) }
                .flatMap { Sealed.open($0, with: key.scriptSealing, bound: binding(name)) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            // A page that is damaged costs what stands on it.
            return nil
        }
    }

    private static func binding(_ name: ScriptName) -> Binding {
        Binding(.script).with(name.bytes)
    }
}
