import GRDB

/// Schema 2: people and their places in conversations, key slots of two ways, and a count of turns.
///
/// Events and pinned scripts stay byte for byte: an event is bound to its conversation, its sequence
/// and the event before it, never to whose it is.
enum SecondSchema {
    static func migrate(_ database: Database, with key: StoreKey?) throws {
        for trigger in FirstSchema.triggers {
            try database.execute(sql: "DROP TRIGGER \(trigger.name)")
        }
        for table in ["owner", "conversation", "key_slot"] {
            try database.execute(sql: "ALTER TABLE \(table) RENAME TO first_\(table)")
        }
        for table in tables { try database.execute(sql: table) }
        if let key { try FirstRelease(key: key).carry(database) }
        for table in ["owner", "conversation", "key_slot"] {
            try database.execute(sql: "DROP TABLE first_\(table)")
        }
        for trigger in triggers { try database.execute(sql: trigger) }
        try database.execute(sql: "PRAGMA user_version = 2")
    }

    private static let tables = [
        """
        CREATE TABLE person (
            id BLOB PRIMARY KEY CHECK (length(id) = 16),
            numbers INTEGER NOT NULL CHECK (numbers >= 0),
            sealed BLOB NOT NULL,
            proof BLOB NOT NULL CHECK (length(proof) = 32)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE conversation (
            id BLOB PRIMARY KEY CHECK (length(id) = 16),
            slot INTEGER NOT NULL,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            tag BLOB NOT NULL CHECK (length(tag) = 16),
            seal BLOB NOT NULL CHECK (length(seal) = 32),
            summary BLOB NOT NULL,
            touched INTEGER NOT NULL CHECK (touched > 0)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE member (
            person BLOB NOT NULL,
            number INTEGER NOT NULL CHECK (number > 0),
            conversation BLOB NOT NULL,
            rights INTEGER NOT NULL,
            proof BLOB NOT NULL CHECK (length(proof) = 32),
            PRIMARY KEY (person, number),
            UNIQUE (conversation, person)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE key_slot (
            conversation BLOB NOT NULL,
            slot INTEGER NOT NULL CHECK (slot > 0),
            way INTEGER NOT NULL CHECK (way IN (1, 2)),
            wrapped BLOB NOT NULL,
            PRIMARY KEY (conversation, slot)
        ) STRICT, WITHOUT ROWID
        """,
    ]

    private static let triggers =
        FirstSchema.triggers.filter { $0.name != "conversation_is_whose_it_is" }.map(\.sql) + [
            """
            CREATE TRIGGER conversation_keeps_its_name
            BEFORE UPDATE OF id ON conversation
            BEGIN SELECT RAISE(ABORT, 'a conversation keeps its name'); END
            """,
            """
            CREATE TRIGGER member_is_final BEFORE UPDATE ON member
            BEGIN SELECT RAISE(ABORT, 'members are never changed'); END
            """,
            """
            CREATE TRIGGER member_stays BEFORE DELETE ON member
            WHEN EXISTS (SELECT 1 FROM key_slot WHERE conversation = OLD.conversation)
            BEGIN SELECT RAISE(ABORT, 'members stay as long as the key'); END
            """,
        ]
}
