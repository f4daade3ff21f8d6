import DialogModel
import Testing

@testable import SpiegelDaemon

@Suite("What was said before is brought, and what became of it is told there")
struct RecallingTests {
    /// Holds an 'overleg' to its end: every look back is answered, and `points` are agreed on.
    private func hold(
        _ number: Int,
        _ counter: Counter,
        back: [String] = [],
        about topic: String,
        points: [String],
        next: String
    ) async throws -> [String] {
        var asked: [String] = []
        var prompt = try await counter.begin(
            number,
            key: "begin-\(number)",
            dialog: "overleg"
        ).prompt
        for (index, text) in (back + [topic, points.joined(separator: "\n"), next]).enumerated() {
            if case .asking(let question) = prompt.position {
                asked.append(question.text + (question.suggested.map { " [\($0)]" } ?? ""))
            }
            prompt =
                try await counter.take(.answer(text), key: "a-\(number)-\(index)", in: number)
                .prompt
        }
        #expect(prompt.position == .finished)
        return asked
    }

    private func waiting(_ counter: Counter) async throws -> [String] {
        try await counter.shelf.waiting(for: counter.owner).flatMap(\.content.kept).map(\.text)
    }

    @Test("Agreements come back one by one, oldest first, until they are done or let go")
    func agreements() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        var asked = try await hold(
            1,
            counter,
            about: "rust",
            points: ["Tom: bellen", "Aya: lezen"],
            next: "drukte"
        )
        #expect(asked.first == "Waar gaat het vandaag over?", "there is nothing to come back to")
        counter.hand.pass(minutes: 60)
        asked = try await hold(
            2,
            counter,
            back: ["gedaan", "loopt nog"],
            about: "drukte",
            points: ["Piet: vragen", "Noor: nadenken"],
            next: "grenzen"
        )
        #expect(
            Array(asked.prefix(3)) == [
                "Hoe staat het met 'Tom: bellen'?", "Hoe staat het met 'Aya: lezen'?",
                "Waar gaat het vandaag over? [drukte]",
            ]
        )
        #expect(
            try await waiting(counter).sorted() == ["Aya: lezen", "Noor: nadenken", "Piet: vragen"]
        )
        counter.hand.pass(minutes: 60)
        asked = try await hold(
            3,
            counter,
            back: ["losgelaten", "1", "1"],
            about: "grenzen",
            points: ["niets"],
            next: "?"
        )
        #expect(asked.first == "Hoe staat het met 'Aya: lezen'?")
        #expect(try await waiting(counter) == ["niets"])
    }

    @Test("Of more than there is time for, the newest come back")
    func most() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        let points = (1...5).map { "punt \($0)" }
        _ = try await hold(1, counter, about: "x", points: points, next: "y")
        let prompt = try await counter.begin(2, key: "b", dialog: "overleg").prompt
        guard case .asking(let question) = prompt.position else {
            Issue.record("something is asked")
            return
        }
        #expect(question.text == "Hoe staat het met 'punt 3'?")
    }

    @Test("What the disk refused to be told is told when the turn is sent again")
    func again() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        _ = try await hold(1, counter, about: "x", points: ["Tom: bellen"], next: "y")
        let sequence = try await counter.begin(2, key: "b", dialog: "overleg").prompt.sequence
        counter.shelf.expect(.kept, .refused)
        try await counter.take(.answer("1"), key: "stand", in: 2, after: sequence)
        #expect(try await waiting(counter) == ["Tom: bellen"])
        try await counter.take(.answer("1"), key: "stand", in: 2, after: sequence)
        #expect(try await waiting(counter).isEmpty)
    }

    @Test("What was lost between two conversations is told at the end")
    func end() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        _ = try await hold(1, counter, about: "x", points: ["Tom: bellen"], next: "y")
        try await counter.begin(2, key: "b", dialog: "overleg")
        counter.shelf.expect(.kept, .refused)
        try await counter.take(.answer("1"), key: "stand", in: 2)
        try await counter.take(.finish, key: "finish", in: 2)
        #expect(try await waiting(counter).isEmpty)
    }

    @Test("Where it was erased meanwhile, or given up, nothing comes back and nothing breaks")
    func erased() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        _ = try await hold(1, counter, about: "x", points: ["Tom: bellen"], next: "oud")
        try await counter.begin(2, key: "b", dialog: "overleg")
        _ = try await counter.desk.erase(Counter.name(1), owner: counter.owner)
        try await counter.take(.answer("1"), key: "stand", in: 2)
        try await counter.take(.abandon, key: "abandon", in: 2)
        let prompt = try await counter.begin(3, key: "c", dialog: "overleg").prompt
        guard case .asking(let question) = prompt.position else {
            Issue.record("something is asked")
            return
        }
        #expect(question.text == "Waar gaat het vandaag over?" && question.suggested == nil)
    }

    @Test("Only the last conversation of a dialogue is loaded, however many there are")
    func loads() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        for number in 1...5 {
            _ = try await hold(
                number,
                counter,
                back: number > 1 ? ["gedaan"] : [],
                about: "x",
                points: ["punt"],
                next: "y"
            )
        }
        let before = counter.shelf.loads
        try await counter.begin(6, key: "b", dialog: "overleg")
        #expect(counter.shelf.loads == before + 1)
        try await counter.begin(7, key: "c")
        #expect(counter.shelf.loads == before + 1)
    }
}
