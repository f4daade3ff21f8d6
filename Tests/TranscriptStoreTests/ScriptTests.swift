import DialogModel
import FoundationEssentials
import GRDB
import Testing

@testable import TranscriptStore

@Suite("A pinned script on disk")
struct ScriptTests {
    private let place = Place()

    private func bound(_ name: Data) -> Binding { Binding(.script).with(name) }

    @Test func `says its form`() async throws {
        try await place.with { store in
            let sealed = try SealedScript(Sample.script, with: store.key)
            let plain = try #require(
                Sealed.open(
                    sealed.sealed,
                    with: store.key.scriptSealing,
                    bound: bound(sealed.name.bytes)
                )
            )
            let opened = try JSONDecoder().decode(Opened<PinnedScript>.self, from: plain)
            #expect(opened == .value(Sample.script))
            #expect(String(decoding: plain, as: UTF8.self).contains(#""form":"script""#))
        }
    }

    @Test func `is sealed once, and decoded once`() async throws {
        try await place.with { store in
            let sealed = try SealedScript.sealing(Sample.script, with: store.key)
            // Sealed anew it would have another nonce.
            let again = try SealedScript.sealing(Sample.script, with: store.key)
            #expect(again.sealed == sealed.sealed)
            let key = store.key
            let read = try key.scripts.opened(sealed.name) { () throws(Fault) in
                throw .store(.damaged(.unreadable))
            }
            #expect(read == Sample.script)
        }
    }

    @Test(arguments: [
        (
            #"{"form":"script","version":9,"since":"9.1","body":[]}"#,
            Fault.refusal(.readOnly(since: "9.1"))
        ),
        (#"{"form":"script","version":2,"since":"0.2","body":[]}"#, .store(.damaged(.unreadable))),
        (#"{"root":"starrt"}"#, .store(.damaged(.unreadable))),
    ])
    func `of a later release, or of no known shape, is refused as such`(
        json: String,
        fault: Fault
    ) async throws {
        try await place.with { store in
            let key = store.key
            let name = try SealedScript(Sample.script, with: key).name
            let sealed = try Sealed.seal(
                Data(json.utf8),
                with: key.scriptSealing,
                bound: bound(name.bytes)
            )
            try await store.pool.write { database in
                try database.execute(
                    sql: "INSERT INTO script (name, sealed) VALUES (?, ?)",
                    arguments: [name.bytes, sealed]
                )
            }
            await #expect(throws: fault) {
                try await store.pool.read { try SealedScript.fetch($0, name, with: key) }
            }
        }
    }
}
