import DialogModel
import Foundation
import Testing

@testable import TranscriptStore

@Suite("The write-ahead log loses nothing in silence")
struct LogTests {
    let place = Place()
    private static let conversations = 8
    private static let turns = 3

    private func fill(_ store: TranscriptStore) async throws {
        for number in 1...UInt64(Self.conversations) {
            try await make(Sample.id(number), in: store)
            for turn in 1..<Self.turns {
                try await store.append(
                    Sample.turn(["antwoord"], after: turn, turn: turn + 1),
                    summary: Sample.summary(answers: turn),
                    to: Sample.id(number),
                    owner: Sample.owner
                )
            }
        }
    }

    /// A store that was killed with all of it in the log.
    private func killed() async throws -> Place {
        let store = try await place.open()
        try await fill(store)
        let killed = try place.copyAsKilled()
        await store.close()
        return killed
    }

    private func found(in store: TranscriptStore) async throws -> Int {
        try await store.rows(of: Sample.owner, limit: 99)
            .reduce(0) { $0 + ($1.stored?.sequence ?? 0) }
    }

    @Test func `an orderly end leaves no log, also when there were readers`() async throws {
        let store = try await place.open()
        try await fill(store)
        for _ in 0..<3 { _ = try await found(in: store) }
        #expect(try place.files()["spiegel.sqlite-wal"]?.isEmpty == false)
        await store.close()
        #expect(try place.files().keys.sorted() == ["spiegel.reserve", "spiegel.sqlite"])
    }

    @Test func `after a kill everything is there and nothing is said`() async throws {
        try await killed().with { store in
            #expect(store.findings.isEmpty)
            let count = try await found(in: store)
            #expect(count == Self.conversations * Self.turns)
        }
    }

    @Test(arguments: 1...25 as ClosedRange<UInt64>)
    func `a flipped bit in it is said when it costs a turn, and the log is kept`(
        seed: UInt64
    ) async throws {
        let killed = try await killed()
        var generator = Seeded(seed)
        let log = URL(fileURLWithPath: killed.database + "-wal")
        var bytes = try Data(contentsOf: log)
        let offset = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        try bytes.write(to: log)
        do {
            try await killed.with { store in
                let count = try await found(in: store)
                let isWhole = count == Self.conversations * Self.turns
                #expect(isWhole || !store.findings.isEmpty, "bit of byte \(offset)")
                for case .logSetAside(let name) in store.findings {
                    let copy = killed.data + "/" + name
                    #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == bytes)
                    #expect(Place.mode(of: copy) == 0o600)
                }
            }
        } catch Fault.store(.damaged(.missingStore)) {
            // The bit was in the first frames: nothing of the store is left but its log, untouched.
            #expect(try Data(contentsOf: log) == bytes)
        }
    }

    @Test(arguments: 1...25 as ClosedRange<UInt64>)
    func `one that was cut off is said when it costs a turn`(seed: UInt64) async throws {
        let killed = try await killed()
        var generator = Seeded(seed)
        let length = try #require(try killed.files()["spiegel.sqlite-wal"]?.count)
        truncate(killed.database + "-wal", off_t.random(in: 0..<off_t(length), using: &generator))
        do {
            try await killed.with { store in
                let count = try await found(in: store)
                let missing = store.findings.compactMap { finding in
                    if case .turnsMissing(let count) = finding { count } else { nil }
                }
                #expect(count + missing.reduce(0, +) == Self.conversations * Self.turns)
            }
        } catch Fault.store(.damaged(.missingStore)) {
            // Cut off before the store had its tables.
        }
    }

    @Test func `an old copy of the folder put back is said, once`() async throws {
        try await place.with { store in try await make(Sample.id(1), in: store) }
        let old = try place.files()
        try await place.with { store in try await make(Sample.id(2), in: store) }
        for (name, bytes) in old {
            try bytes.write(to: URL(fileURLWithPath: "\(place.data)/\(name)"))
        }
        try await place.with { store in #expect(store.findings == [.turnsMissing(count: 1)]) }
        try await place.with { store in #expect(store.findings.isEmpty) }
    }

    @Test func `logs that were set aside go when something is erased`() async throws {
        try await place.with { store in
            try await make(Sample.id(1), in: store)
            let log = WriteAheadLog(path: place.database + "-wal")
            let name = try log.setAside()
            #expect(try place.files()[name]?.isEmpty == false)
            try await store.erase(Sample.id(1), owner: Sample.owner)
            #expect(try place.files()[name] == nil)
        }
    }
}
