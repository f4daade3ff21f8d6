import DialogModel
import GRDB
import Testing

@testable import TranscriptStore

@Suite("Who may do what stands beside each conversation")
struct RightsTests {
    let place = Place()

    @Test func `whoever began one may do all, and a stranger's is as absent as none`() async throws
    {
        let store = try await place.open()
        try await make(Sample.id(1), in: store)
        let owner = try await store.person(uid: Sample.owner.uid)
        let stranger = try await store.person(uid: Sample.owner.uid + 1)
        #expect(try await store.rights(of: owner, in: Sample.id(1)) == .all)
        #expect(try await store.rights(of: stranger, in: Sample.id(1)) == [])
        #expect(try await store.rights(of: owner, in: Sample.id(2)) == [])
        try await store.erase(Sample.id(1), owner: Sample.owner)
        #expect(try await store.rights(of: owner, in: Sample.id(1)) == [])
        await store.close()
    }

    @Test func `one look in an index tells`() async throws {
        let store = try await place.open()
        let plan = try await store.pool.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    EXPLAIN QUERY PLAN SELECT person, number, conversation, rights, proof FROM member
                    WHERE conversation = ? AND person = ?
                    """,
                arguments: [Sample.id(1).bytes, Sample.id(1).bytes]
            ).map { $0["detail"] as String }
        }
        #expect(plan.count == 1 && plan[0].contains("USING INDEX"))
        await store.close()
    }
}
