import DialogModel
import Foundation
import GRDB
import Synchronization
import Testing

@testable import TranscriptStore

@Suite("A log is put in the place of another, which is gone")
struct RewritingTests {
    let place = Place()
    private let id = Sample.id(1)
    private let old = Sample.turn(["een", "twee", "drie"], after: 0)
    private let new = Sample.turn(["een", "[…]", "drie", "weg"], after: 0)

    private func fill(_ store: TranscriptStore) async throws {
        _ = try await store.create(
            id,
            owner: Sample.owner,
            script: Sample.script,
            events: old,
            summary: Sample.summary()
        )
        try await store.keep(TypedDraft(at: 3, "half"), in: id, owner: Sample.owner)
    }

    private func pieces(in store: TranscriptStore) async throws -> [Data] {
        try await store.pool.read { [id] database in
            try Data.fetchAll(
                database,
                sql: """
                    SELECT sealed FROM event WHERE conversation = ?1 UNION ALL
                    SELECT wrapped FROM key_slot WHERE conversation = ?1 UNION ALL
                    SELECT sealed FROM draft WHERE conversation = ?1 UNION ALL
                    SELECT summary FROM conversation WHERE id = ?1
                    """,
                arguments: [id.bytes]
            )
        }
    }

    @Test func `nothing of the old log is left in any file, and the new one is gone on with`()
        async throws
    {
        let store = try await place.open()
        try await fill(store)
        try await make(Sample.id(2), in: store)
        let pieces = try await pieces(in: store)
        #expect(pieces.count == 6)
        let summary = Sample.summary(answers: 7)
        #expect(
            try await store.rewrite(
                new,
                summary: summary,
                of: id,
                after: 3,
                owner: Sample.owner
            ) == .emptied
        )
        let files = try place.files().values
        for piece in pieces {
            #expect(!files.contains { $0.range(of: piece.prefix(60)) != nil })
        }
        #expect(try await store.draft(in: id, owner: Sample.owner) == nil)
        try await store.verify()
        try await store.append(
            Sample.turn(["verder"], after: 4),
            summary: summary,
            to: id,
            owner: Sample.owner
        )
        await store.close()
        try await place.with { store in
            try await store.verify()
            let events = try await store.events(of: id, owner: Sample.owner)
            #expect(events.prefix(4) == new[...])
            #expect(events.count == 5)
            let found = try await store.find(id, owner: Sample.owner)
            #expect(found.number == 1 && found.sequence == 5 && found.summary == summary)
            #expect(try await store.script(of: id, owner: Sample.owner) == Sample.script)
            try await store.rewrite(
                Array(events.prefix(2)),
                of: id,
                after: 5,
                owner: Sample.owner
            )
            try await store.erase(id, owner: Sample.owner)
            try await store.verify()
        }
    }

    @Test func `it is refused where the log has gone on, and to a stranger, and nothing changes`()
        async throws
    {
        try await place.with { store in
            try await fill(store)
            await #expect(throws: Fault.refusal(.outOfTurn(sequence: 3))) {
                try await store.rewrite(new, of: id, after: 2, owner: Sample.owner)
            }
            await #expect(throws: Fault.refusal(.unknownConversation)) {
                try await store.rewrite(new, of: id, after: 3, owner: Sample.stranger)
            }
            await #expect(throws: Fault.refusal(.unknownConversation)) {
                try await store.rewrite(new, of: Sample.id(9), after: 3, owner: Sample.owner)
            }
            #expect(try await store.events(of: id, owner: Sample.owner) == old)
            #expect(try await store.draft(in: id, owner: Sample.owner) != nil)
            try await store.verify()
        }
    }

    @Test func `killed at any statement it is whole as it was, or whole as it is`() async throws {
        let kills = Kills()
        let store = try await place.open(
            Settings(patience: .zero, statement: { [place] _ in kills.take(place) })
        )
        try await fill(store)
        kills.begin()
        try await store.rewrite(new, of: id, after: 3, owner: Sample.owner)
        kills.end()
        let last = try place.copyAsKilled()
        await store.close()
        var rewritten = 0
        let killed = try kills.places()
        #expect(killed.count > 12)
        for (number, place) in (killed + [last]).enumerated() {
            try await place.with { store in
                try await store.verify()
                let events = try await store.events(of: id, owner: Sample.owner)
                #expect(events == old || events == new, "statement \(number)")
                rewritten += events == new ? 1 : 0
                let draft = try await store.draft(in: id, owner: Sample.owner)
                #expect((draft == nil) == (events == new), "statement \(number)")
            }
        }
        #expect(rewritten > 0 && rewritten < killed.count)
    }
}

/// What kills would leave at each statement.
private final class Kills: Sendable {
    private let state = Mutex((isTaking: false, places: [Result<Place, any Error>]()))

    func begin() { state.withLock { $0.isTaking = true } }

    func end() { state.withLock { $0.isTaking = false } }

    func take(_ place: Place) {
        state.withLock { state in
            guard state.isTaking else { return }
            state.places.append(Result { try place.copyAsKilled() })
        }
    }

    func places() throws -> [Place] { try state.withLock { try $0.places.map { try $0.get() } } }
}
