import DialogModel
import FoundationEssentials
import GRDB

/// What the database says of the store as a whole.
struct StoreRow: Hashable, Sendable {
    let publicKey: Data
    let manifest: Data

    static func fetch(_ database: Database) throws -> StoreRow? {
        try Row.fetchOne(database, sql: "SELECT public_key, manifest FROM store").map { row in
            StoreRow(publicKey: try row.whole(0), manifest: try row.whole(1))
        }
    }

    /// Writes it in place of what stood there.
    func save(_ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO store (only, public_key, manifest) VALUES (1, ?, ?)
                ON CONFLICT (only) DO UPDATE
                SET public_key = excluded.public_key, manifest = excluded.manifest
                """,
            arguments: [publicKey, manifest]
        )
    }
}
