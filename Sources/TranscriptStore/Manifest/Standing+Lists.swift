import GRDB

extension Ledger.Standing {
    /// Whether lists come to fewer conversations and copies than belong to the store: a damaged key hides those
    /// behind it, and nobody who reads a list can see that.
    ///
    /// It compares numbers alone; what else is wrong is found where it is read, and by the audit.
    func missesConversations(_ database: Database) throws -> Bool {
        let listed = try people.keys.reduce(0) { sum, person in
            try sum + Member.count(database, of: person) + CopyRow.count(database, of: person)
        }
        return listed < manifest.entries - people.count
    }
}
