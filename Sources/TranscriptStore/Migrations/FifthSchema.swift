import GRDB

/// Schema 5: copies that are brought to others.
enum FifthSchema {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE copy (
                    id BLOB PRIMARY KEY CHECK (length(id) = 16),
                    person BLOB NOT NULL,
                    number INTEGER NOT NULL CHECK (number > 0),
                    original BLOB CHECK (length(original) = 16),
                    wrapped BLOB NOT NULL,
                    sealed BLOB NOT NULL,
                    proof BLOB NOT NULL CHECK (length(proof) = 32),
                    UNIQUE (person, number)
                ) STRICT, WITHOUT ROWID
                """
        )
        try database.execute(sql: "CREATE INDEX copy_of ON copy (original)")
        try database.execute(sql: "PRAGMA user_version = 5")
    }
}
