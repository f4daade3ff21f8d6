import DialogModel
import Testing

@testable import TranscriptStore

@Suite("Search finds what its owner said")
struct SearchTests {
    let place = Place()

    private func hold(
        _ number: UInt64,
        _ answers: [(question: String, answer: String)],
        owner: User = Sample.owner,
        in store: TranscriptStore
    ) async throws {
        var events: [Event] = []
        for (index, pair) in answers.enumerated() {
            let place = Address(item: ItemID("vraag-\(index)"))
            events.append(.asked(Event.Asked(place: place, text: pair.question)))
            events.append(
                .answered(
                    Event.Answered(
                        place: place,
                        raw: pair.answer,
                        value: .text(pair.answer),
                        shown: pair.answer
                    )
                )
            )
        }
        let recorded = events.enumerated().map { index, event in
            RecordedEvent(
                sequence: index + 1,
                at: Sample.moment,
                turn: Sample.key(1),
                event: event
            )
        }
        _ = try await store.create(
            Sample.id(number),
            owner: owner,
            script: Sample.script,
            events: recorded,
            summary: Sample.summary()
        )
    }

    @Test(arguments: ["één", "EEN", "een", " Een ", "eén"])
    func `case and accents do not count`(wanted: String) async throws {
        try await place.with { store in
            try await hold(1, [("Wat?", "Er was Één moment")], in: store)
            let hit = try #require(
                try await store.search(wanted, owner: Sample.owner, limit: 9).first
            )
            #expect(hit.excerpt == "Er was Één moment")
            #expect(hit.match == 7..<10)
            #expect(hit.question == "Wat?")
            #expect(hit.title == "STARRT")
            #expect(hit.number == 1)
            #expect(hit.sequence == 2)
        }
    }

    @Test func `only the owner's own conversations are searched, newest first`() async throws {
        try await place.with { store in
            try await hold(1, [("A?", "boos")], in: store)
            try await hold(2, [("B?", "boos")], owner: Sample.stranger, in: store)
            try await hold(3, [("C?", "niet boos"), ("D?", "boosheid")], in: store)
            let hits = try await store.search("boos", owner: Sample.owner, limit: 9)
            #expect(hits.map(\.question) == ["C?", "D?", "A?"])
            #expect(try await store.search("boos", owner: Sample.owner, limit: 2).count == 2)
        }
    }

    @Test func `what is found comes in runs, the newest first, until no more is wanted`()
        async throws
    {
        try await place.with { store in
            let last: UInt64 = 300
            for number in 1...last {
                let answer = number.isMultiple(of: 50) ? "boos" : "blij"
                try await hold(number, [("Wat?", answer)], in: store)
            }
            let person = try await store.person(uid: Sample.owner.uid)
            var runs: [[Int]] = []
            try await store.search("boos", for: person) { hits in
                runs.append(hits.map(\.number))
                return true
            }
            #expect(runs.count > 3, "more than one run for each reader")
            #expect(runs.flatMap(\.self) == [300, 250, 200, 150, 100, 50])
            var first: [Int] = []
            try await store.search("boos", for: person) { hits in
                first += hits.map(\.number)
                return first.isEmpty
            }
            #expect(first == runs.first { !$0.isEmpty })
        }
    }

    /// Holds a conversation of these events.
    private func hold(_ events: [Event], in store: TranscriptStore) async throws {
        let recorded = events.enumerated().map { index, event in
            RecordedEvent(
                sequence: index + 1,
                at: Sample.moment,
                turn: Sample.key(1),
                event: event
            )
        }
        _ = try await store.create(
            Sample.id(1),
            owner: Sample.owner,
            script: Sample.script,
            events: recorded,
            summary: Sample.summary()
        )
    }

    private func answered(_ text: String, at place: Address = Address(item: "vraag-0")) -> Event {
        .answered(Event.Answered(place: place, raw: text, value: .text(text), shown: text))
    }

    @Test func `every wording of an answer is found, once, and the script's words are not`()
        async throws
    {
        try await place.with { store in
            let asked = Event.asked(.init(place: Address(item: "vraag-0"), text: "Wat voelde je?"))
            try await hold(
                [asked, answered("verdriet"), answered("opluchting"), answered("opluchting")],
                in: store
            )
            func found(_ wanted: String) async throws -> [FoundAs] {
                try await store.search(wanted, owner: Sample.owner, limit: 9).map(\.found)
            }
            #expect(try await found("voelde").isEmpty)
            #expect(try await found("verdriet") == [.formerAnswer])
            #expect(try await found("opluchting") == [.answer])
        }
    }

    @Test func `an answer that was passed over afterwards is found as an earlier one`()
        async throws
    {
        try await place.with { store in
            let asked = Event.asked(.init(place: Address(item: "vraag-0"), text: "Wat voelde je?"))
            try await hold(
                [asked, answered("verdriet"), .skipped(.init(place: Address(item: "vraag-0")))],
                in: store
            )
            let hits = try await store.search("verdriet", owner: Sample.owner, limit: 9)
            #expect(hits.map(\.found) == [.formerAnswer])
        }
    }

    @Test func `questions in somebody's own words, and people, are found; watched names are not`()
        async throws
    {
        try await place.with { store in
            let client = ClientAlias(pseudonym: "mw. Linde", watchedNames: ["Fatima"])
            let beginning = Event.Started(
                dialog: "starrt",
                title: "STARRT",
                language: .dutch,
                mode: .interview,
                client: ClientAlias(pseudonym: "dhr. Eik"),
                participants: [Participant(name: "Samira", role: .asker)]
            )
            let own = Event.Asked(
                place: Address(item: "eigen-1"),
                text: "Waar schrok je van?",
                variant: nil,
                origin: .asker
            )
            let again = Event.Asked(
                place: own.place,
                occurrence: 2,
                text: own.text,
                variant: nil,
                origin: .asker
            )
            try await hold(
                [
                    .started(beginning), .joined(.init(number: 2, name: "Tom")),
                    .aliased(.init(client)), .asked(own), .asked(again),
                ],
                in: store
            )
            for (wanted, found) in [
                ("samira", FoundAs.name), ("tom", .name), ("linde", .name),
                ("schrok", .ownQuestion),
            ] {
                let hits = try await store.search(wanted, owner: Sample.owner, limit: 9)
                #expect(hits.map(\.found) == [found], "\(wanted)")
            }
            for wanted in ["fatima", "eik"] {
                #expect(try await store.search(wanted, owner: Sample.owner, limit: 9).isEmpty)
            }
        }
    }

    @Test(arguments: ["\"", "\\", "a/b", "\"ja\" zei", "c\\d", "’t", "regel"])
    func `what JSON writes otherwise is found too`(wanted: String) async throws {
        try await place.with { store in
            try await hold(
                1,
                [("Wat?", "Hij zei \"ja\" zei hij, a/b c\\d ’t was\nregel")],
                in: store
            )
            #expect(try await store.search(wanted, owner: Sample.owner, limit: 9).count == 1)
        }
    }

    @Test func `notes are found, with the question at which they were made`() async throws {
        try await place.with { store in
            try await hold(1, [("Wat?", "iets")], in: store)
            try await store.append(
                Sample.turn(["gouden inval"], after: 2, at: Address(item: "vraag-0"))
                    + Sample.turn(["gouden later"], after: 3),
                summary: Sample.summary(),
                to: Sample.id(1),
                owner: Sample.owner
            )
            let hits = try await store.search("GOUDEN", owner: Sample.owner, limit: 9)
            #expect(hits.map(\.question) == ["Wat?", nil])
            #expect(hits.map(\.match) == [0..<6, 0..<6])
        }
    }

    @Test func `a long answer is shown around the match`() async throws {
        let long =
            String(repeating: "veraf ", count: 100) + "KERN" + String(repeating: " ver", count: 100)
        try await place.with { store in
            try await hold(1, [("Wat?", long)], in: store)
            let hit = try #require(
                try await store.search("kern", owner: Sample.owner, limit: 9).first
            )
            #expect(hit.excerpt.hasPrefix("…"))
            #expect(hit.excerpt.hasSuffix("…"))
            #expect(hit.excerpt.count == 2 * Excerpt.surroundings + 4 + 2)
            let characters = Array(hit.excerpt)
            #expect(String(characters[hit.match]) == "KERN")
        }
    }

    @Test func `spaces alone find nothing`() async throws {
        try await place.with { store in
            try await hold(1, [("Wat?", "iets met spaties")], in: store)
            for wanted in ["", " ", "\n\t"] {
                #expect(try await store.search(wanted, owner: Sample.owner, limit: 9).isEmpty)
            }
        }
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `the quick look never passes over what is there`(seed: UInt64) throws {
        var generator = Seeded(seed)
        let alphabet: [Character] = ["a", "B", "é", "\"", "\\", "/", " ", "ß", "’", "İ", "ø", "1"]
        let text = String(
            (0..<30).compactMap { _ in alphabet.randomElement(using: &generator) }
        )
        let start = Int.random(in: 0..<28, using: &generator)
        let part = String(Array(text)[start..<start + 2])
        let term = try #require(SearchTerm("x" + part + "y"))
        let event = Sample.turn([text.replacing(part, with: "x" + part + "y")], after: 0)[0]
        #expect(term.mayStand(in: try Stored.encode(event)))
    }
}
