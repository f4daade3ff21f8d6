import DialogEngine
import DialogModel
import Testing

@Suite("However large a script is, a turn comes to its end")
struct BoundsTests {
    private let hundred = (1...100).map { "punt \($0)" }.joined(separator: "\n")

    @Test("loops of a hundred lines in loops, in which nothing is asked")
    func loops() throws {
        let stage = Stage(
            script(
                ask("l", "Wat?", kind: .list),
                each(
                    "a",
                    of: "l",
                    each("b", of: "l", each("c", of: "l", say("s", "<@a> <@b> <@c>")))
                ),
                ask("z", "Z?")
            )
        )
        let events = try stage.conversation.decide(
            .answer(hundred),
            at: stage.now,
            key: Stage.key(9)
        )
        .events
        #expect(events.count < 30_000)
        #expect(events.last?.event.asked?.place == at("z"))
    }

    @Test("ten thousand questions, revised at the first")
    func questions() throws {
        let items = (1...10_000).map { ask(ItemID("v\($0)"), "V\($0)?") }
        let step = Step(id: "stap", title: "Stap", items: items)
        let dialog = Dialog(
            id: "proef",
            language: .dutch,
            title: "Proef",
            summary: "",
            source: "",
            modes: [.alone],
            steps: [step]
        )
        let compiled = CompiledScript(script(dialog))
        let started = Event.Started(dialog: "proef", title: "Proef", language: .dutch)
        let now = Timestamp(milliseconds: 0, offsetMinutes: 0)
        var (talk, _) = Conversation.begin(started, in: compiled, at: now, turn: Stage.key(0))
        for turn in 1...5 {
            _ = try talk.advance(with: .answer("x"), at: now, turn: Stage.key(turn))
        }
        _ = try talk.advance(with: .revise(at("v1")), at: now, turn: Stage.key(6))
        let events = try talk.advance(with: .answer("y"), at: now, turn: Stage.key(7))
        #expect(events.map(\.event.kind.name) == ["answered"])
        #expect(try Conversation(replaying: talk.events, in: compiled) == talk)
    }

    @Test("a log that lists more lines than there are places is refused or read, and does not hang")
    func lines() throws {
        let plan = script(
            ask("l", "Wat?", kind: .list),
            .loop(
                Loop(
                    id: "a",
                    list: "l",
                    variable: "a",
                    body: (1...999).map { ask(ItemID("v\($0)"), "?") }
                )
            )
        )
        let lines = (1...100_000).map { Event.Looped.Line(number: $0, text: "x") }
        let now = Timestamp(milliseconds: 0, offsetMinutes: 0)
        let events: [Event] = [
            .started(.init(dialog: "proef", title: "Proef", language: .dutch)),
            .looped(.init(place: at("a"), lines: lines)),
            .looped(.init(place: at("a"), lines: lines)),
        ]
        let log = events.enumerated().map { index, event in
            RecordedEvent(sequence: index + 1, at: now, turn: Stage.key(index), event: event)
        }
        _ = try? Conversation(replaying: log, in: plan)
    }
}
