import DialogModel
import GRDB

/// Schema 3: what waits for a person, so that an opening screen costs the same however much there
/// was; how many conversations each person has; and a spare of each pinned script, on which all
/// conversations hang that were begun with it.
enum ThirdSchema {
    static func migrate(_ database: Database, with key: StoreKey?) throws {
        for statement in statements { try database.execute(sql: statement) }
        if let key {
            let standing = Ledger.Standing(manifest: Manifest(), people: [:])
            var ledger = Ledger(key: key, standing: standing)
            for person in try Person.fetchAll(database, with: key) {
                _ = try ledger.derive(person.id, all: true, database)
            }
        }
        try database.execute(sql: "PRAGMA user_version = 3")
    }

    private static let statements = [
        """
        CREATE TABLE waiting_key (
            holder BLOB PRIMARY KEY CHECK (length(holder) = 16),
            number INTEGER NOT NULL CHECK (number > 0),
            wrapped BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE waiting (
            holder BLOB NOT NULL,
            name BLOB NOT NULL CHECK (length(name) = 32),
            sealed BLOB NOT NULL,
            PRIMARY KEY (holder, name)
        ) STRICT, WITHOUT ROWID
        """,
        "ALTER TABLE conversation ADD COLUMN waited INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX conversation_unnoted ON conversation (id) WHERE waited < touched",
        """
        CREATE TABLE script_spare (
            name BLOB PRIMARY KEY CHECK (length(name) = 32),
            sealed BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        "INSERT INTO script_spare SELECT name, sealed FROM script",
        """
        CREATE TRIGGER script_spare_is_final BEFORE UPDATE ON script_spare
        BEGIN SELECT RAISE(ABORT, 'pinned scripts are never changed'); END
        """,
        "ALTER TABLE person ADD COLUMN kept INTEGER NOT NULL DEFAULT 0",
        "UPDATE person SET kept = (SELECT count(*) FROM member WHERE person = id)",
    ]
}
