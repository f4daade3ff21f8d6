import DialogModel
import Foundation
import GRDB
import Testing

@testable import TranscriptStore

@Suite("A brought copy is kept, counted, and gone with what it is of")
struct CopyTests {
    let place = Place()
    private let id = Sample.id(77)

    private func copy(
        _ text: String,
        of original: ConversationID? = nil,
        remarks: [Remark] = []
    ) -> OwnedCopy {
        OwnedCopy(
            id: id,
            original: original,
            copy: BroughtCopy(
                title: "kanarietitel",
                dialog: "starrt",
                language: .dutch,
                about: "kanarienaam",
                brought: Sample.moment,
                passages: [
                    .init(place: Address(item: "a"), heading: nil, question: "?", answer: text)
                ],
                remarks: remarks
            ),
            aliases: [.init(written: ["kanariewerkelijk"], alias: "kanarienaam")]
        )
    }

    private let agreement = Remark(
        id: "r1",
        passage: Address(item: "a"),
        text: "kanarieafspraak",
        by: "Tom",
        keep: .agreement,
        at: Sample.moment
    )

    @discardableResult
    private func bring(_ copy: OwnedCopy, in store: TranscriptStore) async throws -> StoredCopy {
        let person = try await store.person(uid: Sample.owner.uid)
        return try await store.copy(id, of: person) { standing throws(Fault) in
            try asFault { () throws(RequestFault) in try standing?.receiving(copy) ?? copy }
        }
    }

    private func pieces(_ store: TranscriptStore) async throws -> [Data] {
        try await store.pool.read { database in
            try Data.fetchAll(
                database,
                sql: "SELECT wrapped FROM copy UNION ALL SELECT sealed FROM copy"
            )
        }
    }

    private func left(of pieces: [Data]) throws -> Int {
        let files = try place.files().values
        return pieces.count { piece in files.contains { $0.range(of: piece) != nil } }
    }

    @Test func `it is there after opening anew, has a number of its own, and is sealed`()
        async throws
    {
        try await place.with { store in
            try await make(Sample.id(1), in: store)
            let stored = try await bring(copy("kanarie", of: Sample.id(1)), in: store)
            #expect(stored.number == 2)
            try await make(Sample.id(2), in: store)
            try await store.verify()
        }
        for file in try place.files().values {
            #expect(file.range(of: Data("kanarie".utf8)) == nil)
        }
        try await place.with { store in
            let person = try await store.person(uid: Sample.owner.uid)
            #expect(
                try await store.copies(of: person).map(\.copy) == [
                    copy("kanarie", of: Sample.id(1))
                ]
            )
            #expect(try await store.conversations(of: person, limit: 9).map(\.number) == [3, 1])
            #expect(store.findings.isEmpty)
            try await store.verify()
        }
    }

    @Test func `another's is as absent as one that never was`() async throws {
        try await place.with { store in
            try await bring(copy("x"), in: store)
            let other = try await store.person(uid: Sample.owner.uid + 1)
            await #expect(throws: Fault.refusal(.unknownConversation)) {
                try await store.copy(id, for: other)
            }
            await #expect(throws: Fault.refusal(.unknownConversation)) {
                try await store.withdraw(id, by: other)
            }
            await #expect(throws: Fault.refusal(.unknownConversation)) {
                try await store.copy(id, of: other) { standing throws(Fault) in
                    standing ?? copy("y")
                }
            }
            #expect(try await store.copies(of: other).isEmpty)
        }
    }

    @Test func `it is of one's own conversation, and has no conversation's name`() async throws {
        try await place.with { store in
            try await make(Sample.id(1), in: store)
            await #expect(throws: Fault.refusal(.unknownConversation)) {
                try await bring(copy("x", of: Sample.id(5)), in: store)
            }
            let person = try await store.person(uid: Sample.owner.uid)
            let taken = copy("x")
            await #expect(throws: Fault.request(.notPermitted)) {
                try await store.copy(Sample.id(1), of: person) { _ throws(Fault) in
                    OwnedCopy(id: Sample.id(1), original: nil, copy: taken.copy)
                }
            }
            #expect(try await store.copies(of: person).isEmpty)
            try await store.verify()
        }
    }

    @Test func `brought anew or withdrawn, nothing of it is left in any file`() async throws {
        let store = try await place.open()
        try await make(Sample.id(1), in: store)
        try await bring(copy("eerst", of: Sample.id(1)), in: store)
        let first = try await pieces(store)
        #expect(try left(of: first) == 2)
        try await bring(copy("later", of: Sample.id(1)), in: store)
        let second = try await pieces(store)
        #expect(Set(first).isDisjoint(with: second))
        let person = try await store.person(uid: Sample.owner.uid)
        #expect(try await store.withdraw(id, by: person) == .emptied)
        #expect(try left(of: first + second) == 0)
        try await store.verify()
        #expect(try await store.find(Sample.id(1), for: person).number == 1)
        await store.close()
    }

    @Test func `it goes with its conversation, and what waits of it as well`() async throws {
        let store = try await place.open()
        try await make(Sample.id(1), in: store)
        try await bring(copy("x", of: Sample.id(1), remarks: [agreement]), in: store)
        let person = try await store.person(uid: Sample.owner.uid)
        let waiting = try await store.waiting(for: person)
        #expect(
            waiting.first { $0.conversation == id }?.content.kept.map(\.text) == [
                "kanarieafspraak (Tom)"
            ]
        )
        let pieces = try await pieces(store)
        try await store.erase(Sample.id(1), owner: Sample.owner)
        #expect(try await store.copies(of: person).isEmpty)
        #expect(try await store.waiting(for: person).isEmpty)
        #expect(try left(of: pieces) == 0)
        try await store.verify()
        await store.close()
    }

    @Test func `what waits of copies is derived anew like that of conversations`() async throws {
        try await place.with { store in
            try await bring(copy("x", remarks: [agreement]), in: store)
        }
        try place.alter { try $0.execute(sql: "DELETE FROM waiting") }
        try await place.with { store in
            let person = try await store.person(uid: Sample.owner.uid)
            #expect(try await store.renewWaiting() == [person])
            #expect(try await store.waiting(for: person).map(\.conversation) == [id])
            #expect(try await store.renewWaiting().isEmpty)
        }
    }

    @Test(arguments: [
        "DELETE FROM copy", "UPDATE copy SET sealed = zeroblob(64)",
        "UPDATE copy SET number = number + 5", "UPDATE copy SET original = zeroblob(16)",
    ])
    func `altered or taken away, it is noticed, and can be withdrawn where it stands`(
        alteration: String
    ) async throws {
        try await place.with { store in try await bring(copy("x"), in: store) }
        try place.alter { try $0.execute(sql: alteration) }
        let store = try await place.open()
        await #expect(throws: Fault.self) { try await store.verify() }
        let person = try await store.person(uid: Sample.owner.uid)
        if alteration.hasPrefix("UPDATE") {
            try await store.withdraw(id, by: person)
            try await store.verify()
        } else {
            #expect(!store.findings.isEmpty)
        }
        await store.close()
    }

    @Test func `an older edition of itself is noticed`() async throws {
        try await place.with { store in try await bring(copy("eerst"), in: store) }
        var old: Row?
        try place.alter { old = try Row.fetchOne($0, sql: "SELECT * FROM copy") }
        try await place.with { store in try await bring(copy("later"), in: store) }
        let row = try #require(old)
        try place.alter { database in
            try database.execute(
                sql: "UPDATE copy SET wrapped = ?, sealed = ?, proof = ?",
                arguments: [row["wrapped"], row["sealed"], row["proof"]]
            )
        }
        try await place.with { store in
            await #expect(throws: Fault.store(.damaged(.alteredManifest))) {
                try await store.verify()
            }
        }
    }
}
