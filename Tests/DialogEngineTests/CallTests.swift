import DialogEngine
import DialogModel
import Testing

@Suite("Dialogues inside each other")
struct CallTests {
    private let inner = dialog(
        "meta",
        step("m1", ask("gevoel", "Gevoel?")),
        step("m2", ask("zin", "Zin?"))
    )
    private let third = dialog("derde", step("t", ask("x", "X?")))

    private func calling(_ items: Item...) -> PinnedScript {
        let step = Step(id: "stap", title: "Stap", items: items)
        return script(dialog("d", step), calling: inner, third)
    }

    @Test("a script runs another dialogue and comes back")
    func byScript() throws {
        var stage = Stage(
            calling(ask("a", "A?"), .call(Call(id: "c", dialog: "meta")), ask("b", "B?"))
        )
        #expect(try stage.act(.answer("1")).kinds == ["answered", "called", "entered", "asked"])
        #expect(stage.asks == "Gevoel?")
        #expect(stage.open?.place.description == "c/gevoel")
        #expect(stage.conversation.prompt(at: stage.now).step?.title == "M1")
        try stage.answer("boos")
        #expect(try stage.act(.answer("dit")).kinds == ["answered", "returned", "asked"])
        #expect(stage.asks == "B?")
        #expect(stage.conversation.prompt(at: stage.now).step?.title == "Stap")
    }

    @Test("what is said in a role is neither kept nor a score; what the user called is one's own")
    func played() throws {
        let scales = dialog(
            "schalen",
            step("een", scale("cijfer", "Cijfer?"), ask("stap", "Stap?", keep: .intention))
        )
        let own = dialog("meta", step("m", ask("zin", "Zin?", keep: .sentence)))
        let call = Call(id: "c", dialog: "schalen", isPlayed: true)
        var stage = Stage(script(dialog("d", step("s", .call(call))), calling: scales, own))
        try stage.answer("7")
        try stage.act(.call("meta"))
        #expect(try stage.act(.answer("klopt dat?")).first(\.answered)?.keep == .sentence)
        #expect(try stage.act(.answer("ik bel")).first(\.answered)?.keep == nil)
        #expect(stage.conversation.summary.kept.map(\.text) == ["klopt dat?"])
        #expect(stage.conversation.summary.scores.isEmpty)
    }

    @Test("the user runs another dialogue, and what was open is asked again in the same words")
    func byUser() throws {
        var stage = Stage(
            script(
                dialog("d", step("s", .ask(question("a", "A?", "Of A?")))),
                calling: inner,
                third
            ),
            rotation: 1
        )
        #expect(stage.asks == "Of A?")
        #expect(try stage.act(.call("meta")).kinds == ["called", "entered", "asked"])
        #expect(stage.open?.place.description == "meta#1/gevoel")
        try stage.answer("boos")
        let events = try stage.act(.answer("dit"))
        #expect(events.kinds == ["answered", "returned", "asked"])
        #expect(stage.asks == "Of A?")
        #expect(events.first(\.asked)?.occurrence == 2)
        #expect(events.first(\.asked)?.variant == 1)
        try stage.act(.call("meta"))
        #expect(stage.open?.place.description == "meta#2/gevoel")
    }

    @Test("calls nest, and each comes back to where it was made")
    func nested() throws {
        var stage = Stage(calling(ask("a", "A?")))
        try stage.act(.call("meta"))
        try stage.act(.call("derde"))
        #expect(stage.open?.place.description == "meta#1/derde#1/x")
        try stage.answer("y")
        #expect(stage.asks == "Gevoel?")
        try stage.answer("g", "z")
        #expect(stage.asks == "A?")
    }

    @Test("a dialogue on the present path is not called again, nor one outside the closure")
    func refused() throws {
        var stage = Stage(calling(ask("a", "A?")))
        #expect(throws: Refusal.notCallable("d")) { try stage.act(.call("d")) }
        #expect(throws: Refusal.unknownDialog("ver", nearest: nil)) { try stage.act(.call("ver")) }
        try stage.act(.call("meta"))
        #expect(throws: Refusal.notCallable("meta")) { try stage.act(.call("meta")) }
    }

    @Test("a called dialogue sees its own answers only")
    func scope() throws {
        let inner = dialog(
            "e",
            step(
                "t",
                fork("f", .answered("a"), then: [ask("x", "X?")], otherwise: [ask("y", "Y?")])
            )
        )
        var stage = Stage(
            script(
                dialog("d", step("s", ask("a", "A?"), .call(Call(id: "c", dialog: "e")))),
                calling: inner
            )
        )
        try stage.answer("1")
        #expect(stage.asks == "Y?")
    }

    @Test("a fork that no longer leads to a call sets its answers apart")
    func unreachedCall() throws {
        var stage = Stage(
            calling(
                scale("score", "Hoe?"),
                fork("f", below("score", 5), then: [.call(Call(id: "c", dialog: "meta"))]),
                ask("b", "B?")
            )
        )
        try stage.answer("3", "boos", "dit")
        try stage.act(.revise(at("score")))
        let stale = try stage.act(.answer("8")).first(\.stale)
        #expect(stale?.answers.map(\.place.description) == ["c/gevoel", "c/zin"])
        #expect(stage.asks == "B?")
    }

    @Test("in the midst of a called dialogue a revision can end the reason for it")
    func midway() throws {
        var stage = Stage(
            calling(
                scale("score", "Hoe?"),
                fork("f", below("score", 5), then: [.call(Call(id: "c", dialog: "meta"))]),
                ask("b", "B?")
            )
        )
        try stage.answer("3")
        #expect(stage.asks == "Gevoel?")
        try stage.act(.back)
        try stage.answer("8")
        #expect(stage.asks == "B?")
    }

    @Test("a revision in a dialogue that has ended opens what it now leads to, and comes back")
    func revisedAfterReturn() throws {
        let inner = dialog(
            "e",
            step("t", scale("s", "Hoe?"), fork("f", below("s", 5), then: [ask("laag", "Laag?")]))
        )
        var stage = Stage(script(dialog("d", step("s", ask("a", "A?"))), calling: inner))
        try stage.act(.call("e"))
        try stage.answer("8")
        #expect(stage.asks == "A?")
        guard let score = stage.conversation.settled(named: "s") else {
            Issue.record("the score is settled")
            return
        }
        try stage.act(.revise(score))
        try stage.answer("2")
        #expect(stage.asks == "Laag?")
        try stage.answer("x")
        #expect(stage.asks == "A?")
    }

    @Test("finishing in what the user called ends that alone, and what was open is asked again")
    func leftEarly() throws {
        var stage = Stage(calling(ask("a", "A?"), ask("b", "B?")))
        try stage.act(.call("meta"))
        #expect(stage.conversation.prompt(at: stage.now).aside == "META")
        try stage.answer("boos")
        let events = try stage.act(.finish)
        #expect(events.kinds == ["returned", "asked"])
        #expect(
            events.first
                == .returned(
                    .init(
                        from: [.init(call: "meta", number: 1)],
                        left: Address(calls: [.init(call: "meta", number: 1)], item: "zin")
                    )
                )
        )
        #expect(stage.asks == "A?")
        #expect(stage.conversation.prompt(at: stage.now).aside == nil)
        try stage.act(.revise(Address(calls: [.init(call: "meta", number: 1)], item: "gevoel")))
        #expect(stage.conversation.prompt(at: stage.now).aside == nil)
        try stage.answer("blij")
        #expect(stage.asks == "A?", "nothing more is asked in what was left")
        try stage.act(.call("meta"))
        #expect(stage.open?.place.description == "meta#2/gevoel", "it can be begun anew")
        try stage.act(.finish)
        try stage.answer("1")
        #expect(stage.asks == "B?")
        #expect(try stage.act(.finish).kinds == ["finished"])
        #expect(
            try Conversation(replaying: stage.conversation.events, in: stage.conversation.script)
                == stage.conversation
        )
    }

    @Test("of dialogues inside each other the innermost is left, also from an answer gone back to")
    func leftInside() throws {
        var stage = Stage(calling(ask("a", "A?")))
        try stage.act(.call("meta"))
        try stage.answer("boos")
        try stage.act(.call("derde"))
        #expect(stage.conversation.prompt(at: stage.now).aside == "DERDE")
        try stage.act(.revise(Address(calls: [.init(call: "meta", number: 1)], item: "gevoel")))
        #expect(try stage.act(.finish).kinds == ["left", "returned", "asked"])
        #expect(stage.asks == "Zin?")
        #expect(stage.conversation.prompt(at: stage.now).aside == "META")
        try stage.act(.finish)
        #expect(stage.asks == "A?")
    }

    @Test("the user's calls go sixteen deep and no deeper")
    func depth() throws {
        let dialogs = (1...20).map { number in
            Dialog(
                id: DialogID("d\(number)"),
                language: .dutch,
                title: "",
                summary: "",
                source: "",
                modes: [.alone],
                steps: [step("s", ask("q", "\(number)?"))]
            )
        }
        let script = PinnedScript(
            root: "d1",
            dialogs: Dictionary(uniqueKeysWithValues: dialogs.map { ($0.id, $0) }),
            lexicon: nil
        )
        var stage = Stage(script)
        for number in 2...17 { try stage.act(.call(DialogID("d\(number)"))) }
        #expect(throws: Refusal.callsTooDeep(limit: 16)) { try stage.act(.call("d18")) }
        for _ in 1...17 { try stage.answer("x") }
        #expect(stage.position == .finished)
    }

    @Test("a script that calls itself all the same ends at the sixteenth call")
    func endless() throws {
        let root = dialog("d", step("s", ask("q", "Q?"), .call(Call(id: "c", dialog: "d"))))
        var stage = Stage(script(root))
        for _ in 0...Conversation.maximumCallDepth { try stage.answer("x") }
        #expect(stage.position == .finished)
    }
}
