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
            let store = try await place.open(settings)
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
        let store = try await place.open()
        try await make(Sample.id(1), in: store)
        #expect(Place.mode(of: place.data) == 0o700)
        let names = try place.files().keys.sorted()
        #expect(
            names == [
                "spiegel.reserve", "spiegel.sqlite", "spiegel.sqlite-shm", "spiegel.sqlite-wal",
            ]
        )
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
        let store = try await place.open()
        await #expect(throws: Fault.start(.alreadyRunning(path: place.data))) {
            try await place.open()
        }
        try await make(Sample.id(1), in: store)
        await store.close()
        withExtendedLifetime(store) {}
    }

    @Test(arguments: [
        "PRAGMA user_version = 7; CREATE TABLE later (a)",
        "PRAGMA user_version = 7; INSERT INTO grdb_migrations VALUES ('6'), ('7')",
        """
        PRAGMA user_version = 7; PRAGMA application_id = 9;
        INSERT INTO grdb_migrations VALUES ('6'); CREATE TABLE later (a)
        """,
    ])
    func `a newer schema is refused, and not a byte changes`(sql: String) async throws {
        try await place.with { store in try await make(Sample.id(1), in: store) }
        try place.alter { try $0.execute(sql: sql) }
        let before = try place.files()
        await #expect(throws: Fault.store(.newerSchema(found: 7, known: Schema.version))) {
            try await place.open()
        }
        #expect(try place.files() == before)
    }

    @Test(arguments: [
        "PRAGMA user_version = 7", "PRAGMA user_version = 2", "PRAGMA user_version = -3",
        "PRAGMA application_id = 0",
        "UPDATE grdb_migrations SET identifier = '7' WHERE identifier = '3'",
        "DELETE FROM grdb_migrations WHERE identifier = '1'", "DROP TABLE grdb_migrations",
    ])
    func `a store is known by its tables, and what else should say so is written again`(
        sql: String
    ) async throws {
        try await place.with { store in try await make(Sample.id(1), in: store) }
        try place.alter { try $0.execute(sql: sql) }
        for _ in 1...2 {
            try await place.with { store in
                let events = try await store.events(of: Sample.id(1), owner: Sample.owner)
                #expect(events.count == 1)
                let isSettled = try await store.pool.read {
                    try Identity.isSettled(Schema.version, in: $0)
                }
                #expect(isSettled)
            }
        }
    }

    @Test func `a file that is no database is refused, and not a byte changes`() async throws {
        try await place.with { _ in }
        try Data("Lief dagboek, vandaag was".utf8).write(to: URL(fileURLWithPath: place.database))
        let before = try place.files()
        await #expect(throws: Fault.store(.damaged(.notADatabase))) { try await place.open() }
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
        await #expect(throws: Fault.store(.damaged(.notADatabase))) { try await place.open() }
        #expect(try place.files() == before)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `a database with a torn page is refused or found altered`(
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
            if case Fault.store(.damaged) = error { true } else { false }
        }
    }

    @Test func `a file cut off in the middle is refused`() async throws {
        try await place.with { store in
            for number: UInt64 in 1...20 { try await make(Sample.id(number), in: store) }
        }
        truncate(place.database, 16_384)
        await #expect(throws: Fault.store(.damaged(.unreadable))) { try await place.open() }
    }

    @Test func `an empty file, as a power cut may leave it, is begun anew`() async throws {
        try FileManager.default.createDirectory(
            atPath: place.data,
            withIntermediateDirectories: true
        )
        try Data().write(to: URL(fileURLWithPath: place.database))
        try await place.with { store in try await make(Sample.id(1), in: store) }
    }

    @Test(arguments: [nil, 0, 1] as [Int?])
    func `a store that is gone from beside a key that served it is said to be`(
        bytes: Int?
    ) async throws {
        try await place.with { store in try await make(Sample.id(1), in: store) }
        for name in try place.files().keys { unlink(place.data + "/" + name) }
        if let bytes { try Data(count: bytes).write(to: URL(fileURLWithPath: place.database)) }
        let before = try place.files()
        let what: StoreFault.Damage = bytes == 1 ? .notADatabase : .missingStore
        await #expect(throws: Fault.store(.damaged(what))) { try await place.open() }
        #expect(try place.files() == before)
        // Whoever wants to begin anew moves the key away.
        unlink(place.keyFile)
        unlink(place.database)
        try await place.with { store in try await make(Sample.id(2), in: store) }
    }

    @Test func `after an end that was not orderly one damaged event costs its conversation alone`()
        async throws
    {
        let store = try await place.open()
        for number: UInt64 in 1...2 { try await make(Sample.id(number), in: store) }
        let killed = try place.copyAsKilled()
        await store.close()
        try killed.alter { database in
            try database.execute(
                sql: "UPDATE event SET sealed = randomblob(90) WHERE conversation = ?",
                arguments: [Sample.id(1).bytes]
            )
        }
        try await killed.with { store in
            await #expect(throws: Fault.store(.damaged(.alteredEvent))) {
                try await store.events(of: Sample.id(1), owner: Sample.owner)
            }
            let other = try await store.events(of: Sample.id(2), owner: Sample.owner)
            #expect(other.count == 1)
            #expect(try await store.audit().map(\.number) == [1])
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
