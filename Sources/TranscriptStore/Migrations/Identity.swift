import DialogModel
import GRDB

/// What a database is, by its tables and by the steps that made them.
///
/// The header says it too, in `application_id` and `user_version`, but there one flipped bit would
/// shut every conversation: these words, and the count of steps, are only believed where they agree
/// with something else.
enum Identity: Hashable {
    /// There is nothing in it yet.
    case empty
    /// A store, of a schema that this release reads.
    case store(version: Int)
    /// A store of a later release.
    case later(version: Int)
    /// A store whose tables or triggers are not those of any schema: a trigger that was taken away no
    /// longer guards, and one that was added could do anything.
    case broken
    /// Somebody else's.
    case foreign

    /// Looks what `database` is.
    init(of database: Database) throws {
        let words = try Words(of: database)
        let steps = try Self.steps(in: database)
        let statements = try Schema.statements(database)
        let known = Set(Self.steps(to: Schema.version))
        let isBeyond = steps.isStrictSuperset(of: known)
        if statements.isEmpty {
            self = words.version == 0 && !isBeyond ? .empty : .foreign
        } else if isBeyond {
            self = .later(version: max(words.version, steps.count))
        } else if let version = try Self.version(of: statements) {
            self = .store(version: version)
        } else if words.application != Schema.applicationID {
            self = .foreign
        } else {
            self = words.version > Schema.version ? .later(version: words.version) : .broken
        }
    }

    /// Writes what the header and the count of steps should say of a store of `version`, where they
    /// do not.
    static func settle(_ version: Int, in database: Database) throws {
        let words = try Words(of: database)
        if words.application != Schema.applicationID {
            try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        }
        if words.version != version {
            try database.execute(sql: "PRAGMA user_version = \(version)")
        }
        // 0.1 counted none, and the first step knows what it finds.
        guard version > 1 else { return }
        let expected = steps(to: version)
        guard try steps(in: database) != Set(expected) else { return }
        try database.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
                DELETE FROM grdb_migrations
                """
        )
        for step in expected {
            try database.execute(
                sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)",
                arguments: [step]
            )
        }
    }

    /// Whether ``settle(_:in:)`` has nothing to write.
    static func isSettled(_ version: Int, in database: Database) throws -> Bool {
        let words = try Words(of: database)
        let isCounted = try version == 1 || steps(in: database) == Set(steps(to: version))
        return words == Words(application: Schema.applicationID, version: version) && isCounted
    }

    /// The schema that has these tables and triggers.
    private static func version(of statements: [String]) throws -> Int? {
        try (1...Schema.version).reversed().first { try Schema.statements(of: $0) == statements }
    }

    private static func steps(to version: Int) -> [String] { (1...version).map(String.init) }

    private static func steps(in database: Database) throws -> Set<String> {
        try Schema.migrator(with: nil).appliedIdentifiers(database)
    }

    /// What the header says.
    private struct Words: Hashable {
        let application: Int
        let version: Int

        init(application: Int, version: Int) {
            self.application = application
            self.version = version
        }

        init(of database: Database) throws {
            application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
            version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        }
    }
}
