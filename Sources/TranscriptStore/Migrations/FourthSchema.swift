import GRDB

/// Schema 4: what is being typed.
enum FourthSchema {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE draft (
                    conversation BLOB NOT NULL,
                    person BLOB NOT NULL,
                    sealed BLOB NOT NULL,
                    PRIMARY KEY (conversation, person)
                ) STRICT, WITHOUT ROWID
                """
        )
        try database.execute(sql: "PRAGMA user_version = 4")
    }
}
