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

    /// Seals `script`.
    init(_ script: PinnedScript, with key: StoreKey) throws(Fault) {
        let plain = try Stored.encode(form: script)
        let hash = HMAC<SHA256>.authenticationCode(for: plain, using: key.scriptNaming)
        name = ScriptName(bytes: Data(hash))
        sealed = try Sealed.seal(plain, with: key.scriptSealing, bound: Self.binding(name))
    }

    /// Stores it, unless it is there.
    func save(_ database: Database) throws {
        try database.cachedStatement(
            sql: "INSERT INTO script (name, sealed) VALUES (?, ?) ON CONFLICT DO NOTHING"
        ).execute(arguments: [name.bytes, sealed])
    }

    /// The script with a name.
    ///
    /// - Throws: `damaged(.alteredScript)` if it is missing or not as it was sealed.
    static func fetch(
        _ database: Database,
        _ name: ScriptName,
        with key: StoreKey
    ) throws -> PinnedScript {
        let statement = try database.cachedStatement(
            sql: "SELECT sealed FROM script WHERE name = ?"
        )
        guard let sealed = try Data.fetchOne(statement, arguments: [name.bytes]),
            let plain = Sealed.open(sealed, with: key.scriptSealing, bound: binding(name))
        else { throw Fault.damaged(.alteredScript) }
        return try Stored.decode(form: PinnedScript.self, from: plain)
    }

    private static func binding(_ name: ScriptName) -> Binding {
        Binding(.script).with(name.bytes)
    }
}
