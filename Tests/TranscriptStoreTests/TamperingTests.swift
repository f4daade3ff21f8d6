import DialogModel
import Foundation
import GRDB
import Testing

@testable import TranscriptStore

@Suite("Whatever is altered behind the store's back is noticed")
struct TamperingTests {
    @Test(arguments: Alteration.allCases)
    func `an alteration is noticed, and called what it is`(_ alteration: Alteration) async throws {
        let place = Place()
        try await Alteration.fill(place)
        try await place.with { store in try await store.verify() }
        try place.alter(alteration.apply)
        await #expect(throws: alteration.fault(in: place)) {
            try await place.with { store in try await store.verify() }
        }
    }

    @Test(arguments: Alteration.allCases.filter(\.isInEvents))
    func `a transcript that was altered is not shown`(_ alteration: Alteration) async throws {
        let place = Place()
        try await Alteration.fill(place)
        try place.alter(alteration.apply)
        try await place.with { store in
            await #expect(throws: alteration.fault(in: place)) {
                try await store.events(of: Alteration.first, owner: Sample.owner)
            }
            // The other one is as it was.
            let other = try await store.events(of: Alteration.second, owner: Sample.owner)
            #expect(other.count == 4)
        }
    }

    @Test func `a turn is not added behind a head that was altered`() async throws {
        let place = Place()
        try await Alteration.fill(place)
        try place.alter(Alteration.alteredSeal.apply)
        try await place.with { store in
            await #expect(throws: Fault.store(.damaged(.alteredHead))) {
                try await store.append(
                    Sample.turn(["x"], after: 6),
                    summary: Sample.summary(),
                    to: Alteration.first,
                    owner: Sample.owner
                )
            }
            // That one conversation is damaged does not stop the others.
            try await store.append(
                Sample.turn(["x"], after: 4),
                summary: Sample.summary(),
                to: Alteration.second,
                owner: Sample.owner
            )
        }
    }

    @Test func `an altered manifest is never sealed anew by what is written later`() async throws {
        let place = Place()
        try await Alteration.fill(place)
        let store = try await place.open()
        // While the store is open.
        try await store.pool.write { database in
            try database.execute(
                sql:
                    "DROP TRIGGER conversation_stays; DROP TRIGGER event_stays; DROP TRIGGER member_stays"
            )
            try Alteration.missingConversation.apply(to: database)
        }
        try await make(Sample.id(9), in: store)
        await #expect(throws: Fault.store(.damaged(.missingConversation))) {
            try await store.verify()
        }
        await store.close()
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `a flipped bit that makes lists short is said at the opening`(seed: UInt64) async throws {
        let place = Place()
        try await place.with { store in
            for number in 1...8 { try await make(Sample.id(UInt64(number)), in: store) }
        }
        let file = URL(fileURLWithPath: place.database)
        var bytes = try Data(contentsOf: file)
        var generator = Seeded(seed)
        let page = try rootPage(of: "member", in: place)
        // Where something stands: the page's head, or a row from its end.
        let used = page.filter { bytes[$0] != 0 }
        let offset = try #require(used.randomElement(using: &generator))
        bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        try bytes.write(to: file)
        do {
            try await place.with { store in
                let person = try await store.person(uid: Sample.owner.uid)
                let listed = try await store.conversations(of: person, limit: .max)
                let isSaid = store.findings == [.altered(.missingConversation, number: nil)]
                #expect(listed.count >= 8 || isSaid, "bit of byte \(offset)")
            }
        } catch let fault as any Coded where fault.fault == .store(.damaged(.unreadable)) {
            // SQLite itself cannot read the page.
        }
    }

    private func rootPage(of table: String, in place: Place) throws -> Range<Int> {
        let queue = try DatabaseQueue(path: place.database)
        defer { try? queue.close() }
        return try queue.read { database in
            let size = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
            let page = try Int.fetchOne(
                database,
                sql: "SELECT rootpage FROM sqlite_schema WHERE name = ?",
                arguments: [table]
            )
            let number = try #require(page)
            return (number - 1) * size..<number * size
        }
    }

    @Test func `tables and triggers other than ours are refused`() async throws {
        for sql in [
            "DROP TRIGGER event_stays", "CREATE TABLE guest (a)",
            "CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM person; END",
        ] {
            let place = Place()
            try await Alteration.fill(place)
            let queue = try DatabaseQueue(path: place.database)
            try await queue.write { try $0.execute(sql: sql) }
            try queue.close()
            await #expect(throws: Fault.store(.damaged(.unreadable))) { try await place.open() }
        }
    }

    @Test func `the log cannot be changed by mistake`() async throws {
        let place = Place()
        try await Alteration.fill(place)
        let queue = try DatabaseQueue(path: place.database)
        for sql in [
            "UPDATE event SET sealed = x'00'", "UPDATE event SET sequence = sequence + 100",
            "DELETE FROM event", "UPDATE key_slot SET wrapped = x'00'",
            "DELETE FROM conversation", "UPDATE conversation SET id = randomblob(16)",
            "UPDATE member SET rights = 15", "DELETE FROM member",
            "UPDATE script SET sealed = x'00'", "UPDATE script_spare SET sealed = x'00'",
        ] {
            await #expect(throws: DatabaseError.self, "\(sql)") {
                try await queue.write { try $0.execute(sql: sql) }
            }
        }
        try queue.close()
        try await place.with { store in try await store.verify() }
    }
}
