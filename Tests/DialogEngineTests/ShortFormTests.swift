import DialogEngine
import DialogModel
import Testing

@Suite("The short form")
struct ShortFormTests {
    private let plan = script(
        dialog(
            "d",
            step(
                "een",
                deepen: question("dieper1", "Verder?", kind: .yesNo),
                ask("kort", "Kort?"),
                ask("lang", "Lang?", depth: .full),
                fork(
                    "f",
                    .answered("lang"),
                    then: [ask("meer", "Meer over <lang>?", depth: .full)]
                )
            ),
            step("twee", deepen: question("dieper2", "Verder?", kind: .yesNo), ask("slot", "Slot?"))
        )
    )

    @Test("with time enough everything is asked, and nobody is asked whether to go deeper")
    func full() throws {
        var stage = Stage(plan)
        try stage.answer("a")
        #expect(stage.asks == "Lang?")
        try stage.answer("b", "c")
        #expect(stage.asks == "Slot?")
    }

    @Test("in a hurry a step asks its short questions and whether to go deeper")
    func hurry() throws {
        var stage = Stage(plan, depth: .short)
        try stage.answer("a")
        #expect(stage.asks == "Verder?")
        try stage.answer("nee")
        #expect(stage.asks == "Slot?")
        #expect(
            try stage.act(.answer("z")).kinds == ["answered", "finished"],
            "nothing lies deeper"
        )
    }

    @Test("whoever goes deeper is asked the rest of the step, forks included")
    func deeper() throws {
        var stage = Stage(plan, depth: .short)
        try stage.answer("a", "ja")
        #expect(stage.asks == "Lang?")
        try stage.answer("iets")
        #expect(stage.asks == "Meer over iets?")
        try stage.answer("c")
        #expect(stage.asks == "Slot?")
    }

    @Test("skipping the question passes the depths by")
    func skipped() throws {
        var stage = Stage(plan, depth: .short)
        try stage.answer("a")
        try stage.act(.skip)
        #expect(stage.asks == "Slot?")
    }

    @Test("whoever does not want to go deeper after all is not held to what lay there")
    func afterAll() throws {
        var stage = Stage(plan, depth: .short)
        try stage.answer("a", "ja", "iets", "c")
        try stage.act(.revise(at("dieper1")))
        let stale = try stage.act(.answer("nee")).first(\.stale)
        #expect(stale?.answers.map(\.place) == [at("lang"), at("meer")])
        #expect(stale?.answers.allSatisfy { $0.reason == .branch } == true)
        #expect(stage.asks == "Slot?")
        try stage.act(.revise(at("dieper1")))
        try stage.answer("ja")
        #expect(stage.conversation.answers.allSatisfy { $0.stale == nil })
    }
}
