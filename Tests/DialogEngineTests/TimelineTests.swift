import DialogEngine
import DialogModel
import Testing

@Suite("What steps were to take and took")
struct TimelineTests {
    private static let minute = 60_000

    private func stage() -> Stage {
        Stage(
            script(
                dialog(
                    "d",
                    step("een", minutes: 20, .call(Call(id: "b", dialog: "binnen")), ask("q", "?")),
                    step("twee", ask("s", "?"))
                ),
                calling: dialog("binnen", step("eigen", minutes: 5, ask("r", "?")))
            ),
            mode: .meeting
        )
    }

    @Test(
        "a dialogue inside a step is in its time, pauses are not, and what was added is told apart"
    )
    func steps() throws {
        var stage = stage()
        stage.wait(minutes: 4)
        _ = try stage.act(.extend(minutes: 3))
        try stage.answer("binnen")
        stage.wait(minutes: 2)
        _ = try stage.act(.extend(minutes: 5))
        _ = try stage.act(.pause)
        stage.wait(minutes: 90)
        _ = try stage.act(.resume)
        stage.wait(minutes: 1)
        try stage.answer("een")
        stage.wait(minutes: 6)
        try stage.answer("twee")
        #expect(
            stage.conversation.timeline.boxes == [
                .init(title: "EEN", planned: 20, added: 5, spentMilliseconds: 7 * Self.minute),
                .init(title: "TWEE", planned: nil, spentMilliseconds: 6 * Self.minute),
            ]
        )
    }

    @Test("the time that the machine slept is in no step")
    func slept() throws {
        var talk = stage().conversation
        let later = stage().now.later(by: 65 * Self.minute)
        talk.accept(
            try talk.decide(.tick, at: later, key: Stage.key(1), asleep: 60 * Self.minute)
        )
        #expect(talk.timeline.boxes.map(\.spentMilliseconds) == [5 * Self.minute])
    }

    @Test("steps together are as long as the conversation, whatever happened", arguments: 0..<40)
    func sum(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        var stage = stage()
        for _ in 0..<12 {
            stage.wait(minutes: Double(Int.random(in: 0...1_000, using: &dice)) / 37)
            let input = dice.pick([
                Input.answer("x"), .pause, .resume, .tick, .extend(minutes: 5), .note("n"),
            ])
            _ = try? stage.act(input)
        }
        let spent = stage.conversation.timeline.boxes.map(\.spentMilliseconds).reduce(0, +)
        #expect(spent == stage.conversation.account.spentMilliseconds)
    }
}
