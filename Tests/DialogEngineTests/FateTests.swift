import DialogModel
import TestSupport
import Testing

@testable import DialogEngine

@Suite("What was kept comes back until something has become of it")
struct FateTests {
    private let plan = script(
        dialog(
            "d",
            step(
                "een",
                ask("plan", "Wat ga je doen?", keep: .intention),
                ask("punten", "Wat spreken jullie af?", kind: .list, keep: .agreement),
                ask("gevoel", "Wat voel je?", keep: .feeling),
                ask("slot", "Slot?")
            )
        )
    )

    private func stage() throws -> Stage {
        var stage = Stage(plan)
        try stage.answer("eerst vragen", "Tom: bellen\nAya: lezen", "moe")
        return stage
    }

    private func waiting(_ stage: Stage) -> [String] {
        stage.conversation.summary.comesBack.map(\.text)
    }

    @Test("an intention, and each line of what was agreed, but no feeling")
    func open() throws {
        let stage = try stage()
        #expect(waiting(stage) == ["eerst vragen", "Tom: bellen", "Aya: lezen"])
        #expect(stage.conversation.summary.comesBack.map(\.line) == [nil, 1, 2])
    }

    @Test("what is said of it later does not make the conversation one of that day")
    func held() throws {
        var stage = try stage()
        let before = stage.conversation.summary.changed
        stage.wait(minutes: 60 * 24 * 30)
        try stage.act(.resolve(at("punten"), line: 1, .done))
        #expect(stage.conversation.summary.changed == before)
        #expect(PlainTale(of: stage.conversation.events)?.summary.changed == before)
        try stage.answer("en nu?")
        #expect(stage.conversation.summary.changed.milliseconds > before.milliseconds)
    }

    @Test("what is done or let go does not, what goes on does", arguments: Fate.allCases)
    func fate(fate: Fate) throws {
        var stage = try stage()
        #expect(try stage.act(.resolve(at("punten"), line: 1, fate)).kinds == ["resolved"])
        #expect(stage.asks == "Slot?")
        #expect(waiting(stage).contains("Tom: bellen") == (fate == .goingOn))
        #expect(waiting(stage).contains("Aya: lezen"))
        // What was said last holds.
        try stage.act(.resolve(at("punten"), line: 1, .goingOn))
        #expect(waiting(stage).contains("Tom: bellen"))
    }

    @Test("after the end too")
    func ended() throws {
        var stage = try stage()
        try stage.answer("klaar")
        #expect(stage.position == .finished)
        try stage.act(.resolve(at("plan"), line: nil, .done))
        #expect(waiting(stage) == ["Tom: bellen", "Aya: lezen"])
        let fates = stage.conversation.account(at: stage.now).entries.compactMap { entry in
            if case .fate(let fated) = entry { fated.text } else { nil }
        }
        #expect(fates == ["eerst vragen"])
    }

    @Test("another answer opens it again, the same one does not; a skipped one is gone")
    func revised() throws {
        var stage = try stage()
        try stage.act(.resolve(at("plan"), line: nil, .done))
        try stage.act(.revise(at("plan")))
        try stage.answer("eerst vragen")
        #expect(!waiting(stage).contains("eerst vragen"))
        try stage.act(.revise(at("plan")))
        try stage.answer("later vragen")
        #expect(waiting(stage).contains("later vragen"))
        try stage.act(.resolve(at("punten"), line: 2, .letGo))
        try stage.act(.revise(at("punten")))
        try stage.answer("Aya: lezen")
        #expect(waiting(stage) == ["later vragen", "Aya: lezen"])
    }

    @Test("nothing becomes of a conversation that was given up")
    func abandoned() throws {
        var stage = try stage()
        try stage.act(.abandon)
        #expect(waiting(stage).isEmpty)
    }

    @Test(
        "what is not kept, or not there, has no fate",
        arguments: [
            ("gevoel", nil), ("slot", nil), ("weg", nil), ("plan", 1), ("punten", nil),
            ("punten", 0), ("punten", 3),
        ] as [(ItemID, Int?)]
    )
    func refused(item: ItemID, line: Int?) throws {
        var stage = try stage()
        #expect(throws: Refusal.notNow(.resolve)) {
            try stage.act(.resolve(at(item), line: line, .done))
        }
    }
}
