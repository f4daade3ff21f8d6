import DialogModel
import Testing

@testable import DialogEngine

@Suite("What earlier conversations bring")
struct RecallTests {
    private let plan: PinnedScript = {
        let stand = Question(
            id: "stand",
            variants: [text("Hoe staat het met '<@lijn>'?")],
            kind: .choice(Fate.allCases.map { $0.option("\($0)") }),
            resolves: true
        )
        let topic = Question(
            id: "onderwerp",
            variants: [text("Welk onderwerp?")],
            kind: .choice([
                Option(id: "cgt", text: "gedachten, en wat ze doen"),
                Option(id: "systeem", text: "systeem"),
            ]),
            suggestions: ["nergens", "vorige"]
        )
        let step = Step(
            id: "een",
            title: "Een",
            items: [
                each("lijn", of: "afspraken", .ask(stand)),
                fork(
                    "vorig",
                    .answered("vorige"),
                    then: [say("zeg", "Vorige keer: <vorige>. Over <afspraken>.")]
                ),
                .ask(topic), ask("slot", "Slot?"),
            ]
        )
        return script(
            dialog(
                "d",
                recalls: [
                    Recall(id: "afspraken", source: .kept([.agreement], most: 12)),
                    Recall(id: "nergens", source: .last([.init(dialog: "x", question: "y")])),
                    Recall(
                        id: "vorige",
                        source: .last([.init(dialog: "d", question: "onderwerp")])
                    ),
                ],
                step
            )
        )
    }()

    private let earlier = ConversationID("0123456789abcdef0123456789abcdef")

    private func references(_ lines: Int...) throws -> [KeptReference] {
        let earlier = try #require(earlier)
        return lines.map { KeptReference(conversation: earlier, place: at("punten"), line: $0) }
    }

    private func stage(
        _ texts: [String] = ["Tom belt", "Aya leest"],
        client: String? = "B.",
        lastTimeAbout: String? = nil
    ) throws -> Stage {
        Stage(
            plan,
            mode: .meeting,
            client: client,
            recalled: [
                Recalled(
                    id: "afspraken",
                    value: .list(texts),
                    shown: texts.joined(separator: "; "),
                    references: try references(4, 2)
                ),
                Recalled(
                    id: "vorige",
                    value: .choice(["cgt"]),
                    shown: "gedachten",
                    about: lastTimeAbout
                ),
                Recalled(id: "vreemd", value: .text("nee"), shown: "nee"),
            ]
        )
    }

    @Test("is in the log before the first question, what was not asked for is not")
    func given() throws {
        let stage = try stage()
        #expect(
            stage.kinds == ["started", "given", "given", "entered", "looped", "asked"]
        )
        #expect(stage.conversation.answers.isEmpty && stage.conversation.summary.answers == 0)
    }

    @Test(
        "is suggested for the client whom it was about, and for nobody else",
        arguments: [
            (nil, nil, true), ("B.", nil, true), (nil, "Karel", true), ("Karel", "karel", true),
            ("Karel", "mevrouw X", false),
        ]
    )
    func aboutAnother(client: String?, earlier: String?, suggests: Bool) throws {
        var stage = try stage(client: client, lastTimeAbout: earlier)
        try stage.answer("1", "1")
        #expect(stage.open?.suggested == (suggests ? "gedachten, en wat ze doen" : nil))
    }

    @Test("each line is asked about, and what became of it is told where it stands")
    func resolving() throws {
        var stage = try stage()
        #expect(stage.asks == "Hoe staat het met 'Tom belt'?")
        try stage.answer("1")
        #expect(stage.asks == "Hoe staat het met 'Aya leest'?")
        try stage.act(.skip)
        let references = try references(4, 2)
        #expect(stage.conversation.resolutions == [.init(reference: references[0], fate: .done)])
        let turn = Array(stage.conversation.events.suffix(4))
        #expect(stage.conversation.resolutions(in: turn).isEmpty, "a skipped one stays open")
        try stage.act(.revise(at("stand", 2)))
        let events = try stage.answer("3")
        #expect(events.kinds.first == "answered")
        #expect(stage.conversation.resolutions.map(\.fate) == [.done, .letGo])
        #expect(stage.conversation.resolutions.map(\.reference) == references)
    }

    @Test("two lines with the same words are told apart")
    func twins() throws {
        var stage = try stage(["bellen", "bellen"])
        try stage.answer("1", "2")
        #expect(stage.conversation.resolutions.map(\.reference.line) == [4, 2])
        #expect(stage.conversation.resolutions.map(\.fate) == [.done, .goingOn])
    }

    @Test("it can be quoted, decides forks, and is suggested in words that are read back")
    func suggesting() throws {
        var stage = try stage()
        let events = try stage.answer("1", "1")
        #expect(
            events.contains { event in
                if case .said(let said) = event {
                    said.text == "Vorige keer: gedachten. Over Tom belt; Aya leest."
                } else {
                    false
                }
            }
        )
        #expect(stage.asks == "Welk onderwerp?")
        let suggested = try #require(stage.open?.suggested)
        #expect(suggested == "gedachten, en wat ze doen")
        try stage.answer(suggested)
        #expect(stage.conversation.answer(to: "onderwerp")?.value == .choice(["cgt"]))
        try stage.act(.revise(at("onderwerp")))
        #expect(stage.open?.suggested == nil, "its own answer stands there")
    }

    @Test("nothing found is nothing asked, said or suggested")
    func nothing() throws {
        var stage = Stage(plan)
        #expect(stage.asks == "Welk onderwerp?")
        #expect(stage.open?.suggested == nil)
        #expect(throws: Refusal.self) { try stage.act(.revise(at("vorige"))) }
        try stage.answer("2", "x")
        #expect(stage.position == .finished && stage.conversation.resolutions.isEmpty)
    }

    @Test("what is kept here has the fate that was told last")
    func fate() throws {
        var stage = Stage(
            script(ask("punten", "Wat spreken jullie af?", kind: .list, keep: .agreement))
        )
        try stage.answer("Tom: bellen\nAya: lezen")
        #expect(stage.conversation.fate(of: at("punten"), line: 1) == nil)
        try stage.act(.resolve(at("punten"), line: 1, .goingOn))
        try stage.act(.resolve(at("punten"), line: 1, .done))
        #expect(stage.conversation.fate(of: at("punten"), line: 1) == .done)
        #expect(stage.conversation.fate(of: at("punten"), line: 2) == nil)
        #expect(stage.conversation.fate(of: at("weg"), line: nil) == nil)
    }
}

@Suite("What a dialogue tells the one that it calls")
struct HandingTests {
    private func plan(_ handed: [Call.Handed]) -> PinnedScript {
        let options = [Option(id: "a", text: "Appel"), Option(id: "b", text: "Beer")]
        return script(
            dialog(
                "d",
                step(
                    "een",
                    ask("wat", "Wat?", kind: .choice(options)),
                    .call(Call(id: "c", dialog: "e", handed: handed)),
                    ask("slot", "Slot?")
                )
            ),
            calling: dialog(
                "e",
                step(
                    "t",
                    ask("onderwerp", "Waarover?"),
                    ask("gedaan", "Wat gedaan?", kind: .choices(options)),
                    fork(
                        "f",
                        .contains("gedaan", "b"),
                        then: [ask("meer", "Meer over <onderwerp>?")]
                    )
                )
            )
        )
    }

    private let both: [Call.Handed] = [
        .init(question: "onderwerp", answer: "wat"), .init(question: "gedaan", answer: "wat"),
    ]

    @Test("is not asked there, and is quoted and decided on")
    func handed() throws {
        var stage = Stage(plan(both))
        let events = try stage.answer("2")
        #expect(
            events.kinds == [
                "answered", "called", "given", "given", "entered", "branched", "asked",
            ]
        )
        #expect(stage.asks == "Meer over Beer?")
        #expect(stage.conversation.answers.map(\.place) == [at("wat")])
    }

    @Test("what was passed over here is asked there")
    func skipped() throws {
        var stage = Stage(plan(both))
        try stage.act(.skip)
        #expect(stage.asks == "Waarover?")
        try stage.answer("iets", "1")
        #expect(stage.asks == "Slot?")
    }

    @Test("another answer here is another answer there, until it is asked")
    func revised() throws {
        var stage = Stage(plan(both))
        try stage.answer("2", "ja")
        #expect(stage.asks == "Slot?")
        try stage.act(.revise(at("wat")))
        let events = try stage.answer("1")
        #expect(events.kinds.filter { $0 == "given" }.count == 2)
    }

    @Test("an option of theirs is chosen whatever is said here; one they lack is asked")
    func option() throws {
        var stage = Stage(plan([.init(question: "gedaan", option: "b")]))
        try stage.answer("1", "iets")
        #expect(stage.asks == "Meer over iets?")
        var other = Stage(plan([.init(question: "gedaan", option: "c")]))
        try other.answer("1", "iets")
        #expect(other.asks == "Wat gedaan?")
    }

    @Test("what is taken back here is gone from what was handed on")
    func takenBack() throws {
        let told = script(
            dialog(
                "d",
                step(
                    "een",
                    ask("wat", "Wat?"),
                    .call(
                        Call(
                            id: "c",
                            dialog: "e",
                            handed: [.init(question: "over", answer: "wat")]
                        )
                    )
                )
            ),
            calling: dialog("e", step("t", ask("over", "Waarover?"), ask("x", "X?")))
        )
        var stage = Stage(told, watching: ["Kevin"])
        try stage.answer("Kevin belde")
        try stage.act(.revise(at("wat")))
        try stage.answer("hij belde")
        try stage.act(.takeBack(at("wat")))
        #expect(
            !"\(stage.conversation.events.filter { $0.event.kind.name == "given" })".contains(
                "Kevin"
            )
        )
    }
}
