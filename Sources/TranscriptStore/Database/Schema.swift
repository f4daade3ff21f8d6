import GRDB

/// The tables, and the triggers that keep the log append-only.
///
/// In the clear stand random ids, owners, numbers in order, sequences, lengths, key slots and the
/// public key. The triggers guard against our own mistakes; against others there are the seals.
enum Schema {
    /// What this release reads and writes (`PRAGMA user_version`).
    static let version = 1
    /// 'Spgl', by which the file is known (`PRAGMA application_id`).
    static let applicationID = 0x5370_676C

    /// Makes the tables of an empty database.
    static func make(in database: Database) throws {
        for statement in tables + triggers { try database.execute(sql: statement) }
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// Whether the tables and triggers are these and no others: a trigger that was taken away no
    /// longer guards, and one that was added could do anything.
    static func isWhole(in database: Database) throws -> Bool {
        let found = try String.fetchAll(
            database,
            sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY sql"
        )
        return found == (tables + triggers).sorted()
    }

    private static let tables = [
        """
        CREATE TABLE store (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            public_key BLOB NOT NULL CHECK (length(public_key) = 32),
            manifest BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE owner (
            owner INTEGER PRIMARY KEY,
            numbers INTEGER NOT NULL CHECK (numbers > 0)
        ) STRICT
        """,
        """
        CREATE TABLE script (
            name BLOB PRIMARY KEY CHECK (length(name) = 32),
            sealed BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE conversation (
            id BLOB PRIMARY KEY CHECK (length(id) = 16),
            owner INTEGER NOT NULL,
            number INTEGER NOT NULL CHECK (number > 0),
            mark BLOB NOT NULL CHECK (length(mark) = 32),
            slot INTEGER NOT NULL,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            tag BLOB NOT NULL CHECK (length(tag) = 16),
            seal BLOB NOT NULL CHECK (length(seal) = 32),
            summary BLOB NOT NULL,
            UNIQUE (owner, number)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE key_slot (
            conversation BLOB NOT NULL,
            slot INTEGER NOT NULL CHECK (slot > 0),
            wrapped BLOB NOT NULL,
            PRIMARY KEY (conversation, slot)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE event (
            conversation BLOB NOT NULL,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            slot INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            PRIMARY KEY (conversation, sequence)
        ) STRICT, WITHOUT ROWID
        """,
    ]

    private static let triggers = [
        """
        CREATE TRIGGER event_is_final BEFORE UPDATE ON event
        BEGIN SELECT RAISE(ABORT, 'events are never changed'); END
        """,
        """
        CREATE TRIGGER event_stays BEFORE DELETE ON event
        WHEN EXISTS (SELECT 1 FROM key_slot
            WHERE conversation = OLD.conversation AND slot = OLD.slot)
        BEGIN SELECT RAISE(ABORT, 'events stay as long as their key'); END
        """,
        """
        CREATE TRIGGER key_slot_is_final BEFORE UPDATE ON key_slot
        BEGIN SELECT RAISE(ABORT, 'key slots are never changed'); END
        """,
        """
        CREATE TRIGGER conversation_stays BEFORE DELETE ON conversation
        WHEN EXISTS (SELECT 1 FROM key_slot WHERE conversation = OLD.id)
        BEGIN SELECT RAISE(ABORT, 'conversations stay as long as their key'); END
        """,
        """
        CREATE TRIGGER conversation_is_whose_it_is
        BEFORE UPDATE OF id, owner, number ON conversation
        BEGIN SELECT RAISE(ABORT, 'a conversation keeps its name, owner and number'); END
        """,
        """
        CREATE TRIGGER script_is_final BEFORE UPDATE ON script
        BEGIN SELECT RAISE(ABORT, 'pinned scripts are never changed'); END
        """,
    ]
}
