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
            await #expect(throws: Fault.damaged(.alteredHead)) {
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
        await #expect(throws: Fault.damaged(.missingConversation)) { try await store.verify() }
        await store.close()
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
            await #expect(throws: Fault.damaged(.unreadable)) { try await place.open() }
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
