import DialogEngine
import DialogModel
import Foundation
import TranscriptStore

/// A copy of the store that a release sealed, removed afterwards, and what that release read in it.
final class FrozenStore: Sendable {
    /// What is to be read.
    struct Expected: Decodable, Sendable {
        let owners: [Owner]
        let searches: [Search]
    }

    struct Owner: Decodable, Sendable {
        let uid: UInt32
        /// Newest first.
        let conversations: [Held]
    }

    struct Held: Decodable, Sendable {
        let id: ConversationID
        let number: Int
        let sequence: Int
        let script: String
        let log: String
        let summary: ConversationSummary
    }

    struct Search: Decodable, Sendable {
        let text: String
        let uid: UInt32
        let limit: Int
        let hits: [Hit]
    }

    struct Hit: Decodable, Hashable, Sendable {
        let id: ConversationID
        let number: Int
        let sequence: Int
        let at: Timestamp
        let title: String
        let question: String?
        let excerpt: String
        let match: [Int]
    }

    let expected: Expected
    private let folder: URL

    init(_ release: Release) throws {
        expected = try release.read("expected/store.json", as: Expected.self)
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.copyItem(at: release.folder.appending(path: "store"), to: folder)
        // What a version control system does not keep.
        let key = folder.appending(path: "key/store.key").path
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Opens the copy, lets `body` work with it, and closes it.
    func with(_ body: (TranscriptStore) async throws -> Void) async throws {
        let store = try await TranscriptStore.open(
            folder: folder.appending(path: "data").path,
            keyFile: folder.appending(path: "key/store.key").path
        ) { script, events in
            try? Conversation(replaying: events, in: CompiledScript(script)).summary
        }
        do {
            try await body(store)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }
}
