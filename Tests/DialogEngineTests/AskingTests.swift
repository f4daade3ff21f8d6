import DialogEngine
import DialogModel
import Testing

@Suite("Asking")
struct AskingTests {
    @Test("a conversation begins with its first step, its purpose and its first question")
    func beginning() {
        let stage = Stage(
            script(
                dialog(
                    "d",
                    step(
                        "een",
                        minutes: 5,
                        purpose: "Waarom.",
                        say("s1", "Welkom."),
                        ask("q", "Wat?")
                    ),
                    step("twee", ask("r", "En?"))
                )
            )
        )
        #expect(stage.kinds == ["started", "entered", "said", "said", "asked"])
        #expect(stage.asks == "Wat?")
        let heading = stage.conversation.prompt(at: stage.now).step
        #expect(heading?.title == "EEN")
        #expect(heading?.index == 1)
        #expect(heading?.count == 2)
        #expect(heading?.minutes == 5)
    }

    @Test("questions are asked one at a time, in order, up to the end")
    func order() throws {
        var stage = Stage(script(ask("q", "Een?"), ask("r", "Twee?")))
        #expect(try stage.act(.answer("a")).kinds == ["answered", "asked"])
        #expect(stage.asks == "Twee?")
        #expect(try stage.act(.answer("b")).kinds == ["answered", "finished"])
        #expect(stage.position == .finished)
        #expect(stage.conversation.summary.standing == .finished)
    }

    @Test("a script without questions ends at once")
    func nothingToAsk() {
        #expect(
            Stage(script(say("s", "Dat was het."))).kinds == [
                "started", "entered", "said", "finished",
            ]
        )
    }

    @Test("what is not required may be skipped; what is required may not")
    func skipping() throws {
        var stage = Stage(script(ask("q", "Een?"), ask("r", "Twee?", required: true)))
        #expect(try stage.act(.skip).kinds == ["skipped", "asked"])
        #expect(throws: Refusal.required) { try stage.act(.skip) }
        #expect(stage.open?.required == true)
    }

    @Test("an unusable answer moves nothing, and failures in a row are counted")
    func rejections() throws {
        var stage = Stage(script(scale("q", "Hoe?"), scale("r", "En?")))
        #expect(try stage.act(.answer("goed")).first(\.rejected)?.attempt == 1)
        #expect(try stage.act(.answer("heel goed")).first(\.rejected)?.attempt == 2)
        #expect(stage.asks == "Hoe?")
        try stage.answer("7")
        #expect(try stage.act(.answer("elf")).first(\.rejected)?.attempt == 1)
    }

    @Test("wordings take turns by conversation, and stay what they were once shown")
    func rotation() {
        let variants = question("q", "Een?", "Twee?", "Drie?")
        for (rotation, text) in [
            (0, "Een?"), (1, "Twee?"), (2, "Drie?"), (3, "Een?"), (-1, "Drie?"),
        ] {
            #expect(Stage(script(.ask(variants)), rotation: rotation).asks == text)
        }
    }

    @Test("a wording that quotes an unanswered question gives way to one that does not")
    func fallback() throws {
        let plan = script(
            scale("score", "Hoe?"),
            .ask(question("r", "Je gaf een <score>. Waarom?", "Waarom?"))
        )
        var answered = Stage(plan)
        try answered.answer("7,5")
        #expect(answered.asks == "Je gaf een 7,5. Waarom?")
        #expect(answered.conversation.events.last?.event.asked?.quotes == [at("score")])
        var skipped = Stage(plan)
        try skipped.act(.skip)
        #expect(skipped.asks == "Waarom?")
        #expect(skipped.conversation.events.last?.event.asked?.quotes == [])
    }

    @Test("where every wording quotes an unanswered question, a gap is shown")
    func gap() throws {
        var stage = Stage(script(scale("score", "Hoe?"), ask("r", "Waarom een <score>?")))
        try stage.act(.skip)
        #expect(stage.asks == "Waarom een …?")
    }

    @Test("help and reason are quoted from the script, with the answers filled in")
    func help() throws {
        var stage = Stage(
            script(
                scale("score", "Hoe?"),
                .ask(question("r", "En?", hint: "Bij een <score>.", why: "Om de <score>."))
            )
        )
        try stage.answer("4")
        #expect(stage.open?.hint == "Bij een 4.")
        #expect(stage.open?.why == "Om de 4.")
    }

    @Test("a fork is taken once, by what was answered before it")
    func forks() throws {
        let plan = script(
            scale("score", "Hoe?"),
            fork(
                "f",
                below("score", 5),
                then: [ask("laag", "Laag?")],
                otherwise: [ask("hoog", "Hoog?")]
            ),
            ask("einde", "Einde?")
        )
        var low = Stage(plan)
        #expect(try low.act(.answer("4,9")).kinds == ["answered", "branched", "asked"])
        #expect(low.asks == "Laag?")
        var high = Stage(plan)
        try high.answer("5")
        #expect(high.asks == "Hoog?")
        var skipped = Stage(plan)
        try skipped.act(.skip)
        #expect(skipped.asks == "Hoog?", "a comparison with an unanswered question is false")
    }

    @Test("a loop asks its questions for every line of a list")
    func loops() throws {
        var stage = Stage(
            script(
                ask("punten", "Welke?", kind: .list),
                each("punt", of: "punten", ask("lastig", "Wat maakt <@punt> lastig?")),
                ask("einde", "Einde?")
            )
        )
        try stage.answer("rust\nruzie")
        #expect(stage.asks == "Wat maakt rust lastig?")
        #expect(stage.open?.place == at("lastig", 1))
        try stage.answer("a")
        #expect(stage.asks == "Wat maakt ruzie lastig?")
        #expect(stage.open?.place.description == "lastig[2]")
        try stage.answer("b")
        #expect(stage.asks == "Einde?")
    }

    @Test("a loop over a skipped list has no lines")
    func emptyLoop() throws {
        var stage = Stage(
            script(
                ask("punten", "Welke?", kind: .list),
                each("punt", of: "punten", ask("lastig", "Wat?")),
                ask("einde", "Einde?")
            )
        )
        try stage.act(.skip)
        #expect(stage.asks == "Einde?")
    }

    @Test("a loop goes over a hundred lines at most")
    func longLoop() throws {
        var stage = Stage(
            script(ask("punten", "?", kind: .list), each("punt", of: "punten", say("s", "<@punt>")))
        )
        let events = try stage.act(.answer((1...5_000).map(String.init).joined(separator: "\n")))
        #expect(events.kinds.count { $0 == "said" } == Conversation.maximumLoopLines)
    }

    @Test("a watched name in an answer is pointed out, as a whole word without case or accents")
    func mentions() throws {
        var stage = Stage(
            script(ask("q", "?"), ask("r", "?"), ask("l", "?", kind: .list)),
            watching: ["Kévin", "de Vries", "Jo"]
        )
        let events = try stage.act(.answer("liep weg toen kevin bij DE  VRIES kwam, en Joost ook"))
        #expect(events.contains(.mentioned(.init(place: at("q"), names: ["Kévin", "de Vries"]))))
        #expect(!(try stage.act(.answer("niemand"))).kinds.contains("mentioned"))
        #expect((try stage.act(.answer("een\nJo\ndrie"))).kinds.contains("mentioned"))
    }

    @Test("answers to keep and scores stand in the summary")
    func summary() throws {
        var stage = Stage(
            script(
                scale("score", "Hoe?"),
                ask("v", "Wat neem je je voor?", keep: .intention),
                ask("r", "?")
            )
        )
        try stage.answer("6", "eerst vragen")
        let summary = stage.conversation.summary
        #expect(summary.answers == 2)
        #expect(summary.kept.map(\.text) == ["eerst vragen"])
        #expect(summary.kept.map(\.keep) == [.intention])
        #expect(summary.scores == [.init(place: at("score"), question: "Hoe?", score: Tenths(6))])
        #expect(summary.step == "Stap")
        #expect(summary.client.pseudonym == "B.")
    }
}
