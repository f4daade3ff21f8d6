import DialogEngine
import DialogLoader
import DialogModel
import DialogTools
import Foundation
import Testing

@Suite("What a finished conversation leaves for looking back")
struct RetrospectTests {
    private func played(_ path: String) throws -> Conversation {
        try PlanPlayer(library: Shipped.library).play(Shipped.plan(path)).conversation
    }

    @Test("every plan leaves a measure for each score, and no more", arguments: Shipped.plans)
    func measures(path: String) throws {
        let summary = try played(path).summary
        guard summary.standing == .finished else {
            #expect(summary.retrospect == nil)
            return
        }
        let retrospect = try #require(summary.retrospect)
        #expect(retrospect.measures.map(\.place) == summary.scores.map(\.place))
        for (measure, score) in zip(retrospect.measures, summary.scores) {
            #expect(measure.scale.contains(score.score))
        }
        let kept = Set(summary.kept.map(\.place))
        #expect(retrospect.served.allSatisfy { kept.contains($0.place) })
        #expect(retrospect.steps.contains { $0.isDone })
    }

    @Test("what is asked behind a score is what its number led to, and nothing else")
    func behind() throws {
        let retrospect = try #require(try played("nl/plans/bouwstenen.plan").summary.retrospect)
        let attuned = try #require(retrospect.measures.first { $0.place.item == "afgestemd" })
        #expect(attuned.dialog == "bouwstenen" && attuned.intent == "M3.evaluatie.2")
        #expect(attuned.behind.contains { $0.question.contains("een 7") })
        #expect(!attuned.behind.contains { $0.question.contains("Wat neem je") })
        let discussed = try #require(retrospect.measures.first { $0.place.item == "besproken" })
        #expect(discussed.behind.isEmpty)
        #expect(retrospect.steps.compactMap(\.intent) == BuildingBlock.allCases.map(\.intent))
    }

    @Test("a meeting leaves its theory and form, and what its programme came to")
    func meeting() throws {
        let retrospect = try #require(
            try played("nl/plans/maandbijeenkomst.plan").summary.retrospect
        )
        let chosen = Dictionary(
            uniqueKeysWithValues: retrospect.choices.map { ($0.intent, $0.options) }
        )
        #expect(chosen[.theory] == ["relatiemanagement"] && chosen[.form] == ["oefening"])
        #expect(chosen[.nextTheory] == ["validatie"])
        #expect(!Set(retrospect.served.map(\.intent)).isDisjoint(with: IntentID.nextDate))
        let left = try #require(try played("nl/plans/reflecteren-kort.plan").summary.retrospect)
            .steps
        #expect(left.first?.isDone == false && left.dropFirst().contains { $0.isDone })
    }

    @Test("while a conversation is open it leaves nothing")
    func open() throws {
        let script = try Shipped.library.pinned("bouwstenen", in: .dutch)
        let conversation = try played("nl/plans/bouwstenen.plan")
        let part = try Conversation(
            replaying: Array(conversation.events.dropLast(4)),
            in: CompiledScript(script)
        )
        #expect(part.summary.standing == .open && part.summary.retrospect == nil)
    }

    @Test("what is looked at over time is what the method calls so")
    func named() throws {
        let path = Shipped.folder.appending(path: "method.yaml")
        let method = MethodFile(
            ScriptFile(path: "method.yaml", bytes: Array(try Data(contentsOf: path)))
        )
        let known = Set(method.intents.map(\.id))
        let ours =
            BuildingBlock.allCases.map(\.intent) + IntentID.attunement + IntentID.safety
            + IntentID.nextDate + IntentID.nextBringer
            + [.theory, .form, .nextTheory, .improvements, .start, .advocate]
        #expect(ours.filter { !known.contains($0) } == [])
    }
}
