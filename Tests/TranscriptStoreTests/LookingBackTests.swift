import DialogModel
import Testing

@testable import TranscriptStore

@Suite("Looking back goes over all conversations, newest first")
struct LookingBackTests {
    let place = Place()

    private func hold(
        _ number: UInt64,
        _ summary: ConversationSummary,
        in store: TranscriptStore
    ) async throws {
        _ = try await store.create(
            Sample.id(number),
            owner: Sample.owner,
            script: Sample.script,
            events: Sample.turn(["een", "twee"], after: 0),
            summary: summary
        )
    }

    private func seen(in store: TranscriptStore) async throws -> [StoredConversation] {
        let person = try await store.person(uid: Sample.owner.uid)
        var all: [StoredConversation] = []
        try await store.lookBack(for: person) { all += $0 }
        return all
    }

    @Test("runs come in order, however many there are, and a stranger's stay out")
    func order() async throws {
        try await place.with { store in
            for number in 1...200 {
                try await hold(UInt64(number), Sample.summary(answers: number), in: store)
            }
            let seen = try await seen(in: store)
            #expect(seen.map(\.number) == Array((1...200).reversed()))
            let stranger = try await store.person(uid: Sample.stranger.uid)
            try await store.lookBack(for: stranger) { #expect($0.isEmpty) }
        }
    }

    @Test(
        "what a finished conversation leaves is made from its log where it is not there, and kept"
    )
    func derived() async throws {
        let left = Retrospect(steps: [.init(intent: "I5", title: "Situatie", isDone: true)])
        let whole = Sample.summary(answers: 8, standing: .finished).leaving(left)
        try await place.with { store in
            try await hold(1, whole, in: store)
            try await hold(2, Sample.summary(answers: 8, standing: .finished), in: store)
            try await hold(3, Sample.summary(answers: 8), in: store)
            // The summary that is made anew says how many events there are.
            let seen = try await seen(in: store)
            #expect(seen.map(\.summary.answers) == [8, 2, 8])
            #expect(seen.last?.summary.retrospect == left)
        }
        try await place.with { store in
            let person = try await store.person(uid: Sample.owner.uid)
            let rows = try await store.conversations(of: person, limit: 10)
            #expect(rows.compactMap(\.stored).map(\.summary.answers) == [8, 2, 8])
        }
    }

    @Test("one that is erased, or damaged, is left out, and the others are there")
    func damaged() async throws {
        try await place.with { store in
            for number in 1...4 { try await hold(UInt64(number), Sample.summary(), in: store) }
            try await store.erase(Sample.id(2), by: store.person(uid: Sample.owner.uid))
        }
        try place.alter { database in
            try database.execute(
                sql: "UPDATE conversation SET seal = randomblob(32) WHERE id = ?",
                arguments: [Sample.id(3).bytes]
            )
        }
        try await place.with { store in
            let numbers = try await seen(in: store).map(\.number)
            #expect(numbers == [4, 1])
        }
    }
}

extension ConversationSummary {
    fileprivate func leaving(_ retrospect: Retrospect) -> ConversationSummary {
        ConversationSummary(
            dialog: dialog,
            title: title,
            language: language,
            mode: mode,
            client: client,
            participants: participants,
            standing: standing,
            step: step,
            began: began,
            changed: changed,
            answers: answers,
            kept: kept,
            scores: scores,
            retrospect: retrospect
        )
    }
}
