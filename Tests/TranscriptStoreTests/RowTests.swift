import DialogModel
import Foundation
import GRDB
import Testing

@testable import TranscriptStore

@Suite("What is damaged costs the conversation that it is in")
struct RowTests {
    let place = Place()

    /// What can be wrong with the first conversation, and how its row says so; `nil` where it is
    /// shown whole all the same, since what is wrong shows in its log only, or can be made anew.
    static let defects: [(Alteration, StoreFault.Damage?)] = [
        (.alteredEvent, nil), (.droppedMiddle, nil), (.droppedLast, nil), (.addedEvent, nil),
        (.alteredSummary, nil), (.summaryOfAnother, nil), (.alteredScript, nil),
        (.droppedScript, nil), (.alteredSeal, .alteredHead), (.droppedSlot, .alteredKeySlot),
        (.foreignSlot, .alteredKeySlot), (.droppedRow, .missingConversation),
        (.moreRights, .addedConversation),
    ]

    @Test(arguments: defects)
    func `the healthy rest is listed, opened, searched, begun and gone on with`(
        defect: Alteration,
        damage: StoreFault.Damage?
    ) async throws {
        try await Alteration.fill(place)
        try place.alter(defect.apply)
        try await place.with { store in
            let rows = try await store.rows(of: Sample.owner, limit: 9)
            #expect(rows.map(\.number) == [2, 1])
            #expect(rows.first?.stored?.summary == Sample.summary(answers: 3))
            if let damage {
                #expect(rows.last == .damaged(Alteration.first, number: 1, damage))
            } else {
                #expect(rows.last?.stored != nil)
            }
            let other = try await store.load(Alteration.second, owner: Sample.owner)
            #expect(other.log.events.count == 4)
            let hits = try await store.search("antwoord 3", owner: Sample.owner, limit: 9)
            #expect(hits.contains { $0.number == 2 })
            #expect(try await make(Sample.id(9), in: store).number == 3)
            try await store.append(
                Sample.turn(["verder"], after: 4, turn: 9),
                summary: Sample.summary(answers: 4),
                to: Alteration.second,
                owner: Sample.owner
            )
        }
    }

    @Test(arguments: defects)
    func `a damaged conversation is erased like any, and the store is sound again`(
        defect: Alteration,
        damage: StoreFault.Damage?
    ) async throws {
        try await Alteration.fill(place)
        try place.alter(defect.apply)
        try await place.with { store in
            try await store.erase(Alteration.first, owner: Sample.owner)
            let rows = try await store.rows(of: Sample.owner, limit: 9)
            #expect(rows.map(\.number) == [2])
            // The pinned script is the other's too.
            #expect(try await store.audit().isEmpty || defect.isInScripts)
        }
    }

    @Test func `without its script a conversation can still be read`() async throws {
        try await Alteration.fill(place)
        try place.alter(Alteration.lostScripts.apply)
        try await place.with { store in
            let loaded = try await store.load(Alteration.first, owner: Sample.owner)
            #expect(loaded.log.events.count == 6)
            #expect(loaded.script == .failure(.store(.damaged(.alteredScript))))
        }
    }

    @Test(arguments: [Alteration.alteredScript, .droppedScript, .alteredSpare])
    func `a script is read where it stands whole, and made whole by the next that is begun with it`(
        _ defect: Alteration
    ) async throws {
        try await Alteration.fill(place)
        try place.alter(defect.apply)
        try await place.with { store in
            let loaded = try await store.load(Alteration.first, owner: Sample.owner)
            #expect(loaded.script == .success(Sample.script))
            await #expect(throws: Fault.store(.damaged(.alteredScript))) {
                try await store.verify()
            }
            try await make(Sample.id(9), in: store)
            try await store.verify()
        }
    }

    @Test(arguments: [Alteration.alteredSummary, .summaryOfAnother])
    func `a summary is made anew from a log that is sound, once`(
        _ defect: Alteration
    ) async throws {
        try await Alteration.fill(place)
        try place.alter(defect.apply)
        try await place.with { store in
            await #expect(throws: Fault.store(.damaged(.alteredHead))) { try await store.verify() }
            let stored = try await store.find(number: 1, owner: Sample.owner)
            #expect(stored.summary == Sample.summary(answers: 6))
            try await store.verify()
        }
    }

    @Test func `a summary of no known shape is made anew with the script that it names`()
        async throws
    {
        try await Alteration.fill(place)
        try await place.with { store in
            try await store.replaceSummary(of: Alteration.first, by: #"{"form":"summary"}"#)
            let stored = try await store.find(Alteration.first, owner: Sample.owner)
            #expect(stored.summary == Sample.summary(answers: 6))
            try await store.verify()
        }
    }

    @Test func `one of a later release is closed, and can be erased`() async throws {
        try await Alteration.fill(place)
        try await place.with { store in
            let later = #"{"form":"summary","version":9,"since":"9.1","body":{"mood":"blue"}}"#
            try await store.replaceSummary(of: Alteration.first, by: later)
            let rows = try await store.rows(of: Sample.owner, limit: 9)
            #expect(rows.last == .closed(Alteration.first, number: 1, since: "9.1"))
            #expect(rows.first?.stored != nil)
            await #expect(throws: Fault.refusal(.readOnly(since: "9.1"))) {
                try await store.load(Alteration.first, owner: Sample.owner)
            }
            #expect(try await store.search("antwoord 5", owner: Sample.owner, limit: 9).count == 1)
            try await store.verify()
            try await store.erase(Alteration.first, owner: Sample.owner)
            try await store.verify()
        }
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func `a flipped bit anywhere in the database is refused, or costs few and is found`(
        seed: UInt64
    ) async throws {
        try await Alteration.fill(place)
        var generator = Seeded(seed)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: place.database))
        let offset = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        try bytes.write(to: URL(fileURLWithPath: place.database))
        do {
            try await place.with { store in
                for id in [Alteration.first, Alteration.second] {
                    do throws(Fault) {
                        let loaded = try await store.load(id, owner: Sample.owner)
                        let sequences = loaded.log.events.map(\.sequence)
                        #expect(sequences == Array(1...(id == Alteration.first ? 6 : 4)))
                    } catch {
                        // It is said, and never a wrong text given back.
                        let isFound = try await !store.audit().isEmpty
                        #expect(isFound, "\(error)")
                    }
                }
            }
        } catch let fault as any Coded {
            let isSaid =
                switch fault.fault {
                case .store(.damaged), .store(.newerSchema), .store(.keyForeign): true
                default: false
                }
            #expect(isSaid, "\(fault)")
        }
    }
}

extension TranscriptStore {
    /// Puts JSON where a conversation's summary stands, sealed as the store would.
    func replaceSummary(of id: ConversationID, by json: String) async throws {
        let key = key
        try await pool.write { database in
            let members = try Member.fetch(database, of: id)
            let opened = try OpenedConversation(database, members[0], with: key)
            let record = SummaryRecord(
                script: try opened.record().script,
                json: Data(json.utf8)
            )
            try database.execute(
                sql: "UPDATE conversation SET summary = ? WHERE id = ?",
                arguments: [opened.crown.seal(record.encoded, to: opened.head), id.bytes]
            )
        }
    }
}
