import Crypto
import DialogModel
import FoundationEssentials
import GRDB

/// Carries what 0.1 wrote into the tables of schema 2.
///
/// Key slots are wrapped anew under the number that they had, so that the events behind them stay as
/// they are. What is damaged inside a conversation stays damaged, and costs that conversation; what
/// does not belong to the store, or is missing from it, stops the migration, since a manifest that
/// is made anew would hide it.
struct FirstRelease {
    let key: StoreKey

    func carry(_ database: Database) throws {
        let sealed = try Data.fetchOne(database, sql: "SELECT manifest FROM store")
        // Nobody has used the store yet.
        guard let sealed else { return }
        let expected = try Manifest(openingFirst: sealed, with: key)
        var found = Manifest()
        var manifest = Manifest()
        let people = try carryOwners(database, &found, &manifest)
        for id in try order(database) {
            let first = try FirstConversation.fetch(database, id)
            guard let person = people[first.owner], first.isProven(with: key) else {
                throw StoreFault.damaged(.addedConversation)
            }
            found.add(Proof(bytes: first.mark), with: key)
            manifest.turns += 1
            let member = try carry(first, of: person, touched: manifest.turns, database)
            manifest.add(member.proof, with: key)
        }
        if found.entries < expected.entries { throw StoreFault.damaged(.missingConversation) }
        if found.entries > expected.entries { throw StoreFault.damaged(.addedConversation) }
        guard found.holdsTheSame(as: expected) else { throw StoreFault.damaged(.alteredManifest) }
        try database.execute(
            sql: "UPDATE store SET manifest = ?",
            arguments: [manifest.sealed(with: key)]
        )
    }

    private func carryOwners(
        _ database: Database,
        _ found: inout Manifest,
        _ manifest: inout Manifest
    ) throws -> [UInt32: PersonID] {
        var people: [UInt32: PersonID] = [:]
        var generator = SystemRandomNumberGenerator()
        for row in try Row.fetchAll(database, sql: "SELECT owner, numbers FROM first_owner") {
            guard let uid = UInt32(exactly: try row.whole(0) as Int64) else {
                throw StoreFault.damaged(.alteredManifest)
            }
            let person = Person(
                id: .random(using: &generator),
                numbers: try row.whole(1),
                uid: uid
            )
            found.add(
                key.proof(Binding(.firstOwner).with(Int(uid)).with(person.numbers)),
                with: key
            )
            manifest.add(person.proof(with: key), with: key)
            try person.enrol(database, with: key)
            people[uid] = person.id
        }
        return people
    }

    /// The conversations, those first in which nothing happened for longest: the count of turns
    /// begins with what the clock said.
    private func order(_ database: Database) throws -> [Data] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT id, owner, number FROM first_conversation ORDER BY owner, number"
        )
        return try rows.enumerated().map { place, row in
            let id: Data = try row.whole(0)
            let changed = try FirstConversation.fetch(database, id).changed(with: key)
            return (changed: changed, place: place, id: id)
        }
        .sorted { ($0.changed, $0.place) < ($1.changed, $1.place) }
        .map(\.id)
    }

    private func carry(
        _ first: FirstConversation,
        of person: PersonID,
        touched: Int,
        _ database: Database
    ) throws -> Member {
        let slot = try KeySlot(
            number: first.slot.number,
            holding: first.slot.open(for: first.id, with: key),
            under: key
        )
        let member = Member(
            person: person,
            number: first.number,
            conversation: first.id,
            rights: .all,
            slot: slot,
            with: key
        )
        try member.save(database)
        try database.execute(
            sql: "INSERT INTO key_slot (conversation, slot, way, wrapped) VALUES (?, ?, ?, ?)",
            arguments: [first.id.bytes, slot.number, slot.way.rawValue, slot.wrapped]
        )
        try database.execute(
            sql: """
                INSERT INTO conversation (id, slot, sequence, tag, seal, summary, touched)
                SELECT id, slot, sequence, tag, seal, summary, ? FROM first_conversation
                WHERE id = ?
                """,
            arguments: [touched, first.id.bytes]
        )
        return member
    }
}
