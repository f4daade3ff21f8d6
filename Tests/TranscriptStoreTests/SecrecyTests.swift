import DialogModel
import Foundation
import Testing

@testable import TranscriptStore

@Suite("Nothing that was said can be read on disk")
struct SecrecyTests {
    let place = Place()

    /// Words that occur nowhere else.
    private let canaries = [
        "kanarieantwoord", "kanariewaarde", "kanariegetoond", "kanarienotitie", "kanariealias",
        "kanarienaam", "kanariedeelnemer", "kanarietitel", "kanarievraag", "kanarievoornemen",
        "kanarie-beurt", "kanariescript", "kanarielater", "kanarieverworpen", "kanariehalf",
    ]

    @Test func `no answer, note, name or script stands in any file, open or closed`() async throws {
        let id = Sample.id(1)
        let store = try await place.open()
        try await write(id, to: store)
        // What is in the clear is found: the search can find.
        #expect(try places(of: id.bytes).contains("spiegel.sqlite-wal"))
        for canary in canaries { #expect(try places(of: Data(canary.utf8)).isEmpty, "\(canary)") }
        await store.close()
        #expect(try places(of: id.bytes) == ["spiegel.sqlite"])
        for canary in canaries { #expect(try places(of: Data(canary.utf8)).isEmpty, "\(canary)") }
        // And all of it is there for its owner.
        try await place.with { store in
            let events = try await store.events(of: id, owner: Sample.owner)
            let stored = try await store.find(id, owner: Sample.owner)
            let script = try await store.script(of: id, owner: Sample.owner)
            let draft = try await store.draft(in: id, owner: Sample.owner)
            let said = "\(events) \(stored) \(script) \(String(describing: draft))"
            for canary in canaries { #expect(said.contains(canary), "\(canary)") }
        }
    }

    @Test func `nothing of an erased conversation is left, its key least of all`() async throws {
        let store = try await place.open()
        try await make(Sample.id(2), in: store)
        try await write(Sample.id(1), to: store)
        let sealed = try await store.pool.read { database in
            try Data.fetchAll(
                database,
                sql: """
                    SELECT sealed FROM event WHERE conversation = ?1 UNION ALL
                    SELECT wrapped FROM key_slot WHERE conversation = ?1 UNION ALL
                    SELECT sealed FROM draft WHERE conversation = ?1 UNION ALL
                    SELECT summary FROM conversation WHERE id = ?1 UNION ALL SELECT ?1
                    """,
                arguments: [Sample.id(1).bytes]
            )
        }
        #expect(sealed.count == 9)
        for piece in sealed { #expect(try !places(of: piece.prefix(60)).isEmpty) }
        try await store.erase(Sample.id(1), owner: Sample.owner)
        for piece in sealed { #expect(try places(of: piece.prefix(60)).isEmpty) }
        await #expect(throws: Fault.refusal(.unknownConversation)) {
            try await store.events(of: Sample.id(1), owner: Sample.owner)
        }
        try await store.verify()
        await store.close()
        for piece in sealed { #expect(try places(of: piece.prefix(60)).isEmpty) }
        try await place.with { store in
            try await store.verify()
            #expect(try await store.conversations(of: Sample.owner, limit: 9).map(\.number) == [1])
        }
    }

    @Test func `equal scripts are stored once, under a name that tells nothing`() async throws {
        let other = Place()
        var names: [Data] = []
        for place in [place, other] {
            let store = try await place.open()
            for number: UInt64 in 1...3 { try await make(Sample.id(number), in: store) }
            let found = try await store.pool.read { database in
                try Data.fetchAll(database, sql: "SELECT name FROM script")
            }
            #expect(found.count == 1)
            names += found
            await store.close()
        }
        #expect(Set(names).count == 2)
    }

    @Test func `a fault tells nothing of what was said`() async throws {
        try await place.with { store in
            try await write(Sample.id(1), to: store)
            let turn = Sample.turn(["kanarieantwoord"], after: 99)
            do throws(Fault) {
                try await store.append(
                    turn,
                    summary: Sample.summary(),
                    to: Sample.id(1),
                    owner: Sample.owner
                )
                Issue.record("it does not follow on")
            } catch {
                #expect(!"\(error)".contains("kanarie"))
            }
        }
    }

    private func write(_ id: ConversationID, to store: TranscriptStore) async throws {
        guard let key = TurnKey("kanarie-beurt") else { preconditionFailure("a key of this form") }
        let place = Address(item: "gebeurtenis")
        let client = ClientAlias(pseudonym: "kanariealias", watchedNames: ["kanarienaam"])
        let facts: [Event] = [
            .started(
                Event.Started(
                    dialog: "starrt",
                    title: "kanarietitel",
                    language: .dutch,
                    client: client,
                    participants: [Participant(name: "kanariedeelnemer")]
                )
            ),
            .asked(Event.Asked(place: place, text: "kanarievraag")),
            .rejected(
                Event.Rejected(
                    place: place,
                    raw: "kanarieverworpen",
                    reason: .empty,
                    attempt: 1
                )
            ),
            .answered(
                Event.Answered(
                    place: place,
                    raw: "kanarieantwoord",
                    value: .text("kanariewaarde"),
                    shown: "kanariegetoond",
                    keep: .intention
                )
            ),
            .noted(Event.Noted(place: nil, text: "kanarienotitie kanarielater")),
        ]
        let events = facts.enumerated().map { index, fact in
            RecordedEvent(sequence: index + 1, at: Sample.moment, turn: key, event: fact)
        }
        let kept = ConversationSummary.KeptItem(
            keep: .intention,
            place: place,
            text: "kanarievoornemen",
            at: Sample.moment
        )
        let script = PinnedScript(
            root: "starrt",
            dialogs: [
                "starrt": Dialog(
                    id: "starrt",
                    language: .dutch,
                    title: "kanariescript",
                    summary: "",
                    source: "",
                    modes: [.alone],
                    steps: []
                )
            ],
            lexicon: nil
        )
        _ = try await store.create(
            id,
            owner: Sample.owner,
            script: script,
            events: events,
            summary: Sample.summary(title: "kanarietitel", client: client, kept: [kept])
        )
        try await store.keep(TypedDraft(at: 5, "kanariehalf"), in: id, owner: Sample.owner)
    }

    private func places(of bytes: Data) throws -> [String] {
        try place.files().filter { $0.value.range(of: bytes) != nil }.map(\.key).sorted()
    }
}
