import DialogModel
import Dispatch
import Foundation
import GRDB
import Testing

@testable import TranscriptStore

@Suite("What is said of an erasure is so")
struct ErasingTests {
    let place = Place()

    /// What stands on disk of a conversation.
    private func pieces(of id: ConversationID, in store: TranscriptStore) async throws -> [Data] {
        try await store.pool.read { database in
            try Data.fetchAll(
                database,
                sql: """
                    SELECT sealed FROM event WHERE conversation = ?1 UNION ALL
                    SELECT wrapped FROM key_slot WHERE conversation = ?1
                    """,
                arguments: [id.bytes]
            )
        }
    }

    private func left(of pieces: [Data]) throws -> Int {
        let files = try place.files().values
        return pieces.count { piece in files.contains { $0.range(of: piece.prefix(60)) != nil } }
    }

    @Test func `what is emptied has left no byte in any file`() async throws {
        let store = try await place.open()
        try await make(Sample.id(1), in: store)
        let pieces = try await pieces(of: Sample.id(1), in: store)
        #expect(try left(of: pieces) == 2)
        #expect(try await store.erase(Sample.id(1), owner: Sample.owner) == .emptied)
        #expect(try left(of: pieces) == 0)
        await store.close()
    }

    @Test func `while somebody reads it is pending, stops nobody, and is emptied when they left`()
        async throws
    {
        let store = try await place.open()
        for number: UInt64 in 1...2 { try await make(Sample.id(number), in: store) }
        let pieces = try await pieces(of: Sample.id(1), in: store)
        let (isReading, read) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        store.pool.asyncRead { result in
            // The snapshot begins with the first look.
            _ = try? result.get().execute(sql: "SELECT 1 FROM conversation LIMIT 1")
            isReading.signal()
            read.wait()
        }
        await withCheckedContinuation { begun in
            DispatchQueue.global().async {
                isReading.wait()
                begun.resume()
            }
        }
        #expect(try await store.erase(Sample.id(1), owner: Sample.owner) == .pending)
        // Others write on meanwhile.
        try await store.append(
            Sample.turn(["verder"], after: 1),
            summary: Sample.summary(),
            to: Sample.id(2),
            owner: Sample.owner
        )
        #expect(store.queue.owesTruncation)
        read.signal()
        while store.queue.owesTruncation { await Task.yield() }
        #expect(try left(of: pieces) == 0)
        try await store.verify()
        await store.close()
    }
}
