import GRDB

/// The tables, and the triggers that keep the log append-only.
///
/// In the clear stand random ids, numbers in order, rights, sequences, lengths, how often a turn was
/// taken, key slots and the public key. The triggers guard against our own mistakes; against others
/// there are the seals.
enum Schema {
    /// What this release reads and writes (`PRAGMA user_version`).
    static let version = 5
    /// 'Spgl', by which the file is known (`PRAGMA application_id`).
    static let applicationID = 0x5370_676C

    /// Takes a database from wherever it is to ``version``, each step in a transaction of its own.
    ///
    /// - Parameter key: Carries over what is sealed; `nil` where there is nothing to carry.
    /// - Returns: The steps, the first release's being the first.
    static func migrator(with key: StoreKey?) -> DatabaseMigrator {
        var migrator = DatabaseMigrator().disablingDeferredForeignKeyChecks()
        migrator.registerMigration("1") { database in
            // 0.1 made the tables without a migrator.
            guard try !database.tableExists("store") else { return }
            try FirstSchema.make(in: database)
        }
        migrator.registerMigration("2") { database in
            try SecondSchema.migrate(database, with: key)
        }
        migrator.registerMigration("3") { database in
            try ThirdSchema.migrate(database, with: key)
        }
        migrator.registerMigration("4") { database in try FourthSchema.migrate(database) }
        migrator.registerMigration("5") { database in try FifthSchema.migrate(database) }
        return migrator
    }

    /// The tables and triggers of `version`.
    static func statements(of version: Int) throws -> [String] {
        let model = try DatabaseQueue()
        try migrator(with: nil).migrate(model, upTo: "\(version)")
        return try model.read(statements)
    }

    /// The tables and triggers of a database, but for the one in which its steps are counted.
    static func statements(_ database: Database) throws -> [String] {
        try String.fetchAll(
            database,
            sql: """
                SELECT sql FROM sqlite_schema
                WHERE sql IS NOT NULL AND name <> 'grdb_migrations' ORDER BY sql
                """
        )
    }
}
