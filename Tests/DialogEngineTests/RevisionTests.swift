import DialogEngine
import DialogModel
import Testing

@Suite("Going back")
struct RevisionTests {
    private let three = script(ask("a", "A?"), ask("b", "B?"), ask("c", "C?"))

    @Test("back goes to the question before, and again to the one before that")
    func back() throws {
        var stage = Stage(three)
        try stage.answer("1", "2")
        try stage.act(.back)
        #expect(stage.asks == "B?")
        #expect(stage.open?.previous == "2")
        try stage.act(.back)
        #expect(stage.asks == "A?")
        #expect(throws: Refusal.nothingBefore) { try stage.act(.back) }
    }

    @Test("there is nothing before the first question")
    func first() {
        var stage = Stage(three)
        #expect(throws: Refusal.nothingBefore) { try stage.act(.back) }
    }

    @Test("a new answer takes the place of the old, and the open question is shown again as it was")
    func again() throws {
        var stage = Stage(three)
        try stage.answer("1", "2")
        try stage.act(.back)
        #expect(try stage.act(.answer("twee")).kinds == ["answered"])
        #expect(stage.asks == "C?")
        #expect(stage.conversation.answers.map(\.answer) == ["1", "twee"])
    }

    @Test("skipping while gone back leaves the answer as it was")
    func left() throws {
        var stage = Stage(three)
        try stage.answer("1")
        try stage.act(.back)
        #expect(try stage.act(.skip).kinds == ["left"])
        #expect(stage.asks == "B?")
        #expect(stage.conversation.answers.map(\.answer) == ["1"])
    }

    @Test("a skipped question can be answered after all")
    func skipped() throws {
        var stage = Stage(three)
        try stage.act(.skip)
        try stage.act(.revise(at("a")))
        #expect(stage.open?.previous == nil)
        try stage.answer("toch")
        #expect(stage.conversation.answers.map(\.answer) == ["toch"])
        #expect(stage.asks == "B?")
    }

    @Test("what was not asked, or is open, cannot be revised")
    func notSettled() throws {
        var stage = Stage(three)
        try stage.answer("1")
        #expect(throws: Refusal.unknownQuestion("aa", nearest: "a")) {
            try stage.act(.revise(at("aa")))
        }
        #expect(throws: Refusal.notNow(.revise)) { try stage.act(.revise(at("b"))) }
    }

    @Test("a settled question is found by its name, its address or its place in the order")
    func named() throws {
        var stage = Stage(
            script(
                ask("l", "?", kind: .list),
                each("e", of: "l", ask("x", "<@e>?")),
                ask("z", "?")
            )
        )
        try stage.answer("p\nq", "1", "2")
        let talk = stage.conversation
        #expect(talk.settled(named: "x") == at("x", 2))
        #expect(talk.settled(named: "x[1]") == at("x", 1))
        #expect(talk.settled(named: "1") == at("l"))
        #expect(talk.settled(named: "3") == at("x", 2))
        #expect(talk.settled(named: "4") == nil)
        #expect(talk.settled(named: "z") == nil)
    }

    @Test("a fork goes the other way when its answer is revised, and what it led to stands apart")
    func fork() throws {
        var stage = Stage(
            script(
                scale("score", "Hoe?"),
                DialogEngineTests.fork(
                    "f",
                    below("score", 5),
                    then: [ask("laag", "Laag?")],
                    otherwise: [ask("hoog", "Hoog?")]
                ),
                ask("einde", "Einde?")
            )
        )
        try stage.answer("3", "omdat")
        try stage.act(.revise(at("score")))
        let events = try stage.act(.answer("8"))
        #expect(events.kinds == ["answered", "branched", "became-stale", "asked"])
        #expect(
            events.first(\.stale)
                == .init(
                    because: at("score"),
                    was: "3",
                    answers: [.init(place: at("laag"), reason: .branch)]
                )
        )
        #expect(stage.asks == "Hoog?", "nothing is to be chosen about what is no longer reached")
        #expect(throws: Refusal.notNow(.revise)) { try stage.act(.revise(at("laag"))) }

        try stage.answer("ook")
        try stage.act(.revise(at("score")))
        try stage.answer("4")
        #expect(stage.conversation.answers.map(\.stale) == [nil, nil, .branch])
        #expect(stage.asks == "Einde?", "what was answered before is reached again")
    }

    @Test("what the script no longer comes to is not gone back to, and is pointed out once")
    func offThePath() throws {
        var stage = Stage(
            script(
                scale("score", "Hoe?"),
                DialogEngineTests.fork(
                    "f",
                    below("score", 5),
                    then: [ask("laag", "Laag?"), ask("over", "Over?")]
                ),
                DialogEngineTests.fork("g", below("score", 7), then: [ask("mid", "Mid?")]),
                ask("einde", "Einde?")
            )
        )
        try stage.answer("3", "x")
        try stage.act(.skip)
        try stage.answer("y")
        try stage.act(.revise(at("score")))
        #expect(try stage.act(.answer("6")).first(\.stale)?.answers.map(\.place) == [at("laag")])
        #expect(throws: Refusal.notNow(.revise)) { try stage.act(.revise(at("over"))) }
        try stage.act(.revise(at("score")))
        #expect(try stage.act(.answer("9")).first(\.stale)?.answers.map(\.place) == [at("mid")])
        try stage.act(.back)
        #expect(stage.open?.place == at("score"))
    }

    @Test("an unchanged answer changes nothing else")
    func unchanged() throws {
        var stage = Stage(
            script(scale("score", "Hoe?"), ask("r", "Waarom <score>?"), ask("z", "?"))
        )
        try stage.answer("7", "daarom")
        try stage.act(.revise(at("score")))
        #expect(try stage.act(.answer("zeven")).kinds == ["answered"])
    }

    @Test("a condition does not see an answer that the script no longer comes to")
    func hiddenAnswer() throws {
        var stage = Stage(
            script(
                scale("score", "Hoe?"),
                DialogEngineTests.fork(
                    "f",
                    below("score", 5),
                    then: [ask("weer", "Weer?", kind: .yesNo)]
                ),
                DialogEngineTests.fork("g", .answer("weer"), then: [ask("dan", "Dan?")]),
                ask("einde", "Einde?")
            )
        )
        try stage.answer("3", "ja", "zo")
        try stage.act(.revise(at("score")))
        let events = try stage.act(.answer("8"))
        #expect(events.first(\.stale)?.answers.map(\.place) == [at("weer"), at("dan")])
    }

    @Test(
        "lines that stay keep their number, new ones get their own, and those that go can come back"
    )
    func lines() throws {
        var stage = Stage(
            script(
                ask("l", "?", kind: .list),
                each("e", of: "l", ask("x", "<@e>?")),
                ask("z", "?")
            )
        )
        try stage.answer("p\nq", "over p", "over q")
        try stage.act(.revise(at("l")))
        let events = try stage.act(.answer("n\nq"))
        #expect(
            events.first(\.looped)?.lines
                == [.init(number: 3, text: "n"), .init(number: 2, text: "q")]
        )
        #expect(events.first(\.stale)?.answers == [.init(place: at("x", 1), reason: .branch)])
        #expect(stage.asks == "n?")
        try stage.answer("over n")
        #expect(stage.asks == "?")
        try stage.act(.revise(at("l")))
        try stage.answer("p\nn")
        #expect(
            stage.conversation.answers.filter { $0.stale == nil }.map(\.answer) == [
                "p; n", "over p", "over n",
            ]
        )
        #expect(stage.asks == "?")
    }

    @Test("two lines of the same text are two lines")
    func twins() throws {
        var stage = Stage(script(ask("l", "?", kind: .list), each("e", of: "l", ask("x", "<@e>?"))))
        try stage.answer("p\np", "een")
        #expect(stage.open?.place == at("x", 2))
    }

    @Test("an open question that quotes the revised answer is asked anew")
    func openQuote() throws {
        var stage = Stage(script(scale("score", "Hoe?"), ask("r", "Waarom een <score>?")))
        try stage.answer("7")
        try stage.act(.back)
        let events = try stage.act(.answer("4"))
        #expect(events.kinds == ["answered", "asked"])
        #expect(stage.asks == "Waarom een 4?")
        #expect(events.first(\.asked)?.occurrence == 2)
    }
}
