import DialogEngine
import DialogModel
import Testing

@Suite("Pausing, ending and noting")
struct StandingTests {
    private let plan = script(ask("q", "Q?"), ask("r", "R?"))
    private let all: [Input] = [
        .answer("x"), .skip, .back, .revise(at("q")), .settleStale(.keep),
        .choose(at("q"), wording: nil), .ask("?"), .next, .call("proef"), .ring, .handOver(to: "x"),
        .extend(minutes: 1), .turnProbing(.off), .turnFading(.on), .widen, .pause, .finish,
        .abandon,
    ]

    @Test("while paused only notes are made, until it goes on with the same question")
    func paused() throws {
        var stage = Stage(plan)
        try stage.act(.pause)
        #expect(stage.position == .paused)
        #expect(stage.conversation.summary.standing == .open)
        for input in all { #expect(throws: Refusal.self) { try stage.act(input) } }
        #expect(try stage.act(.note("later")) == [.noted(.init(place: at("q"), text: "later"))])
        #expect(try stage.act(.resume).kinds == ["resumed"])
        #expect(stage.asks == "Q?")
        #expect(throws: Refusal.notNow(.resume)) { try stage.act(.resume) }
    }

    @Test("after the end only notes are made", arguments: [Input.finish, .abandon])
    func ended(by input: Input) throws {
        var stage = Stage(plan)
        try stage.answer("x")
        try stage.act(input)
        #expect(stage.position == (input == .finish ? .finished : .abandoned))
        for input in all + [.resume] { #expect(throws: Refusal.self) { try stage.act(input) } }
        #expect(try stage.act(.note("later")) == [.noted(.init(place: nil, text: "later"))])
        #expect(try stage.act(.tick).isEmpty)
        #expect(stage.conversation.answers.map(\.answer) == ["x"])
    }

    @Test("a note stands at the question that is open, or gone back to, and is never empty")
    func notes() throws {
        var stage = Stage(plan)
        try stage.answer("x")
        #expect(try stage.act(.note(" a ")) == [.noted(.init(place: at("r"), text: "a"))])
        try stage.act(.back)
        #expect(try stage.act(.note("b")) == [.noted(.init(place: at("q"), text: "b"))])
        #expect(stage.asks == "Q?")
        #expect(throws: Refusal.notNow(.note)) { try stage.act(.note("  ")) }
    }

    @Test("a bell where the script has none brings back nothing")
    func bell() throws {
        var stage = Stage(plan)
        #expect(try stage.act(.ring) == [.rang(.init(text: ""))])
    }

    @Test("a repeated key answers once and gives the same events")
    func repeated() throws {
        let stage = Stage(plan)
        var talk = stage.conversation
        let first = try talk.advance(with: .answer("x"), at: stage.now, turn: Stage.key(9))
        let after = talk
        #expect(try talk.advance(with: .answer("y"), at: stage.now, turn: Stage.key(9)) == first)
        #expect(talk == after)
        #expect(talk.events(of: Stage.key(9)) == first)
        #expect(talk.events(of: Stage.key(8)) == nil)
    }

    @Test("who did something is recorded with it")
    func by() throws {
        var talk = Stage(plan).conversation
        let now = Timestamp(milliseconds: 0, offsetMinutes: 0)
        let events = try talk.advance(with: .answer("x"), at: now, turn: Stage.key(9), by: 2)
        #expect(events.allSatisfy { $0.who == 2 && $0.by == nil && $0.at == now })
    }

    @Test("64 KiB is the most that is kept of an answer, a note or an asker's question")
    func tooLong() throws {
        let limit = Conversation.maximumTextBytes
        let fits = String(repeating: "é", count: limit / 2)
        var stage = Stage(plan)
        #expect(throws: Refusal.tooLong(bytes: limit + 1, limit: limit)) {
            try stage.act(.answer(fits + "x"))
        }
        #expect(throws: Refusal.tooLong(bytes: limit + 1, limit: limit)) {
            try stage.act(.note(fits + "x"))
        }
        try stage.act(.note(fits))
        try stage.answer(fits)
        #expect(stage.asks == "R?")
        var interview = Stage(plan, mode: .interview)
        #expect(throws: Refusal.self) { try interview.act(.ask(fits + "x")) }
        #expect(throws: Refusal.self) { try interview.act(.choose(at("q"), wording: fits + "x")) }
    }
}
