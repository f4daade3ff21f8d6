import DialogModel
import Foundation
import GRDB
import Synchronization
import Testing

@testable import TranscriptStore

@Suite("What waits is known without opening what does not")
struct WaitingTests {
    let place = Place()

    private func waiting(_ store: TranscriptStore) async throws -> [WaitingItem] {
        try await store.waiting(for: store.person(uid: Sample.owner.uid))
    }

    private func counts(_ store: TranscriptStore) async throws -> WaitingCounts {
        try await store.waitingCounts(for: store.person(uid: Sample.owner.uid))
    }

    /// An answer that is kept, or a list of which the lines in `settled` are done.
    private func kept(
        _ keep: Keep,
        _ points: [String] = [],
        settled: Set<Int> = []
    ) -> ConversationSummary.KeptItem {
        ConversationSummary.KeptItem(
            keep: keep,
            place: Address(item: ItemID(keep.rawValue)),
            text: "tekst",
            at: Sample.moment,
            points: points,
            fates: settled.sorted().map { .init(line: points.isEmpty ? nil : $0, fate: .done) }
        )
    }

    private func end(
        _ id: ConversationID,
        after sequence: Int,
        in store: TranscriptStore
    ) async throws {
        try await store.append(
            Sample.turn(["klaar"], after: sequence, turn: 9),
            summary: Sample.summary(standing: .finished),
            to: id,
            owner: Sample.owner
        )
    }

    @Test func `open conversations wait, the one that was held last first`() async throws {
        try await place.with { store in
            for number: UInt64 in 1...4 { try await make(Sample.id(number), in: store) }
            try await make(Sample.id(5), owner: Sample.stranger, in: store)
            try await end(Sample.id(3), after: 1, in: store)
            try await store.append(
                Sample.turn(["verder"], after: 1, turn: 2),
                summary: Sample.summary(client: ClientAlias(pseudonym: "J")),
                to: Sample.id(1),
                owner: Sample.owner
            )
            let found = try await waiting(store)
            #expect(found.map(\.number) == [1, 4, 2])
            #expect(found.map(\.content.client) == ["J", nil, nil])
            let counts = try await counts(store)
            #expect(counts.open == 3)
            #expect(counts.total == 4)
        }
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `after any turns, ends and erasures it is what the summaries say`(
        seed: UInt64
    ) async throws {
        var generator = Seeded(seed)
        var lengths: [UInt64: Int] = [:]
        var next: UInt64 = 1
        for _ in 0..<2 {
            try await place.with { store in
                for _ in 0..<20 {
                    let chosen = lengths.keys.sorted().randomElement(using: &generator)
                    switch (Int.random(in: 0..<5, using: &generator), chosen) {
                    case (0, _), (_, nil):
                        try await make(Sample.id(next), in: store)
                        lengths[next] = 1
                        next += 1
                    case (1, let number?):
                        try await store.erase(Sample.id(number), owner: Sample.owner)
                        lengths[number] = nil
                    case (let kind, let number?):
                        let length = lengths[number, default: 0]
                        try await store.append(
                            Sample.turn(["ja"], after: length, turn: length + 1),
                            summary: Sample.summary(
                                title: kind == 2 ? "Anders" : "STARRT",
                                kept: kept(at: Int.random(in: 0..<8, using: &generator)),
                                standing: kind == 3 ? .finished : .open
                            ),
                            to: Sample.id(number),
                            owner: Sample.owner
                        )
                        lengths[number] = length + 1
                    }
                    let listed = try await store.conversations(of: Sample.owner, limit: 99)
                    let due = listed.filter {
                        $0.summary.standing == .open || !$0.summary.comesBack.isEmpty
                    }.sorted { $0.touched > $1.touched }
                    let found = try await waiting(store)
                    #expect(found.map(\.conversation) == due.map(\.id))
                    #expect(found.map(\.number) == due.map(\.number))
                    #expect(found.map(\.content.title) == due.map(\.summary.title))
                    #expect(found.map(\.content.kept) == due.map(\.summary.comesBack))
                    let counts = try await counts(store)
                    let lines = due.flatMap(\.summary.comesBack)
                    #expect(counts.open == due.count { $0.summary.standing == .open })
                    #expect(counts.atStart == lines.count { $0.keep.comesBack == .atStart })
                    #expect(counts.atMeeting == lines.count { $0.keep.comesBack == .atMeeting })
                    #expect(counts.total == listed.count)
                }
                try await store.verify()
            }
        }
    }

    /// Some of what a conversation may keep.
    private func kept(at number: Int) -> [ConversationSummary.KeptItem] {
        switch number {
        case 0: [kept(.intention)]
        case 1: [kept(.intention, settled: [0])]
        case 2: [kept(.agreement, ["a", "b", "c"], settled: [2]), kept(.feeling)]
        case 3: [kept(.worksheetLessons, ["a"], settled: [1]), kept(.sentence)]
        default: []
        }
    }

    @Test func `what comes back stands there until it is settled, its words in nobody's sight`()
        async throws
    {
        let canary = "kanarie zong"
        let item = { (fates: [ConversationSummary.Fated]) in
            ConversationSummary.KeptItem(
                keep: .agreement,
                place: Address(item: "wat"),
                text: canary,
                at: Sample.moment,
                points: [canary, "tweede"],
                fates: fates
            )
        }
        try await place.with { store in
            try await make(Sample.id(1), in: store)
            let said: [[ConversationSummary.Fated]] = [[], [.init(line: 1, fate: .goingOn)]]
            for (sequence, fates) in said.enumerated() {
                try await store.append(
                    Sample.turn(["x"], after: sequence + 1, turn: sequence + 2),
                    summary: Sample.summary(kept: [item(fates)], standing: .finished),
                    to: Sample.id(1),
                    owner: Sample.owner
                )
                #expect(
                    try await waiting(store).flatMap(\.content.kept).map(\.text)
                        == [canary, "tweede"]
                )
            }
            try await store.append(
                Sample.turn(["x"], after: 3, turn: 4),
                summary: Sample.summary(
                    kept: [item([.init(line: 1, fate: .letGo)])],
                    standing: .finished
                ),
                to: Sample.id(1),
                owner: Sample.owner
            )
            #expect(try await waiting(store).flatMap(\.content.kept).map(\.line) == [2])
            for bytes in try place.files().values {
                #expect(bytes.range(of: Data(canary.utf8)) == nil)
            }
            try await store.erase(Sample.id(1), owner: Sample.owner)
            #expect(try await waiting(store).isEmpty)
            try await store.verify()
        }
    }

    @Test func `an ordinary turn writes nothing there`() async throws {
        try await place.with { store in
            try await make(Sample.id(1), in: store)
            let before = try await rows(store)
            try await store.append(
                Sample.turn(["verder"], after: 1, turn: 2),
                summary: Sample.summary(answers: 5),
                to: Sample.id(1),
                owner: Sample.owner
            )
            let after = try await rows(store)
            #expect(after == before)
            #expect(before.count == 1)
        }
    }

    @Test func `an erasure destroys the key under which all of it stood`() async throws {
        try await place.with { store in
            for number: UInt64 in 1...2 { try await make(Sample.id(number), in: store) }
            let before = try await rows(store)
            try await store.erase(Sample.id(1), owner: Sample.owner)
            let after = try await rows(store)
            #expect(Set(before).isDisjoint(with: after))
            for bytes in before {
                #expect(try !place.files().values.contains { $0.range(of: bytes) != nil })
            }
            let found = try await waiting(store)
            #expect(found.map(\.number) == [2])
        }
    }

    @Test(arguments: [
        "UPDATE waiting SET sealed = randomblob(200)",
        "UPDATE waiting_key SET wrapped = zeroblob(60)",
        "UPDATE conversation SET waited = 0; DELETE FROM waiting",
    ])
    func `what was altered is made anew`(sql: String) async throws {
        try await place.with { store in
            for number: UInt64 in 1...2 { try await make(Sample.id(number), in: store) }
        }
        try place.alter { try $0.execute(sql: sql) }
        try await place.with { store in
            let found = try await waiting(store)
            #expect(found.map(\.number) == [2, 1])
            let again = try await waiting(store)
            #expect(again.map(\.number) == [2, 1])
        }
    }

    @Test(arguments: [
        "DELETE FROM waiting WHERE name = (SELECT min(name) FROM waiting)",
        "DELETE FROM waiting", "DELETE FROM waiting_key",
        "INSERT INTO waiting SELECT holder, randomblob(32), sealed FROM waiting LIMIT 1",
    ])
    func `what was taken away or added is found by an audit, and made anew`(
        sql: String
    ) async throws {
        try await place.with { store in
            for number: UInt64 in 1...70 { try await make(Sample.id(number), in: store) }
            #expect(try await store.renewWaiting().isEmpty)
        }
        try place.alter { try $0.execute(sql: sql) }
        try await place.with { store in
            let person = try await store.person(uid: Sample.owner.uid)
            #expect(try await store.renewWaiting() == [person])
            let found = try await store.waiting(for: person)
            #expect(found.map(\.number) == (1...70).reversed())
            #expect(try await store.renewWaiting().isEmpty)
        }
    }

    @Test func `what 0.1 left open waits`() async throws {
        try FirstStore.make(in: place)
        try await place.with { store in
            let found = try await waiting(store)
            #expect(found.map(\.number) == [1, 2])
            #expect(try await counts(store).total == 2)
        }
    }

    @Test func `neither that nor beginning opens another conversation`() async throws {
        let opened = OpeningCounter()
        try await place.with { store in
            for number: UInt64 in 1...20 { try await make(Sample.id(number), in: store) }
        }
        let store = try await place.open(
            Settings(patience: .zero, statement: { opened.hear($0) })
        )
        _ = try await waiting(store)
        _ = try await counts(store)
        let person = try await store.person(uid: Sample.owner.uid)
        #expect(try await store.count(of: person) == 20)
        try await make(Sample.id(21), in: store)
        #expect(opened.count == 0)
        // The counter does count.
        _ = try await store.conversations(of: Sample.owner, limit: 9)
        #expect(opened.count == 9)
        await store.close()
    }

    private func rows(_ store: TranscriptStore) async throws -> [Data] {
        try await store.pool.read { database in
            try Data.fetchAll(
                database,
                sql: "SELECT sealed FROM waiting UNION ALL SELECT wrapped FROM waiting_key"
            )
            .filter { $0.count > 60 }
        }
    }
}

/// Counts how often a conversation's key slot was fetched.
private final class OpeningCounter: Sendable {
    private let total = Atomic<Int>(0)
    var count: Int { total.load(ordering: .sequentiallyConsistent) }

    func hear(_ sql: String) {
        if sql.contains("JOIN key_slot") { total.add(1, ordering: .sequentiallyConsistent) }
    }
}
