import DialogModel
import FoundationEssentials
import GRDB

/// Holds what is in the database against the manifest: nothing added, nothing missing.
struct Roll {
    let key: StoreKey

    /// Compares marks; opens no conversation but one that does not match.
    ///
    /// - Returns: The manifest, found true.
    func check(_ database: Database) throws -> Manifest {
        guard let row = try StoreRow.fetch(database) else {
            throw Fault.damaged(.alteredManifest)
        }
        let manifest = try Manifest(opening: row.manifest, with: key)
        var found = try owners(database)
        try ConversationRow.fetchAll(database) { row in
            guard let slot = row.slot,
                row.mark == key.mark(of: row.id, owner: row.owner, number: row.number, slot: slot)
            else {
                _ = try OpenedConversation(row, with: key)
                throw Fault.damaged(.addedConversation)
            }
            found.add(row.mark, with: key)
        }
        if found.entries < manifest.entries { throw Fault.damaged(.missingConversation) }
        if found.entries > manifest.entries { throw Fault.damaged(.addedConversation) }
        guard found == manifest else { throw Fault.damaged(.alteredManifest) }
        return manifest
    }

    /// The manifest of what owners were given, without conversations.
    func owners(_ database: Database) throws -> Manifest {
        var manifest = Manifest()
        let rows = try Row.fetchCursor(database, sql: "SELECT owner, numbers FROM owner")
        while let row = try rows.next() {
            guard let uid = UInt32(exactly: row[0] as Int64) else {
                throw Fault.damaged(.alteredManifest)
            }
            manifest.add(key.mark(of: OwnerID(uid: uid), numbers: row[1]), with: key)
        }
        return manifest
    }

    /// Compares marks, and reads every conversation, every event and every pinned script in use.
    func checkEverything(_ database: Database) throws {
        _ = try check(database)
        var scripts: Set<ScriptName> = []
        var events = 0
        try ConversationRow.fetchAll(database) { row in
            let conversation = try OpenedConversation(row, with: key)
            try conversation.read(database) { _, _ in events += 1 }
            scripts.insert(conversation.record.script)
        }
        for script in scripts { _ = try SealedScript.fetch(database, script, with: key) }
        // What belongs to no conversation was put there by someone else.
        guard try Int.fetchOne(database, sql: "SELECT count(*) FROM event") == events else {
            throw Fault.damaged(.alteredEvent)
        }
        let slots = try Int.fetchOne(
            database,
            sql: """
                SELECT count(*) FROM key_slot LEFT JOIN conversation
                ON conversation.id = key_slot.conversation AND conversation.slot = key_slot.slot
                WHERE conversation.id IS NULL
                """
        )
        guard slots == 0 else { throw Fault.damaged(.alteredKeySlot) }
    }
}
