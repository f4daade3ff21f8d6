import DialogEngine
import DialogModel
import Testing

@Suite("The account of a conversation")
struct AccountTests {
    private func shown(_ account: Account) -> [String] {
        account.entries.map { entry in
            switch entry {
            case .step(let heading): heading.title
            case .called(let called): "> \(called.title)"
            case .question(let question): question.place.description
            case .note(let note): "note: \(note.text)"
            case .bell(let text): "bell: \(text)"
            case .cast(let roles): "cast: \(roles.map(\.title))"
            case .fate(let fated): "fate: \(fated.fate.rawValue) \(fated.text)"
            case .resumed: "resumed"
            case .unknown: "unknown"
            }
        }
    }

    private func stale(_ item: ItemID, in stage: Stage) -> Account.Stale? {
        stage.conversation.account.question(at: at(item))?.stale
    }

    @Test("who answered is told by name, where a number was recorded and where a name was")
    func who() throws {
        let script = script(ask("a", "A?"), ask("b", "B?"))
        let stage = Stage(
            script,
            mode: .meeting,
            participants: [
                .init(name: "Noor", role: "bringer"), .init(name: "Noor", role: "writer"),
                .init(name: "Samira"),
            ]
        )
        var talk = stage.conversation
        _ = try talk.advance(with: .answer("ja"), at: stage.now, turn: Stage.key(1), by: 2)
        _ = try talk.advance(with: .answer("nee"), at: stage.now, turn: Stage.key(2), by: 9)
        #expect(talk.account.question(at: at("a"))?.given.map(\.by) == ["Samira"])
        #expect(talk.account.question(at: at("b"))?.given.map(\.by) == [nil])
        let first = talk.events.map { event in
            let by = event.turn == Stage.key(1) ? "Samira" : nil
            return RecordedEvent(
                sequence: event.sequence,
                at: event.at,
                turn: event.turn,
                by: by,
                event: event.event
            )
        }
        #expect(try Conversation(replaying: first, in: script).account == talk.account)
    }

    @Test("an answer is as stale on paper as it is to be revised: put back, it is fresh in both")
    func putBack() throws {
        var stage = Stage(
            script(scale("score", "Hoe?"), ask("r", "Waarom een <score>?"), ask("z", "Z?"))
        )
        try stage.answer("6", "daarom")
        try stage.act(.revise(at("score")))
        try stage.answer("4")
        try stage.act(.settleStale(.keep))
        #expect(stale("r", in: stage)?.was == "6")
        #expect(stale("r", in: stage)?.question == "Hoe?")
        #expect(stale("r", in: stage)?.isScore == true)
        #expect(stage.conversation.answers.map(\.stale) == [nil, .wording])
        try stage.act(.revise(at("score")))
        try stage.answer("6")
        #expect(stage.conversation.answers.map(\.stale) == [nil, nil])
        #expect(stale("r", in: stage) == nil)
        let score = try #require(stage.conversation.account.question(at: at("score")))
        #expect(score.former.map(\.answer?.shown) == ["6", "4"])
        #expect(score.present?.answer?.shown == "6")
    }

    @Test("without its script a log tells every question and answer, as they came")
    func withoutScript() throws {
        var stage = Stage(
            script(scale("score", "Hoe?"), ask("r", "Waarom een <score>?"), ask("z", "Z?"))
        )
        try stage.answer("6", "daarom")
        try stage.act(.note("even"))
        try stage.act(.revise(at("score")))
        try stage.answer("4")
        try stage.act(.settleStale(.keep))
        try stage.answer("z")
        let tale = try #require(PlainTale(of: stage.conversation.events))
        #expect(shown(tale.account) == ["Stap", "score", "r", "z", "note: even"])
        let questions = stage.conversation.account.questions
        #expect(tale.account.questions.map(\.text) == questions.map(\.text))
        #expect(tale.account.questions.map(\.given) == questions.map(\.given))
        #expect(tale.account.spentMilliseconds == stage.conversation.account.spentMilliseconds)
        #expect(tale.summary.standing == stage.conversation.summary.standing)
        #expect(tale.summary.answers == stage.conversation.summary.answers)
        #expect(PlainTale(of: Array(stage.conversation.events.dropFirst())) == nil)
    }

    @Test("it stands in the order of the script, whenever a question was come to")
    func scriptOrder() throws {
        var stage = Stage(
            script(
                scale("score", "Hoe?"),
                fork(
                    "f",
                    below("score", 5),
                    then: [ask("laag", "Laag?")],
                    otherwise: [ask("hoog", "Hoog?")]
                ),
                ask("z", "Z?")
            )
        )
        try stage.answer("8", "hoog")
        try stage.act(.note("even"))
        try stage.answer("z")
        #expect(shown(stage.conversation.account) == ["Stap", "score", "hoog", "z", "note: even"])
        var back = Stage(stage.conversation.script.pinned)
        try back.answer("8", "hoog")
        try back.act(.revise(at("score")))
        try back.answer("3", "laag", "z")
        #expect(shown(back.conversation.account) == ["Stap", "score", "laag", "hoog", "z"])
        #expect(stale("hoog", in: back)?.reason == .branch)
    }

    @Test("in a menu it stands in the order in which questions were asked")
    func menuOrder() throws {
        var stage = Stage(
            script(dialog("proef", step("een", ask("a", "A?"), ask("b", "B?")))),
            mode: .interview
        )
        try stage.act(.choose(at("b"), wording: nil))
        try stage.answer("x")
        try stage.act(.ask("En toen?"))
        try stage.answer("y")
        try stage.act(.choose(at("a"), wording: nil))
        try stage.answer("z")
        #expect(shown(stage.conversation.account) == ["EEN", "b", "eigen-1", "a"])
    }

    @Test(
        "what was called, rung and noted stands where it happened; an extra question behind its own"
    )
    func around() throws {
        let lexicon = Lexicon(
            language: .dutch,
            limit: 3,
            rules: [.short: .init(fewerWordsThan: 2, questions: ["Meer?"])]
        )
        var stage = Stage(
            script(
                dialog(
                    "proef",
                    step("een", bell: "Bel?", ask("a", "A?", probes: [.short]), ask("b", "B?"))
                ),
                calling: dialog("meta", step("in", ask("m", "M?"))),
                lexicon: lexicon
            )
        )
        try stage.answer("kort", "wat langer dan dat")
        try stage.act(.ring)
        try stage.act(.call("meta"))
        try stage.answer("m")
        try stage.act(.note("bij b"))
        try stage.answer("b")
        try stage.act(.note("later"))
        let account = stage.conversation.account
        #expect(
            shown(account) == [
                "EEN", "a", "a.probe", "> META", "IN", "meta#1/m", "b", "bell: Bel?", "note: bij b",
            ]
        )
        #expect(account.laterNotes.map(\.text) == ["later"])
        #expect(account.ended != nil)
    }

    @Test("a note at a menu stands in the dialogue whose menu it is, after another was left")
    func noteAfterAside() throws {
        let inner = dialog("meta", step("m", ask("gevoel", "Gevoel?"), ask("zin", "Zin?")))
        let root = dialog("proef", step("een", ask("a", "A?"), ask("b", "B?")))
        var stage = Stage(script(root, calling: inner), mode: .interview)
        try stage.act(.choose(at("a"), wording: nil))
        try stage.answer("a")
        try stage.act(.call("meta"))
        try stage.act(
            .choose(Address(calls: [.init(call: "meta", number: 1)], item: "gevoel"), wording: nil)
        )
        try stage.answer("boos")
        try stage.act(.finish)
        try stage.act(.note("hier"))
        #expect(
            shown(stage.conversation.account)
                == ["EEN", "a", "note: hier", "> META", "M", "meta#1/gevoel"]
        )
    }

    @Test("it counts questions once and leaves pauses out of its time")
    func counts() throws {
        let deepen = question(.deepening("een"), "Verder?", kind: .yesNo)
        var stage = Stage(
            script(
                dialog(
                    "proef",
                    step(
                        "een",
                        deepen: deepen,
                        ask("a", "A?"),
                        ask("b", "B?"),
                        ask("c", "C?", depth: .full)
                    )
                )
            ),
            depth: .short
        )
        stage.wait(minutes: 1)
        try stage.answer("dit")
        try stage.act(.pause)
        stage.wait(minutes: 900)
        try stage.act(.resume)
        stage.wait(minutes: 2)
        try stage.act(.skip)
        stage.wait(minutes: 1)
        try stage.act(.revise(at("a")))
        #expect(stage.conversation.account.revisiting == at("a"))
        stage.wait(minutes: 1)
        try stage.answer("dat", "nee")
        stage.wait(minutes: 600)
        try stage.act(.note("later"))
        let account = stage.conversation.account
        #expect(account.answered == 1 && account.skipped == 1 && account.minutes == 5)
        #expect(account.lastAnswered == at("a"))
        #expect(account.question(at: at("a"))?.given.last?.answer?.shown == "dat")
        #expect(account.revisiting == nil)
    }

    @Test(
        "it says of every settled question what the engine says",
        arguments: Array(UInt64(1)...20)
    )
    func agrees(seed: UInt64) throws {
        var writer = RandomScript(seed: seed)
        let script = CompiledScript(writer.write())
        var user = RandomUser(dice: Dice(seed: seed))
        let started = Event.Started(dialog: "een", title: "een", language: .dutch)
        var (talk, _) = Conversation.begin(
            started,
            in: script,
            at: Timestamp(milliseconds: 0, offsetMinutes: 0),
            turn: Stage.key(0)
        )
        for turn in 1...30 {
            let now = Timestamp(milliseconds: turn * 60_000, offsetMinutes: 0)
            let input = user.act(at: talk.prompt(at: now), settled: talk.answers)
            _ = try? talk.advance(with: input, at: now, turn: Stage.key(turn))
        }
        let account = talk.account
        #expect(
            Set(account.questions.map(\.place)).count == account.questions.count,
            "every question stands there once"
        )
        let settled = Set(talk.answers.map(\.place))
        #expect(settled.isSubset(of: account.questions.map(\.place)))
        for answer in talk.answers {
            let question = try #require(account.question(at: answer.place))
            #expect(question.stale?.reason == answer.stale)
            #expect(question.text == answer.question)
            #expect(question.given.last?.answer?.shown == answer.answer)
        }
    }
}
