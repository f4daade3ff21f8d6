import DialogEngine
import DialogModel
import Testing

@Suite("Who knows a dialogue is asked one thing a step")
struct FadingTests {
    /// Two steps and a last one; of the first two only what leads and what is needed has to be asked.
    private static let plan = script(
        dialog(
            "proef",
            step(
                "een",
                ask("soort", "Soort?", kind: .yesNo),
                fork(
                    "goed",
                    .answer("soort"),
                    then: [ask("goed-1", "Wat ging goed?"), ask("goed-2", "En wat nog?")],
                    otherwise: [ask("lastig-1", "Wat was lastig?")]
                ),
                ask("meer", "Wat nog?"),
                ask("diep", "Dieper?", depth: .full)
            ),
            step(
                "twee",
                ask("kern", "Waar ging het om?"),
                scale("cijfer", "Hoe goed?"),
                ask("waarom", "Waarom dat cijfer?"),
                ask("voornemen", "Wat neem je je voor?", keep: .intention)
            ),
            step(
                "drie",
                ask("alleen-diep", "Diep?", depth: .full),
                ask("ook", "Ook?", depth: .full)
            )
        )
    )

    private func asked(_ stage: inout Stage, _ yes: String = "ja") throws -> [String] {
        var asked: [String] = []
        while let question = stage.asks {
            asked.append(question)
            try stage.answer(question == "Soort?" ? yes : question == "Hoe goed?" ? "6" : "x")
        }
        return asked
    }

    @Test(
        "the first open question of each step, the score, what others depend on, and what is kept"
    )
    func faded() throws {
        var stage = Stage(Self.plan, fading: .on)
        #expect(
            try asked(&stage) == [
                "Soort?", "Wat ging goed?", "Waar ging het om?", "Hoe goed?",
                "Wat neem je je voor?",
                "Diep?",
            ]
        )
        var other = Stage(Self.plan, depth: .short, fading: .on)
        #expect(
            try asked(&other, "nee") == [
                "Soort?", "Wat was lastig?", "Waar ging het om?", "Hoe goed?",
                "Wat neem je je voor?",
            ]
        )
    }

    @Test("the rest of a step is asked on request, and of that step alone")
    func more() throws {
        var stage = Stage(Self.plan, fading: .on)
        try stage.answer("ja")
        #expect(stage.asks == "Wat ging goed?")
        try stage.act(.widen)
        #expect(stage.asks == "Wat ging goed?", "the question stays")
        #expect(throws: Refusal.notNow(.widen)) { try stage.act(.widen) }
        #expect(
            try asked(&stage) == [
                "Wat ging goed?", "En wat nog?", "Wat nog?", "Dieper?", "Waar ging het om?",
                "Hoe goed?", "Wat neem je je voor?", "Diep?",
            ]
        )
    }

    @Test("the rest is all of the step, and is not promised where there is none")
    func brief() throws {
        var stage = Stage(Self.plan, depth: .short, fading: .on)
        try stage.answer("ja")
        try stage.act(.widen)
        let whole = ["Wat ging goed?", "En wat nog?", "Wat nog?", "Dieper?"]
        #expect(try asked(&stage).prefix(4) == whole[...])
        var alone = Stage(script(ask("een", "Een?")), fading: .on)
        #expect(throws: Refusal.notNow(.widen)) { try alone.act(.widen) }
    }

    @Test("what follows a second score comes too, when that score is asked for after all")
    func followed() throws {
        let plan = script(
            dialog(
                "proef",
                step("nul", scale("eerste", "Hoe nu?")),
                step(
                    "een",
                    scale("cijfer", "Hoe goed?"),
                    fork("laag", below("cijfer", 5), then: [ask("erbij", "Wat zou helpen?")]),
                    ask("kern", "Waar ging het om?")
                ),
                step("twee", ask("slot", "En nu?"))
            )
        )
        var stage = Stage(plan, fading: .on)
        try stage.answer("6")
        #expect(stage.asks == "Waar ging het om?")
        try stage.act(.widen)
        try stage.answer("x")
        #expect(stage.asks == "Hoe goed?")
        try stage.answer("4")
        #expect(stage.asks == "Wat zou helpen?")
        try stage.answer("x")
        #expect(stage.asks == "En nu?")
    }

    @Test("whoever goes back to a step can still ask for its rest")
    func back() throws {
        var stage = Stage(Self.plan, fading: .on)
        try stage.answer("ja", "x")
        #expect(stage.asks == "Waar ging het om?")
        try stage.act(.back)
        try stage.act(.widen)
        try stage.answer("y")
        #expect(stage.asks == "En wat nog?")
    }

    @Test("everything is asked again from the step on in which that is wanted, and back")
    func all() throws {
        var stage = Stage(Self.plan, fading: .on)
        #expect(stage.conversation.fading == .on)
        try stage.answer("ja", "x")
        try stage.act(.turnFading(.off))
        try stage.answer("x")
        #expect(stage.asks == "Hoe goed?")
        #expect(stage.conversation.fading == .off)
        try stage.act(.turnFading(.on))
        #expect(stage.asks == "Hoe goed?", "what was asked is answered")
        try stage.answer("6")
        #expect(stage.asks == "Wat neem je je voor?")
    }

    @Test("what is called inside is asked whole, for that is not known")
    func called() throws {
        let plan = script(
            dialog(
                "proef",
                step("een", ask("kern", "Waar ging het om?"), ask("rest", "En verder?")),
                step("twee", .call(Call(id: "binnen", dialog: "binnen")), ask("slot", "En nu?"))
            ),
            calling: dialog("binnen", step("in", ask("a", "A?"), ask("b", "B?")))
        )
        var stage = Stage(plan, fading: .on)
        #expect(try asked(&stage) == ["Waar ging het om?", "A?", "B?", "En nu?"])
    }

    @Test("with others there, everything is asked", arguments: [Dialog.Mode.interview, .meeting])
    func others(mode: Dialog.Mode) throws {
        var stage = Stage(Self.plan, mode: mode, fading: .on)
        #expect(stage.conversation.fading == nil)
        #expect(throws: Refusal.notNow(.turnFading)) { try stage.act(.turnFading(.on)) }
        #expect(throws: Refusal.notNow(.widen)) { try stage.act(.widen) }
    }

    @Test("nobody who does not know it is asked less")
    func unknown() throws {
        var stage = Stage(Self.plan)
        #expect(stage.conversation.fading == nil)
        #expect(try asked(&stage).count == 11)
    }
}
