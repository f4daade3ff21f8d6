import DialogEngine
import DialogModel
import Testing

@Suite("An interview")
struct InterviewTests {
    private let plan = script(
        dialog(
            "d",
            step(
                "een",
                bell: "Sta ik in de weg?",
                say("s", "Kies."),
                scale("score", "Hoe?"),
                ask("wat", "Wat?", probes: [.short]),
                fork(
                    "f",
                    below("score", 5),
                    then: [ask("laag", "Waarom <score>?")],
                    otherwise: [ask("hoog", "Hoog?")]
                ),
                .call(Call(id: "c", dialog: "e"))
            ),
            step("twee", ask("slot", "Slot?"))
        ),
        calling: dialog("e", step("t", ask("x", "X?"))),
        lexicon: Lexicon(
            language: .dutch,
            limit: 3,
            rules: [.short: .init(fewerWordsThan: 3, questions: ["Meer?"])]
        )
    )

    private func stage() -> Stage {
        Stage(
            plan,
            mode: .interview,
            participants: [Participant(name: "Samira"), Participant(name: "Ilse")]
        )
    }

    @Test("a step is entered, said and offered; forks wait for the answers they need")
    func offered() {
        let stage = stage()
        #expect(stage.kinds == ["started", "entered", "said", "offered"])
        #expect(stage.offers.map(\.text) == ["Hoe?", "Wat?"])
        #expect(stage.offers.allSatisfy { !$0.settled })
    }

    @Test("the asker chooses the order, and follow-ups are offered when they are reached")
    func chosen() throws {
        var stage = stage()
        #expect(try stage.act(.choose(at("wat"), wording: nil)).kinds == ["asked"])
        #expect(stage.asks == "Wat?")
        #expect(throws: Refusal.notNow(.next)) { try stage.act(.next) }
        #expect(throws: Refusal.notNow(.choose)) {
            try stage.act(.choose(at("score"), wording: nil))
        }
        #expect(try stage.act(.answer("van alles en nog wat")).kinds == ["answered", "offered"])
        #expect(stage.offers.map(\.settled) == [false, true])
        try stage.act(.choose(at("score"), wording: nil))
        #expect(try stage.act(.answer("3")).kinds == ["answered", "branched", "offered"])
        #expect(stage.offers.map(\.text) == ["Hoe?", "Wat?", "Waarom 3?"])
    }

    @Test("the asker may use words of their own for a question")
    func worded() throws {
        var stage = stage()
        let asked = try stage.act(.choose(at("score"), wording: " Welk cijfer? ")).first(\.asked)
        #expect(asked?.text == "Welk cijfer?")
        #expect(asked?.variant == nil)
        #expect(stage.open?.kind == scaleKind())
        try stage.answer("7")
        #expect(stage.offers.map(\.text) == ["Welk cijfer?", "Wat?", "Hoog?"])
    }

    @Test("the asker may ask a question of their own")
    func own() throws {
        var stage = stage()
        try stage.act(.ask("Wat hield je tegen?"))
        #expect(stage.open?.place == at("eigen-1"))
        #expect(stage.open?.origin == .asker)
        #expect(try stage.act(.answer("angst")).kinds == ["answered", "offered"])
        #expect(stage.offers.last?.text == "Wat hield je tegen?", "it is one of the step's now")
        #expect(stage.offers.last?.settled == true)
        try stage.act(.ask("En nu?"))
        #expect(stage.open?.place == at("eigen-2"))
        #expect(throws: Refusal.notNow(.ask)) { try stage.act(.ask("Nog een?")) }
    }

    @Test("a question that was chosen by mistake is taken back, and chosen again as if it was new")
    func takenBack() throws {
        var stage = stage()
        try stage.act(.choose(at("wat"), wording: nil))
        #expect(try stage.act(.back).kinds == ["offered"])
        #expect(stage.offers.map(\.settled) == [false, false])
        #expect(stage.conversation.account.questions.isEmpty)
        try stage.act(.choose(at("wat"), wording: nil))
        #expect(stage.asks == "Wat?")
        try stage.answer("van alles en nog wat")
        try stage.act(.ask("En toen?"))
        #expect(try stage.act(.back).kinds == ["offered"])
        #expect(stage.offers.map(\.text) == ["Hoe?", "Wat?"], "it was never asked")
        try stage.act(.next)
        #expect(stage.offers.map(\.text) == ["X?"])
    }

    @Test(
        "several questions are chosen at once, and asked one after the other, after a restart too"
    )
    func picked() throws {
        var stage = stage()
        #expect(try stage.act(.pick([at("wat"), at("score")])).kinds == ["picked", "asked"])
        #expect(stage.asks == "Wat?")
        let again = try Conversation(
            replaying: stage.conversation.events,
            in: stage.conversation.script
        )
        #expect(again == stage.conversation)
        #expect(try stage.act(.answer("van alles en nog wat")).kinds == ["answered", "asked"])
        #expect(stage.asks == "Hoe?")
        #expect(try stage.act(.answer("7")).kinds.last == "offered")
    }

    @Test("what was chosen at once is dropped where a question is taken back")
    func pickedAndTakenBack() throws {
        var stage = stage()
        try stage.act(.pick([at("wat"), at("score")]))
        #expect(try stage.act(.back).kinds == ["offered"])
        try stage.act(.choose(at("wat"), wording: nil))
        #expect(try stage.act(.answer("van alles en nog wat")).kinds == ["answered", "offered"])
        #expect(throws: Refusal.notNow(.choose)) { try stage.act(.pick([])) }
        #expect(throws: Refusal.unknownQuestion("nooit", nearest: nil)) {
            try stage.act(.pick([at("score"), at("nooit")]))
        }
    }

    @Test("an extra question comes before the next choice")
    func probed() throws {
        var stage = stage()
        try stage.act(.choose(at("wat"), wording: nil))
        #expect(try stage.act(.answer("weg")).kinds == ["answered", "asked"])
        #expect(stage.asks == "Meer?")
        #expect(try stage.act(.skip).kinds == ["skipped", "offered"])
    }

    @Test("skipping returns to the choice, and a settled question is gone back to")
    func skipping() throws {
        var stage = stage()
        try stage.act(.choose(at("wat"), wording: nil))
        #expect(try stage.act(.skip).kinds == ["skipped", "offered"])
        #expect(try stage.act(.choose(at("wat"), wording: nil)).kinds == ["revisiting"])
        #expect(try stage.act(.skip).kinds == ["left"])
        #expect(throws: Refusal.notNow(.choose)) {
            try stage.act(.choose(at("wat"), wording: "Nou?"))
        }
    }

    @Test(
        "going on leaves the rest unasked, runs what the step calls, and ends after the last step"
    )
    func next() throws {
        var stage = stage()
        try stage.act(.choose(at("score"), wording: nil))
        try stage.answer("8")
        let events = try stage.act(.next)
        #expect(events.first == .closed(.init(step: at("een"), open: [at("wat"), at("hoog")])))
        #expect(events.kinds == ["closed", "called", "entered", "offered"])
        #expect(stage.offers.map(\.text) == ["X?"])
        #expect(try stage.act(.next).kinds == ["closed", "returned", "entered", "offered"])
        #expect(stage.offers.map(\.text) == ["Slot?"])
        #expect(try stage.act(.next).kinds == ["closed", "finished"])
    }

    @Test("what was never offered cannot be chosen")
    func unknown() {
        var stage = stage()
        #expect(throws: Refusal.unknownQuestion("wa", nearest: "wat")) {
            try stage.act(.choose(at("wa"), wording: nil))
        }
        #expect(throws: Refusal.self) { try stage.act(.choose(at("slot"), wording: nil)) }
    }

    @Test("choosing and asking belong to interviews")
    func alone() {
        var stage = Stage(plan)
        #expect(throws: Refusal.notNow(.choose)) {
            try stage.act(.choose(at("score"), wording: nil))
        }
        #expect(throws: Refusal.notNow(.ask)) { try stage.act(.ask("?")) }
        #expect(throws: Refusal.notNow(.next)) { try stage.act(.next) }
    }

    @Test("the user may call another dialogue while choosing, or with a question open")
    func called() throws {
        var stage = stage()
        try stage.act(.call("e"))
        #expect(stage.offers.map(\.text) == ["X?"])
        #expect(try stage.act(.next).kinds == ["closed", "returned", "offered"])
        try stage.act(.ask("Eigen?"))
        try stage.act(.call("e"))
        #expect(try stage.act(.next).kinds == ["closed", "returned", "asked"])
        #expect(stage.asks == "Eigen?")
    }

    @Test("a revision that other answers quoted asks those again before the next choice")
    func stale() throws {
        var stage = stage()
        try stage.act(.choose(at("score"), wording: nil))
        try stage.answer("3")
        try stage.act(.choose(at("laag"), wording: nil))
        try stage.answer("moe")
        try stage.act(.next)
        try stage.act(.revise(at("score")))
        try stage.answer("4")
        #expect(stage.unfitting.map(\.place) == [at("laag")])
        #expect(try stage.act(.settleStale(.askAgain)).kinds == ["settled-stale", "asked"])
        #expect(stage.asks == "Waarom 4?")
        try stage.answer("toch moe")
        #expect(stage.offers.map(\.text) == ["X?"])
    }

    @Test("the bell brings back the question of the present step; the turn goes to who takes part")
    func bell() throws {
        var stage = stage()
        #expect(try stage.act(.ring) == [.rang(.init(text: "Sta ik in de weg?"))])
        try stage.act(.handOver(to: "Ilse"))
        #expect(stage.conversation.turn == "Ilse")
        #expect(throws: Refusal.notNow(.handOver)) { try stage.act(.handOver(to: "Piet")) }
    }
}
