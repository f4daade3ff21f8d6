import DialogModel
import Foundation
import GRDB
import Testing

@testable import TranscriptStore

@Suite("A store is opened only when it can be trusted")
struct OpeningTests {
    let place = Place()

    @Test func `a commit waits for the disk, and only an outright wish changes that`() async throws
    {
        for (settings, code) in [(Settings.standard, 2), (Settings(synchronous: .normal), 1)] {
            let store = try place.open(settings)
            let found = try await store.pool.writeWithoutTransaction { database in
                try Int.fetchOne(database, sql: "PRAGMA synchronous")
            }
            #expect(found == code)
            await store.close()
        }
    }

    @Test func `the database runs as the design says`() async throws {
        try await place.with { store in
            let found = try await store.pool.writeWithoutTransaction { database in
                try ["journal_mode", "temp_store", "trusted_schema", "secure_delete"].map {
                    try String.fetchOne(database, sql: "PRAGMA \($0)")
                }
            }
            #expect(found == ["wal", "2", "0", "1"])
        }
    }

    @Test func `nobody else can look at the files, whatever the umask`() async throws {
        let before = umask(0o000)
        defer { umask(before) }
        let store = try place.open()
        try await make(Sample.id(1), in: store)
        #expect(Place.mode(of: place.data) == 0o700)
        let names = try place.files().keys.sorted()
        #expect(names == ["spiegel.sqlite", "spiegel.sqlite-shm", "spiegel.sqlite-wal"])
        for name in names { #expect(Place.mode(of: place.data + "/" + name) == 0o600) }
        await store.close()
    }

    @Test func `files and folder that were open to others are shut`() async throws {
        try await place.with { _ in }
        chmod(place.data, 0o755)
        chmod(place.database, 0o644)
        try await place.with { _ in
            #expect(Place.mode(of: place.data) == 0o700)
            #expect(Place.mode(of: place.database) == 0o600)
        }
    }

    @Test func `a second store is kept out of the folder until the first is gone`() async throws {
        let store = try place.open()
        #expect(throws: Fault.alreadyRunning(path: place.data)) { try place.open() }
        try await make(Sample.id(1), in: store)
        await store.close()
        withExtendedLifetime(store) {}
    }

    @Test func `a newer schema is refused, and not a byte changes`() async throws {
        try await place.with { store in try await make(Sample.id(1), in: store) }
        try place.alter { try $0.execute(sql: "PRAGMA user_version = 7") }
        let before = try place.files()
        #expect(throws: Fault.newerSchema(found: 7, known: 1)) { try place.open() }
        #expect(try place.files() == before)
    }

    @Test func `a file that is no database is refused, and not a byte changes`() async throws {
        try await place.with { _ in }
        try Data("Lief dagboek, vandaag was".utf8).write(to: URL(fileURLWithPath: place.database))
        let before = try place.files()
        #expect(throws: Fault.damaged(.notADatabase)) { try place.open() }
        #expect(try place.files() == before)
    }

    @Test func `somebody else's database is refused, and not a byte changes`() async throws {
        try FileManager.default.createDirectory(
            atPath: place.data,
            withIntermediateDirectories: true
        )
        let queue = try DatabaseQueue(path: place.database)
        try await queue.write { try $0.execute(sql: "CREATE TABLE recipes (name TEXT)") }
        try queue.close()
        let before = try place.files()
        #expect(throws: Fault.damaged(.notADatabase)) { try place.open() }
        #expect(try place.files() == before)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `a database with a torn page is refused or found altered, and not a byte changes`(
        seed: UInt64
    ) async throws {
        try await place.with { store in
            for number: UInt64 in 1...20 {
                try await make(
                    Sample.id(number),
                    in: store,
                    texts: [String(repeating: "ja ", count: 900)]
                )
            }
        }
        var generator = Seeded(seed)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: place.database))
        let page = Int.random(in: 0..<bytes.count / 4_096, using: &generator) * 4_096
        for offset in page..<page + 2_048 { bytes[offset] = 0x5A }
        try bytes.write(to: URL(fileURLWithPath: place.database))
        await #expect {
            try await place.with { store in try await store.verify() }
        } throws: { error in
            if case Fault.damaged = error { true } else { false }
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: place.database)) == bytes)
    }

    @Test func `a file cut off in the middle is refused`() async throws {
        try await place.with { store in
            for number: UInt64 in 1...20 { try await make(Sample.id(number), in: store) }
        }
        truncate(place.database, 16_384)
        #expect(throws: Fault.damaged(.unreadable)) { try place.open() }
    }

    @Test func `an empty file, as a power cut may leave it, is begun anew`() async throws {
        try await place.with { _ in }
        for name in try place.files().keys { unlink(place.data + "/" + name) }
        try Data().write(to: URL(fileURLWithPath: place.database))
        try await place.with { store in try await make(Sample.id(1), in: store) }
    }

    @Test func `after an end that was not orderly every event is checked, and nothing changed`()
        async throws
    {
        let store = try place.open()
        for number: UInt64 in 1...2 { try await make(Sample.id(number), in: store) }
        try await store.pool.write { database in
            try database.execute(sql: "DROP TRIGGER event_is_final")
            try database.execute(
                sql: "UPDATE event SET sealed = (SELECT max(sealed) FROM event)"
            )
            try database.execute(
                sql: """
                    CREATE TRIGGER event_is_final BEFORE UPDATE ON event
                    BEGIN SELECT RAISE(ABORT, 'events are never changed'); END
                    """
            )
        }
        // What a kill leaves: the files as they are, the log among them.
        let killed = Place()
        try FileManager.default.copyItem(atPath: place.root, toPath: killed.root)
        await store.close()
        let before = try killed.files()
        #expect(before["spiegel.sqlite-wal"]?.isEmpty == false)
        #expect(throws: Fault.damaged(.alteredEvent)) { try killed.open() }
        let after = try killed.files()
        for name in ["spiegel.sqlite", "spiegel.sqlite-wal"] {
            #expect(after[name] == before[name])
        }
        // After an orderly end only the conversations are counted: opening is quick.
        try await place.with { store in
            await #expect(throws: Fault.damaged(.alteredEvent)) { try await store.verify() }
        }
    }

    @Test func `a folder that may not be written is said to be so`() async throws {
        try #require(geteuid() == 0, "needs root, to run a program as another user")
        try await place.with { store in try await make(Sample.id(1), in: store) }
        chmod(place.root, 0o755)
        let said = try Commands.check(place, as: 4_242)
        #expect(said.contains("FAULT S02"), "\(said)")
    }
}
