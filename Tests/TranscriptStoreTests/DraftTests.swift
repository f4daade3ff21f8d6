import DialogModel
import Foundation
import GRDB
import Testing

@testable import TranscriptStore

@Suite("What is being typed is kept until it is dealt with")
struct DraftTests {
    let place = Place()
    private let id = Sample.id(1)
    private let half = TypedDraft(at: 1, "hij liep weg en\nik")

    private func draft(_ store: TranscriptStore) async throws -> TypedDraft? {
        try await store.draft(in: id, owner: Sample.owner)
    }

    @Test func `the last is there after opening anew, and none once it is let go`() async throws {
        try await place.with { store in
            try await make(id, in: store)
            #expect(try await draft(store) == nil)
            try await store.keep(TypedDraft(at: 1, "hij"), in: id, owner: Sample.owner)
            try await store.keep(half, in: id, owner: Sample.owner)
        }
        try await place.with { store in
            #expect(try await draft(store) == half)
            try await store.verify()
            try await store.keep(nil, in: id, owner: Sample.owner)
            #expect(try await draft(store) == nil)
            try await store.keep(nil, in: id, owner: Sample.owner)
        }
    }

    @Test func `a turn that deals with it takes it along, and one that was refused does not`()
        async throws
    {
        try await place.with { store in
            try await make(id, in: store)
            try await store.keep(half, in: id, owner: Sample.owner)
            await #expect(throws: Fault.refusal(.outOfTurn(sequence: 1))) {
                try await store.append(
                    Sample.turn(["x"], after: 7),
                    summary: Sample.summary(),
                    to: id,
                    owner: Sample.owner
                )
            }
            #expect(try await draft(store) == half)
            try await store.append(
                Sample.turn(["x"], after: 1),
                summary: Sample.summary(),
                to: id,
                owner: Sample.owner
            )
            #expect(try await draft(store) == nil)
        }
    }

    @Test(
        arguments: [
            [Event.passed(.init(step: Address(item: "a"), mark: .half))],
            [.slept(.init(milliseconds: 9)), .paused], [.resumed],
        ]
    )
    func `time that goes by and a conversation that rests leave it`(events: [Event]) async throws {
        try await place.with { store in
            try await make(id, in: store)
            try await store.keep(half, in: id, owner: Sample.owner)
            let turn = events.enumerated().map { index, event in
                RecordedEvent(
                    sequence: 2 + index,
                    at: Sample.moment,
                    turn: Sample.key(2),
                    event: event
                )
            }
            try await store.append(
                turn,
                summary: Sample.summary(),
                to: id,
                owner: Sample.owner
            )
            #expect(try await draft(store) == half)
        }
    }

    @Test func `it is nobody else's`() async throws {
        try await place.with { store in
            try await make(id, in: store)
            try await store.keep(half, in: id, owner: Sample.owner)
            for name in [id, Sample.id(2)] {
                await #expect(throws: Fault.refusal(.unknownConversation)) {
                    try await store.draft(in: name, owner: Sample.stranger)
                }
                await #expect(throws: Fault.refusal(.unknownConversation)) {
                    try await store.keep(half, in: name, owner: Sample.stranger)
                }
            }
            #expect(try await draft(store) == half)
        }
    }

    @Test(arguments: [Alteration.alteredDraft, .draftOfAnother])
    func `one that was altered is not given back, and keeps nobody from going on`(
        _ alteration: Alteration
    ) async throws {
        try await Alteration.fill(place)
        try place.alter(alteration.apply)
        try await place.with { store in
            #expect(try await store.draft(in: Alteration.first, owner: Sample.owner) == nil)
            #expect(try await store.draft(in: Alteration.second, owner: Sample.owner) != nil)
            #expect(try await store.audit().map(\.number) == [1])
            try await store.append(
                Sample.turn(["x"], after: 6),
                summary: Sample.summary(),
                to: Alteration.first,
                owner: Sample.owner
            )
            try await store.verify()
        }
    }

    @Test func `one of a later release is left as it is until something else is typed`()
        async throws
    {
        try await place.with { store in
            try await make(id, in: store)
            let key = store.key
            let person = try await store.person(uid: Sample.owner.uid)
            try await store.pool.write { [id] database in
                let member = try Member.fetch(database, of: id)[0]
                let opened = try OpenedConversation(database, member, with: key)
                let later = #"{"form":"draft","version":9,"since":"9.1","body":{"ink":"blue"}}"#
                let sealed = try Sealed.seal(
                    Data(later.utf8),
                    with: opened.key.root.derived(.draft),
                    bound: Binding(.draft).with(id).with(person)
                )
                try DraftRow(sealed: sealed).save(database, of: person, in: id)
            }
            #expect(try await draft(store) == nil)
            try await store.verify()
            try await store.keep(half, in: id, owner: Sample.owner)
            #expect(try await draft(store) == half)
        }
    }

    @Test func `what 0.1 kept can be gone on with`() async throws {
        try FirstStore.make(in: place)
        try await place.with { store in
            try await store.keep(half, in: id, owner: Sample.owner)
            #expect(try await draft(store) == half)
        }
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `killed at any moment, what was acknowledged last is there`(seed: UInt64) async throws {
        var generator = Seeded(seed)
        let store = try await place.open()
        try await make(id, in: store)
        var sequence = 1
        var expected: TypedDraft?
        for step in 1...25 {
            switch Int.random(in: 0..<6, using: &generator) {
            case 0:
                try await store.append(
                    Sample.turn(["x"], after: sequence, turn: step),
                    summary: Sample.summary(),
                    to: id,
                    owner: Sample.owner
                )
                sequence += 1
                expected = nil
            case 1:
                try await store.keep(nil, in: id, owner: Sample.owner)
                expected = nil
            default:
                let length = Int.random(in: 1...3_000, using: &generator)
                expected = TypedDraft(at: sequence, String(repeating: "é", count: length))
                try await store.keep(expected, in: id, owner: Sample.owner)
            }
            let killed = try await place.copyAsKilled().with { store in
                try await store.verify()
                return try await draft(store)
            }
            #expect(killed == expected, "step \(step)")
        }
        await store.close()
    }
}
