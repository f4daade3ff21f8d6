import DialogModel
import Testing

@testable import DialogEngine

@Suite("A line that was listed is chosen")
struct PickTests {
    private let plan: PinnedScript = {
        let pick = Question(
            id: "gekozen",
            variants: [text("Waar gaan we mee verder?")],
            kind: .text,
            required: true,
            lines: "casussen"
        )
        return script(
            dialog(
                "d",
                step(
                    "een",
                    ask("casussen", "Wie brengt wat in?", kind: .list),
                    .ask(pick),
                    say("zeg", "Vandaag <gekozen>."),
                    ask("slot", "Slot?")
                )
            )
        )
    }()

    private func listed(_ lines: String = "Ilse, een stille man\nTom, een moeder") throws -> Stage {
        var stage = Stage(plan)
        try stage.answer(lines)
        return stage
    }

    private func last(_ stage: Stage) throws -> Event.Answered {
        let given = stage.conversation.events.compactMap { recorded in
            if case .answered(let fact) = recorded.event { fact } else { nil }
        }
        return try #require(given.last)
    }

    @Test("by its number, by how it begins, or with something said beside it")
    func choosing() throws {
        for typed in ["2", "tom", "de tweede", "Tom, een moeder", "2 die van Tom", "2. de moeder"] {
            var stage = try listed()
            #expect(stage.open?.lines == ["Ilse, een stille man", "Tom, een moeder"])
            let events = try stage.answer(typed)
            #expect(
                events.contains(.said(.init(place: at("zeg"), text: "Vandaag Tom, een moeder.")))
            )
        }
        var stage = try listed()
        try stage.answer("1, want dat speelt nu")
        let answer = try last(stage)
        #expect(answer.value == .text("Ilse, een stille man"))
        #expect(answer.words == "want dat speelt nu")
    }

    @Test("or something else, in words of one's own")
    func ownWords() throws {
        var stage = try listed()
        try stage.answer("hoe wij als team iets lastigs zeggen")
        for typed in [
            "2 keer Ilse en een moeder", "2 die van Aya", "2 weken geleden zei Tom dat hij stopt",
        ] {
            var own = try listed()
            try own.answer(typed)
            #expect(try last(own).shown == typed)
        }
        #expect(try last(stage).shown == "hoe wij als team iets lastigs zeggen")
        var other = Stage(plan)
        try other.act(.skip)
        #expect(other.open?.lines == nil, "nothing was listed")
        #expect(try other.answer("2").kinds.contains("answered"))
    }

    @Test("a number that no line has, and what fits two lines, is asked again")
    func unclear() throws {
        var stage = try listed("Tom, een moeder\nTom, een man\nAya, een zus")
        for (typed, reason) in [
            ("4", Rejection.notAnOption(nearest: nil)),
            ("tom", .ambiguousOption(["Tom, een moeder", "Tom, een man"])),
            ("1 of 2", .ambiguousOption(["Tom, een moeder", "Tom, een man"])),
        ] {
            guard case .rejected(let rejected)? = try stage.answer(typed).last else {
                Issue.record("\(typed) was taken")
                continue
            }
            #expect(rejected.reason == reason, "\(typed)")
        }
        try stage.answer("3")
        #expect(stage.asks == "Slot?")
    }

    @Test("what is offered follows the list as it is now")
    func listedAnew() throws {
        var stage = try listed()
        try stage.act(.revise(at("casussen")))
        try stage.answer("Aya, een zus")
        #expect(stage.open?.lines == ["Aya, een zus"])
        try stage.answer("1")
        #expect(try last(stage).shown == "Aya, een zus")
    }

    @Test("a line that is taken back is gone from the choice, which kept no words of its own")
    func takenBack() throws {
        var stage = try listed("Ilse, over Kevin\nTom, een moeder")
        try stage.answer("1")
        try stage.act(.revise(at("casussen")))
        try stage.answer("Ilse, over K.\nTom, een moeder")
        try stage.act(.takeBack(at("casussen")))
        let written = stage.conversation.events.map { String(decoding: $0.json, as: UTF8.self) }
        #expect(!written.contains { $0.contains("Kevin") })
        #expect(written.contains { $0.contains(#""raw":"1""#) })
    }
}
