import DialogModel
import Foundation
import GRDB
import Testing

@testable import TranscriptStore

@Suite("What 0.1 kept is carried over whole")
struct MigrationTests {
    let place = Place()
    private var copy: String { place.database + ".before-2" }

    @Test func `every event, script, number and owner is as it was`() async throws {
        try FirstStore.make(in: place)
        try await place.with { store in
            for kept in FirstStore.kept {
                let loaded = try await store.load(kept.id, owner: kept.owner)
                #expect(loaded.log.events == kept.events)
                #expect(loaded.stored.summary == kept.summary)
                #expect(try loaded.script.get() == Sample.script)
                #expect(loaded.rights == .all)
            }
            let mine = try await store.conversations(of: Sample.owner, limit: 9)
            #expect(mine.map(\.id) == [Sample.id(3), Sample.id(1)])
            #expect(mine.map(\.number) == [2, 1])
            // What was held last by the clock of then comes last in the count of turns.
            #expect(mine.map(\.touched) == [2, 3])
            #expect(try await make(Sample.id(4), in: store).number == 3)
            try await store.verify()
        }
        #expect(!FileManager.default.fileExists(atPath: copy))
        try await place.with { store in try await store.verify() }
    }

    @Test func `every slot opens without the public key's help afterwards`() async throws {
        try FirstStore.make(in: place)
        try await place.with { store in
            let ways = try await store.pool.read { database in
                try Int.fetchAll(database, sql: "SELECT DISTINCT way FROM key_slot")
            }
            #expect(ways == [KeySlot.Way.underStoreKey.rawValue])
        }
    }

    @Test func `what 0.1 would refuse is not made sound by carrying it over`() async throws {
        for (sql, damage) in [
            ("DELETE FROM conversation WHERE number = 2", StoreFault.Damage.missingConversation),
            ("UPDATE conversation SET number = 9 WHERE number = 2", .addedConversation),
            ("UPDATE owner SET numbers = 9", .alteredManifest),
        ] {
            let place = Place()
            try FirstStore.make(in: place)
            try place.alter { try $0.execute(sql: sql) }
            await #expect(throws: Fault.store(.damaged(damage))) { try await place.open() }
            // It is still the store of 0.1 that it was.
            let version = try await place.version()
            #expect(version == 1)
        }
    }

    @Test func `an event that was damaged costs its conversation alone`() async throws {
        try FirstStore.make(in: place)
        try place.alter { database in
            try database.execute(
                sql: "UPDATE event SET sealed = randomblob(90) WHERE conversation = ?",
                arguments: [Sample.id(1).bytes]
            )
        }
        try await place.with { store in
            await #expect(throws: Fault.store(.damaged(.alteredEvent))) {
                try await store.events(of: Sample.id(1), owner: Sample.owner)
            }
            let other = try await store.events(of: Sample.id(3), owner: Sample.owner)
            #expect(other.count == 1)
            #expect(try await make(Sample.id(4), in: store).number == 3)
        }
    }

    @Test func `killed at any statement, it opens and reads as it did`() async throws {
        let whole = Place()
        try FirstStore.make(in: whole)
        let said = try Commands.crash(whole, at: nil)
        let count = try #require(said.split(separator: " ").last.flatMap { Int($0.dropLast()) })
        #expect(count > 60, "\(said)")
        for statement in 1...count {
            let place = Place()
            try FirstStore.make(in: place)
            _ = try Commands.crash(place, at: statement)
            try await place.with { store in
                for kept in FirstStore.kept {
                    let events = try await store.events(of: kept.id, owner: kept.owner)
                    #expect(events == kept.events, "statement \(statement)")
                }
                try await store.verify()
            }
            let left = try place.files().keys.sorted()
            #expect(left == ["spiegel.reserve", "spiegel.sqlite"], "statement \(statement)")
        }
    }

    @Test func `killed while it is made, it is begun at the next opening`() async throws {
        let said = try Commands.crash(Place(), at: nil)
        let count = try #require(said.split(separator: " ").last.flatMap { Int($0.dropLast()) })
        #expect(count > 20, "\(said)")
        for statement in 1...count {
            let place = Place()
            _ = try Commands.crash(place, at: statement)
            try await place.with { store in
                #expect(try await make(Sample.id(1), in: store).number == 1, "\(statement)")
                try await store.verify()
            }
        }
    }
}
