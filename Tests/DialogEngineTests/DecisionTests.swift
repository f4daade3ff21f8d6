import DialogEngine
import DialogModel
import Testing

@Suite("A turn is decided, and then accepted")
struct DecisionTests {
    private let plan = script(
        scale("score", "Hoe?", from: 0, to: 10),
        ask("z", "Z?", keep: .takeaway)
    )

    @Test("deciding changes nothing, accepting leaves what was decided")
    func acceptance() throws {
        let stage = Stage(plan)
        var talk = stage.conversation
        let decision = try talk.decide(.answer("7"), at: stage.now, key: Stage.key(1))
        #expect(talk == stage.conversation)
        #expect(decision.after == talk.sequence)
        #expect(decision.events.map(\.sequence).first == talk.sequence + 1)
        let summary = talk.summary(after: decision)
        #expect(summary != talk.summary)
        talk.accept(decision)
        #expect(talk.events == stage.conversation.events + decision.events)
        #expect(talk.summary == summary)
        #expect(talk.events(of: Stage.key(1)) == decision.events)
        #expect(try Conversation(replaying: talk.events, in: plan) == talk)
    }

    @Test("of two decisions on the same conversation either can be accepted")
    func choice() throws {
        let stage = Stage(plan)
        let one = try stage.conversation.decide(.answer("7"), at: stage.now, key: Stage.key(1))
        let other = try stage.conversation.decide(.answer("3"), at: stage.now, key: Stage.key(2))
        var talk = stage.conversation
        talk.accept(other)
        #expect(talk.answers.map(\.answer) == ["3"])
        #expect(talk.events(of: Stage.key(1)) == nil)
        #expect(one.events.first?.event.answered?.shown == "7")
    }

    @Test("a key that was used gives that turn's events, and nothing to accept")
    func usedKey() throws {
        let stage = Stage(plan)
        var talk = stage.conversation
        let first = try talk.decide(.answer("7"), at: stage.now, key: Stage.key(1))
        talk.accept(first)
        talk.accept(try talk.decide(.answer("z"), at: stage.now, key: Stage.key(2)))
        let before = talk
        let again = try talk.decide(.answer("3"), at: stage.now, key: Stage.key(1))
        #expect(again.events == first.events && again.after == first.after)
        talk.accept(again)
        #expect(talk == before)
    }

    @Test("time that comes to no mark decides nothing")
    func tick() throws {
        var talk = Stage(plan).conversation
        let before = talk
        let decision = try talk.decide(.tick, at: Stage(plan).now, key: Stage.key(1))
        #expect(decision.events.isEmpty)
        talk.accept(decision)
        #expect(talk == before)
    }
}
