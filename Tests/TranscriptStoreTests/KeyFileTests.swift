import DialogModel
import Foundation
import Testing

@testable import TranscriptStore

@Suite("The key file is trusted only when it may be")
struct KeyFileTests {
    let place = Place()

    @Test func `it is made on first start, for its owner alone, outside the data`() async throws {
        try await place.with { _ in }
        #expect(Place.mode(of: place.keyFile) == 0o600)
        #expect(Place.mode(of: place.root + "/config") == 0o700)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: place.keyFile))
        #expect(bytes.count == 32)
        #expect(Set(bytes).count > 8)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: place.root + "/config").sorted()
                == ["key", "key.seen"]
        )
        #expect(Place.mode(of: place.keyFile + ".seen") == 0o600)
        for (_, contents) in try place.files() { #expect(contents.range(of: bytes) == nil) }
    }

    @Test func `it is kept as it is on later starts`() async throws {
        try await place.with { store in try await make(Sample.id(1), in: store) }
        let before = try Data(contentsOf: URL(fileURLWithPath: place.keyFile))
        try await place.with { store in try await store.verify() }
        #expect(try Data(contentsOf: URL(fileURLWithPath: place.keyFile)) == before)
    }

    @Test(arguments: [0o640, 0o604, 0o610, 0o666] as [mode_t])
    func `it is refused when others may do anything with it`(mode: mode_t) async throws {
        try await place.with { _ in }
        chmod(place.keyFile, mode)
        try await expect(.tooOpen)
    }

    @Test func `it is refused when it is a symbolic link, even to a good key`() async throws {
        try await place.with { _ in }
        let elsewhere = place.root + "/elsewhere"
        try FileManager.default.moveItem(atPath: place.keyFile, toPath: elsewhere)
        symlink(elsewhere, place.keyFile)
        try await expect(.symlink)
    }

    @Test func `it is refused when it is a link to nowhere, and nothing is made there`()
        async throws
    {
        try FileManager.default.createDirectory(
            atPath: place.root + "/config",
            withIntermediateDirectories: true
        )
        let nowhere = place.root + "/nowhere"
        symlink(nowhere, place.keyFile)
        try await expect(.symlink)
        #expect(!FileManager.default.fileExists(atPath: nowhere))
    }

    @Test(arguments: [0, 31, 33])
    func `it is refused when it is no key's length`(length: Int) async throws {
        try await place.with { _ in }
        truncate(place.keyFile, off_t(length))
        try await expect(.wrongLength)
    }

    @Test func `it is refused when it is a folder or a pipe`() async throws {
        try FileManager.default.createDirectory(
            atPath: place.keyFile,
            withIntermediateDirectories: true
        )
        try await expect(.notAFile)
        rmdir(place.keyFile)
        mkfifo(place.keyFile, 0o600)
        try await expect(.notAFile)
    }

    @Test func `it is refused when it would lie with the data`() async throws {
        for path in [place.data + "/key", place.data + "/sub/key", place.data + "/../data/key"] {
            await #expect(throws: Fault.store(.keyUnfit(path: path, .insideData))) {
                try await place.open(keyFile: path)
            }
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func `it is refused when it lies with the data by way of a link`() async throws {
        try await place.with { _ in }
        let link = place.root + "/link"
        symlink(place.data, link)
        let path = link + "/key"
        await #expect(throws: Fault.store(.keyUnfit(path: path, .insideData))) {
            try await place.open(keyFile: path)
        }
    }

    @Test func `a missing one is not made anew while conversations need the old`() async throws {
        try await place.with { store in try await make(Sample.id(1), in: store) }
        let before = try place.files()
        unlink(place.keyFile)
        await #expect(throws: Fault.store(.keyMissing(path: place.keyFile))) {
            try await place.open()
        }
        #expect(!FileManager.default.fileExists(atPath: place.keyFile))
        #expect(try place.files() == before)
    }

    @Test func `one of another store is refused`() async throws {
        try await place.with { store in try await make(Sample.id(1), in: store) }
        let other = Place()
        try await other.with { _ in }
        try FileManager.default.removeItem(atPath: place.keyFile)
        try FileManager.default.copyItem(atPath: other.keyFile, toPath: place.keyFile)
        await #expect(throws: Fault.store(.keyForeign(path: place.keyFile))) {
            try await place.open()
        }
    }

    @Test func `a store without conversations takes a new one, and begins anew`() async throws {
        try await place.with { store in
            try await make(Sample.id(1), in: store)
            try await store.erase(Sample.id(1), owner: Sample.owner)
        }
        unlink(place.keyFile)
        try await place.with { store in
            #expect(try await make(Sample.id(2), in: store).number == 1)
            try await store.verify()
        }
        try await place.with { store in try await store.verify() }
    }

    @Test func `another user's is refused, whoever runs the store`() async throws {
        try #require(geteuid() == 0, "needs root, to hand a file to another user")
        try await place.with { _ in }
        chown(place.keyFile, 4_242, 4_242)
        try await expect(.foreignOwner)
    }

    @Test func `another user who runs the store is refused ours`() async throws {
        try #require(geteuid() == 0, "needs root, to run a program as another user")
        try await place.with { store in try await make(Sample.id(1), in: store) }
        // The data has become the other user's, and the way to the key is open; the key is ours.
        for path in [place.data] + (try place.files().keys.map { place.data + "/" + $0 }) {
            chown(path, 4_242, 4_242)
        }
        chmod(place.root, 0o755)
        chmod(place.root + "/config", 0o755)
        let said = try Commands.check(place, as: 4_242)
        #expect(said.contains("FAULT S06") && said.contains("foreignOwner"), "\(said)")
        chown(place.keyFile, 4_242, 4_242)
        let other = try Commands.check(place, as: 4_242)
        #expect(other.contains("READY") && other.contains("SOUND"), "\(other)")
    }

    private func expect(_ defect: StoreFault.KeyDefect) async throws {
        await #expect(throws: Fault.store(.keyUnfit(path: place.keyFile, defect))) {
            try await place.open()
        }
    }
}
