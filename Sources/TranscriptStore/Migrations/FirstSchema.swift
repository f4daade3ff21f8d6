import GRDB

/// Schema 1, as 0.1 made it: never changed again.
enum FirstSchema {
    static func make(in database: Database) throws {
        for statement in tables + triggers.map(\.sql) { try database.execute(sql: statement) }
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        try database.execute(sql: "PRAGMA user_version = 1")
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

    /// Those that later schemas drop and make anew, by name.
    static let triggers: [(name: String, sql: String)] = [
        (
            "event_is_final",
            """
            CREATE TRIGGER event_is_final BEFORE UPDATE ON event
            BEGIN SELECT RAISE(ABORT, 'events are never changed'); END
            """
        ),
        (
            "event_stays",
            """
            CREATE TRIGGER event_stays BEFORE DELETE ON event
            WHEN EXISTS (SELECT 1 FROM key_slot
                WHERE conversation = OLD.conversation AND slot = OLD.slot)
            BEGIN SELECT RAISE(ABORT, 'events stay as long as their key'); END
            """
        ),
        (
            "key_slot_is_final",
            """
            CREATE TRIGGER key_slot_is_final BEFORE UPDATE ON key_slot
            BEGIN SELECT RAISE(ABORT, 'key slots are never changed'); END
            """
        ),
        (
            "conversation_stays",
            """
            CREATE TRIGGER conversation_stays BEFORE DELETE ON conversation
            WHEN EXISTS (SELECT 1 FROM key_slot WHERE conversation = OLD.id)
            BEGIN SELECT RAISE(ABORT, 'conversations stay as long as their key'); END
            """
        ),
        (
            "conversation_is_whose_it_is",
            """
            CREATE TRIGGER conversation_is_whose_it_is
            BEFORE UPDATE OF id, owner, number ON conversation
            BEGIN SELECT RAISE(ABORT, 'a conversation keeps its name, owner and number'); END
            """
        ),
        (
            "script_is_final",
            """
            CREATE TRIGGER script_is_final BEFORE UPDATE ON script
            BEGIN SELECT RAISE(ABORT, 'pinned scripts are never changed'); END
            """
        ),
    ]
}
