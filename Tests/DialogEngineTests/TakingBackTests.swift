import DialogModel
import TestSupport
import Testing

@testable import DialogEngine

@Suite("What an answer was before it was rewritten can be dropped for good")
struct TakingBackTests {
    private let plan = script(
        dialog(
            "d",
            step(
                "een",
                ask("wat", "Wat?", probes: [.judgement]),
                say("zeg", "Je schreef: <wat>."),
                ask("wie", "Wie was bij <wat>?"),
                ask("punten", "Punten?", kind: .list),
                each("punt", of: "punten", ask("over", "En <@punt>?")),
                scale("score", "Hoe?"),
                ask("slot", "Slot?")
            )
        ),
        lexicon: Lexicon(
            language: .dutch,
            limit: 3,
            rules: [.judgement: .init(phrases: ["stom*"], questions: ["'<word>'?"])]
        )
    )

    /// Every string of the log, but for the names that are watched.
    private func texts(_ stage: Stage) -> String { written(stage.conversation.events) }

    private func written(_ events: [RecordedEvent]) -> String {
        events.filter { recorded in
            switch recorded.event {
            case .started, .aliased, .mentioned: false
            default: true
            }
        }.map { String(decoding: $0.json, as: UTF8.self) }.joined(separator: "\n")
    }

    @Test("a name is gone from the answer, the extra question, and all that quoted it")
    func name() throws {
        var stage = Stage(plan, watching: ["Kevin"])
        #expect(try stage.answer("stomme Kevin liep weg").kinds.contains("mentioned"))
        #expect(stage.asks == "'stomme'?")
        try stage.answer("te snel gezegd")
        #expect(stage.asks == "Wie was bij stomme Kevin liep weg?")
        try stage.answer("niemand")
        try stage.act(.revise(at("wat")))
        try stage.answer("hij liep weg")
        #expect(!stage.unfitting.isEmpty)
        let before = stage.unfitting.map(\.place)
        #expect(texts(stage).contains("Kevin"))
        let kinds = stage.kinds
        #expect(try stage.act(.takeBack(at("wat"))).kinds == ["taken-back"])
        #expect(!texts(stage).contains("Kevin"))
        #expect(stage.kinds == kinds + ["taken-back"])
        #expect(stage.unfitting.map(\.place) == before)
        #expect(stage.unfitting.map(\.was) == ["[…]", "[…]"])
        #expect(stage.unfitting.map(\.question) == ["'[…]'?", "Wie was bij […]?"])
        #expect(texts(stage).contains("Je schreef: […]."))
        #expect(texts(stage).contains("'[…]'?"))
        try stage.act(.settleStale(.askAgain))
        #expect(stage.asks == "Wie was bij hij liep weg?")
    }

    @Test("the prompt says what can be taken back, until another question is settled")
    func told() throws {
        let offered = { (stage: Stage) in stage.conversation.prompt(at: stage.now).takeBack }
        var stage = Stage(plan, watching: ["Kevin"])
        try stage.answer("Kevin liep weg")
        #expect(offered(stage) == nil)
        try stage.act(.revise(at("wat")))
        try stage.answer("hij liep weg")
        #expect(offered(stage) == at("wat"))
        try stage.act(.note("Kevin"))
        #expect(offered(stage) == at("wat"))
        let past = stage.conversation.events
        let again = try Conversation(replaying: past, in: CompiledScript(plan))
        #expect(again.prompt(at: stage.now).takeBack == at("wat"))
        try stage.act(.pause)
        #expect(offered(stage) == nil)
        try stage.act(.resume)
        #expect(offered(stage) == at("wat"))
        var gone = stage
        try gone.act(.takeBack(at("wat")))
        #expect(offered(gone) == nil)
        var named = stage
        try named.act(.revise(at("wat")))
        try named.answer("Kevin toch")
        #expect(offered(named) == nil)
        try stage.answer("niemand")
        #expect(offered(stage) == nil)
    }

    @Test("the lines of a list that are no longer there go, and the others stay")
    func lines() throws {
        var stage = Stage(plan)
        try stage.answer("a", "b", "Kevin\nrust", "kwam binnen", "fijn")
        try stage.act(.revise(at("punten")))
        try stage.answer("rust\nslaap")
        try stage.act(.takeBack(at("punten")))
        #expect(!texts(stage).contains("Kevin"))
        #expect(texts(stage).contains("En […]?"))
        #expect(texts(stage).contains("En rust?"))
        #expect(stage.asks == "En slaap?")
    }

    @Test("of a score the number stays, and what was said beside it goes, with refused tries")
    func beside() throws {
        var stage = Stage(plan)
        try stage.answer("a", "b", "c", "d", "Kevin", "6 want Kevin kwam")
        try stage.act(.revise(at("score")))
        try stage.answer("Kevin!", "7")
        try stage.act(.takeBack(at("score")))
        #expect(!texts(stage).contains("Kevin"))
        let answers = stage.conversation.events.compactMap(\.event.answered)
        #expect(answers.filter { $0.place == at("score") }.map(\.shown) == ["6", "7"])
    }

    @Test("where nothing stands but blanks there is nothing to drop, and other words have another")
    func twice() throws {
        var stage = Stage(plan)
        for place in [at("wat"), at("wie")] {
            #expect(throws: Refusal.notNow(.takeBack)) { try stage.act(.takeBack(place)) }
        }
        try stage.answer("een")
        #expect(throws: Refusal.notNow(.takeBack)) { try stage.act(.takeBack(at("wat"))) }
        try stage.act(.revise(at("wat")))
        #expect(throws: Refusal.notNow(.takeBack)) { try stage.act(.takeBack(at("wat"))) }
        try stage.answer("twee")
        try stage.act(.takeBack(at("wat")))
        #expect(throws: Refusal.notNow(.takeBack)) { try stage.act(.takeBack(at("wat"))) }
        try stage.act(.revise(at("wat")))
        try stage.answer("drie")
        try stage.act(.takeBack(at("wat")))
        let shown = stage.conversation.events.compactMap(\.event.answered).map(\.shown)
        #expect(shown == ["[…]", "[… 2]", "drie"])
    }

    @Test("after the end it can be dropped too, and where the question was passed over")
    func after() throws {
        var stage = Stage(plan)
        try stage.answer("Kevin")
        try stage.act(.revise(at("wat")))
        try stage.answer("n.v.t.")
        try stage.act(.finish)
        try stage.act(.takeBack(at("wat")))
        #expect(!texts(stage).contains("Kevin"))
        #expect(stage.position == .finished)
    }

    @Test("the digest of what was asked goes with the words, and no other does")
    func digests() throws {
        var talk = Stage(plan).conversation
        let now = Timestamp(milliseconds: 1_795_450_320_000, offsetMinutes: 60)
        let inputs: [Input] = [.answer("Kevin"), .back, .answer("hij"), .takeBack(at("wat"))]
        for (number, input) in inputs.enumerated() {
            let decision = try talk.decide(
                input,
                at: now,
                key: Stage.key(number + 1),
                request: RequestDigest(rawValue: "\(number)")
            )
            #expect((decision.rewritten != nil) == input.takesBack)
            talk.accept(decision)
        }
        #expect(talk.events.compactMap(\.request?.rawValue) == ["1", "2", "3"])
        #expect(talk.events(of: Stage.key(1))?.first?.answers(RequestDigest(rawValue: "0")) == true)
        #expect(try Conversation(replaying: talk.events, in: talk.script) == talk)
    }

    @Test(
        "whatever was said, nothing of it is left, and all else is as it was",
        arguments: 1...8 as ClosedRange<UInt64>
    )
    func random(seed: UInt64) throws {
        var taken = 0
        for number: UInt64 in 0..<40 {
            let own = seed &* 5_000_011 &+ number
            var talker = Talker(seed: own)
            var talk = try talker.hold()
            for place in talk.answers.map(\.place) {
                let earlier = Talker.earlier(at: place, in: talk)
                let before = talk
                guard
                    let decision = try? talk.decide(
                        .takeBack(place),
                        at: Timestamp(milliseconds: 0, offsetMinutes: 0),
                        key: Stage.key(1_000)
                    ), let rewritten = decision.rewritten
                else { continue }
                taken += 1
                let text = written(rewritten)
                for canary in earlier { #expect(!text.contains(canary), "seed \(own)") }
                let replayed = try Conversation(replaying: rewritten, in: talk.script)
                #expect(replayed.state == before.state, "seed \(own), \(place)")
                #expect(replayed.answers.map(\.answer) == before.answers.map(\.answer))
                #expect(replayed.summary.kept == before.summary.kept)
                talk.accept(decision)
                #expect(try Conversation(replaying: talk.events, in: talk.script) == talk)
                talk = before
            }
        }
        #expect(taken > 40)
    }
}

/// Somebody who says something else each time, and goes back to it often.
private struct Talker {
    private var user: RandomUser
    private var writer: RandomScript
    private var said = 0

    init(seed: UInt64) {
        user = RandomUser(dice: Dice(seed: seed))
        writer = RandomScript(seed: seed)
    }

    mutating func hold() throws -> Conversation {
        let script = CompiledScript(writer.write())
        let now = Timestamp(milliseconds: 0, offsetMinutes: 0)
        var (talk, _) = Conversation.begin(
            Event.Started(
                dialog: script.pinned.root,
                title: "een",
                language: .dutch,
                mode: user.dice.pick(Dialog.Mode.allCases),
                rotation: user.dice.number(0...5),
                participants: [Participant(name: "Noor")]
            ),
            in: script,
            at: now,
            turn: Stage.key(0)
        )
        for turn in 1...60 {
            let input = act(at: talk.prompt(at: now), settled: talk.answers)
            _ = try? talk.advance(with: input, at: now, turn: Stage.key(turn))
        }
        return talk
    }

    private mutating func act(at prompt: Prompt, settled: [GivenAnswer]) -> Input {
        if !settled.isEmpty, user.dice.oneIn(3) {
            let answered = settled.filter { $0.answer != nil }
            return answered.isEmpty ? .back : .revise(user.dice.pick(answered).place)
        }
        guard case .asking(let question) = prompt.position else {
            let input = user.goOn(at: prompt)
            return input.takesBack ? .next : input
        }
        said += 1
        let word = "kanarie\(said)x"
        if user.dice.oneIn(8) { return .answer("\(word)?") }
        switch question.kind {
        case .text: return .answer(user.dice.pick([word, "stom\(word) was het", "hij: \(word)!"]))
        case .list:
            let kept = question.previous?.split(separator: "\n").first.map { "\($0)\n" } ?? ""
            return .answer(user.dice.pick(["\(word)\n\(word)y", "\(kept)\(word)", word]))
        case .number, .scale, .choice, .choices, .yesNo, .date:
            let answer = user.answer(to: question.kind)
            return .answer(user.dice.oneIn(2) ? answer : "\(answer), want \(word)")
        }
    }

    /// The words that were said at a place and are in no answer that counts.
    static func earlier(at place: Address, in talk: Conversation) -> Set<String> {
        let typed = talk.events.compactMap { recorded -> String? in
            switch recorded.event {
            case .answered(let fact): fact.place == place ? fact.raw : nil
            case .rejected(let fact): fact.place == place ? fact.raw : nil
            default: nil
            }
        }
        let elsewhere = talk.events.compactMap { recorded -> String? in
            switch recorded.event {
            case .answered(let fact): fact.place == place ? nil : fact.raw
            case .noted(let fact): fact.text
            default: nil
            }
        }
        let kept = elsewhere + [talk.answers.first { $0.place == place }?.answer ?? ""]
        return Set(typed.flatMap(canaries)).subtracting(kept.flatMap(canaries))
    }

    private static func canaries(in text: String) -> [String] {
        FoldedText.words(of: text).map(\.folded).compactMap { word in
            word.firstRange(of: "kanarie").map { String(word[$0.lowerBound...]) }
        }
    }
}
