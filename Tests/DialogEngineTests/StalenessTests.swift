import DialogEngine
import DialogModel
import Testing

@Suite("Answers that no longer fit")
struct StalenessTests {
    private let plan = script(
        scale("score", "Hoe?"),
        .ask(question("lager", "Waarom geen <score - 1>?", "Wat scheelt een <score - 1>?")),
        ask("hoger", "Wat brengt je op <score + 1>?"),
        ask("los", "Nog iets?"),
        ask("einde", "Je zei '<lager>'. En nu?"),
        ask("slot", "Slot?")
    )

    private func revised() throws -> Stage {
        var stage = Stage(plan)
        try stage.answer("6", "rust", "tijd", "nee", "verder")
        try stage.act(.revise(at("score")))
        let events = try stage.act(.answer("4"))
        #expect(events.kinds == ["answered", "became-stale"])
        return stage
    }

    @Test("answers whose question quoted the old answer wait for a choice, also at second hand")
    func listed() throws {
        let stage = try revised()
        #expect(stage.unfitting.map(\.place) == [at("lager"), at("hoger"), at("einde")])
        #expect(stage.unfitting.map(\.answer) == ["rust", "tijd", "verder"])
        #expect(stage.unfitting.first?.question == "Waarom geen 5?")
        #expect(stage.unfitting.allSatisfy { $0.reason == .wording && $0.was == "6" })
    }

    @Test("while they wait nothing else is asked")
    func waiting() throws {
        var stage = try revised()
        #expect(throws: Refusal.notNow(.answer)) { try stage.act(.answer("x")) }
        #expect(throws: Refusal.notNow(.skip)) { try stage.act(.skip) }
        #expect(throws: Refusal.notNow(.call)) { try stage.act(.call("anders")) }
        try stage.act(.note("hm"))
        try stage.act(.pause)
        try stage.act(.resume)
        #expect(stage.unfitting.count == 3)
    }

    @Test("kept answers stay marked, stay in the list, and leave the summary")
    func kept() throws {
        var stage = try revised()
        #expect(try stage.act(.settleStale(.keep)).kinds == ["settled-stale"])
        #expect(stage.asks == "Slot?")
        #expect(
            stage.conversation.answers.map(\.stale) == [nil, .wording, .wording, nil, .wording]
        )
        #expect(stage.conversation.summary.answers == 5)
    }

    @Test("asked again, each is asked in its place, in a new wording and with the new answer")
    func askedAgain() throws {
        var stage = try revised()
        try stage.act(.settleStale(.askAgain))
        #expect(stage.asks == "Wat scheelt een 3?", "the other wording has its turn")
        #expect(stage.open?.previous == nil)
        try stage.answer("moe")
        #expect(stage.asks == "Wat brengt je op 5?")
        try stage.answer("slaap")
        #expect(stage.asks == "Je zei 'moe'. En nu?")
        try stage.act(.skip)
        #expect(stage.asks == "Slot?")
        #expect(stage.conversation.answers.map(\.answer) == ["4", "moe", "slaap", "nee", nil])
        #expect(stage.conversation.answers.allSatisfy { $0.stale == nil })
    }

    @Test("to be edited, each comes with its old answer, which may be left")
    func edited() throws {
        var stage = try revised()
        try stage.act(.settleStale(.edit))
        #expect(stage.open?.previous == "rust")
        #expect(try stage.act(.skip).kinds == ["left", "asked"])
        #expect(stage.open?.previous == "tijd")
        try stage.answer("meer tijd")
        #expect(stage.open?.previous == "verder")
        try stage.act(.skip)
        #expect(
            stage.conversation.answers.map(\.answer) == ["4", "rust", "meer tijd", "nee", "verder"]
        )
        #expect(stage.conversation.answers.allSatisfy { $0.stale == nil })
    }

    @Test("when the answer is put back, what was said about it fits again")
    func putBack() throws {
        var stage = try revised()
        try stage.act(.settleStale(.keep))
        try stage.act(.revise(at("score")))
        #expect(try stage.act(.answer("6")).kinds == ["answered"])
        #expect(stage.conversation.answers.allSatisfy { $0.stale == nil })
    }

    @Test("a second revision asks no second time about answers that were kept")
    func twice() throws {
        var stage = try revised()
        try stage.act(.settleStale(.keep))
        try stage.act(.revise(at("score")))
        #expect(try stage.act(.answer("3")).kinds == ["answered"])
        #expect(stage.conversation.answers.count { $0.stale == .wording } == 3)
    }

    @Test("there is nothing to choose when everything fits")
    func nothing() throws {
        var stage = Stage(plan)
        #expect(throws: Refusal.notNow(.settleStale)) { try stage.act(.settleStale(.keep)) }
    }

    @Test("going back is possible before the choice is made")
    func backFirst() throws {
        var stage = try revised()
        try stage.act(.revise(at("score")))
        try stage.answer("6")
        #expect(stage.asks == "Slot?")
    }
}
