import DialogEngine
import DialogModel
import Testing

@Suite("Time boxes")
struct TimeBoxTests {
    private func stage(minutes: Int?, mode: Dialog.Mode = .meeting) -> Stage {
        Stage(
            script(
                dialog(
                    "d",
                    step("een", minutes: minutes, ask("q", "?")),
                    step("twee", ask("r", "?"))
                )
            ),
            mode: mode
        )
    }

    private func heading(_ stage: Stage) -> Prompt.StepHeading? {
        stage.conversation.prompt(at: stage.now).step
    }

    @Test("each mark is told once, as it is passed")
    func marks() throws {
        var stage = stage(minutes: 20)
        var told: [TimeMark?] = []
        for _ in 1...22 {
            stage.wait(minutes: 1)
            told.append(try stage.act(.tick).first(\.passed))
        }
        #expect(told.compactMap(\.self) == [.half, .fiveMinutes, .oneMinute, .end])
        #expect(told[9] == .half)
        #expect(told[14] == .fiveMinutes)
        #expect(told[18] == .oneMinute)
        #expect(told[19] == .end)
    }

    @Test("while the machine is suspended no box runs, and that is recorded before anything else")
    func suspended() throws {
        let stage = stage(minutes: 20)
        var talk = stage.conversation
        let later = stage.now.later(by: 65 * 60_000)
        let decision = try talk.decide(
            .tick,
            at: later,
            key: Stage.key(1),
            asleep: 60 * 60_000
        )
        #expect(decision.events.map(\.event) == [.slept(.init(milliseconds: 60 * 60_000))])
        talk.accept(decision)
        #expect(talk.prompt(at: later).step?.elapsedMilliseconds == 5 * 60_000)
        #expect(talk.nextMark == later.later(by: 5 * 60_000))
        let half = try talk.decide(.tick, at: later.later(by: 5 * 60_000), key: Stage.key(2))
        #expect(half.events.map(\.event) == [.passed(.init(step: at("een"), mark: .half))])
        #expect(try Conversation(replaying: talk.events, in: talk.script) == talk)
    }

    @Test("alone, a gap of more than half an hour is a pause; in company it is not")
    func night() throws {
        for (mode, minutes) in [(Dialog.Mode.alone, 25), (.meeting, 25 + 14 * 60)] {
            var stage = stage(minutes: nil, mode: mode)
            stage.wait(minutes: 25)
            try stage.answer("x")
            stage.wait(minutes: 14 * 60)
            #expect(stage.conversation.account(at: stage.now).minutes == minutes)
            let kinds = try stage.act(.answer("y")).kinds
            #expect(kinds.contains("slept") == (mode == .alone))
            #expect(kinds.first == (mode == .alone ? "slept" : "answered"))
            #expect(stage.conversation.account.minutes == minutes)
        }
    }

    @Test("after a silence only the latest mark is told")
    func latest() throws {
        var stage = stage(minutes: 20)
        stage.wait(minutes: 16)
        #expect(try stage.act(.tick) == [.passed(.init(step: at("een"), mark: .fiveMinutes))])
        stage.wait(minutes: 60)
        #expect(try stage.act(.tick).kinds == ["passed"])
        stage.wait(minutes: 60)
        #expect(try stage.act(.tick).isEmpty)
    }

    @Test("a box holds for a dialogue that is called inside it and has none of its own")
    func called() throws {
        var stage = Stage(
            script(
                dialog(
                    "d",
                    step(
                        "een",
                        minutes: 20,
                        .call(Call(id: "b", dialog: "binnen")),
                        ask("q", "?")
                    ),
                    step("twee", .call(Call(id: "a", dialog: "ander")))
                ),
                calling: dialog(
                    "binnen",
                    step("los", ask("r", "?")),
                    step("eigen", minutes: 5, ask("s", "?"))
                ),
                dialog("ander", step("los", ask("t", "?")))
            ),
            mode: .meeting
        )
        stage.wait(minutes: 2)
        #expect(heading(stage)?.title == "LOS")
        #expect(heading(stage)?.minutes == 20)
        #expect(heading(stage)?.elapsedMilliseconds == 2 * 60_000)
        stage.wait(minutes: 8)
        #expect(try stage.act(.tick) == [.passed(.init(step: at("een"), mark: .half))])
        _ = try stage.act(.extend(minutes: 5))
        #expect(heading(stage)?.minutes == 25)
        try stage.answer("iets")
        #expect(heading(stage)?.minutes == 5)
        #expect(heading(stage)?.elapsedMilliseconds == 0)
        try stage.answer("iets")
        #expect(heading(stage)?.minutes == 25)
        try stage.answer("iets")
        #expect(heading(stage)?.minutes == nil)
        #expect(throws: Refusal.self) { try stage.act(.extend(minutes: 5)) }
    }

    @Test("a small box has fewer marks")
    func small() throws {
        var five = stage(minutes: 5)
        five.wait(minutes: 2.5)
        #expect(try five.act(.tick).first(\.passed) == .half)
        five.wait(minutes: 1)
        #expect(try five.act(.tick).isEmpty)
        five.wait(minutes: 0.5)
        #expect(try five.act(.tick).first(\.passed) == .oneMinute)
        var one = stage(minutes: 1)
        one.wait(minutes: 0.9)
        #expect(try one.act(.tick).first(\.passed) == .half)
        one.wait(minutes: 0.1)
        #expect(try one.act(.tick).first(\.passed) == .end)
    }

    @Test("any turn tells a mark that was passed, before what the turn brings")
    func anyTurn() throws {
        var stage = stage(minutes: 4)
        stage.wait(minutes: 4)
        #expect(try stage.act(.answer("x")).kinds == ["passed", "answered", "entered", "asked"])
        stage.wait(minutes: 90)
        #expect(try stage.act(.tick).isEmpty, "the next step has no box")
    }

    @Test("a pause stops the box")
    func pause() throws {
        var stage = stage(minutes: 10)
        stage.wait(minutes: 4)
        try stage.act(.pause)
        stage.wait(minutes: 600)
        #expect(try stage.act(.tick).isEmpty)
        #expect(stage.conversation.prompt(at: stage.now).step?.elapsedMilliseconds == 4 * 60_000)
        try stage.act(.resume)
        stage.wait(minutes: 0.9)
        #expect(try stage.act(.tick).isEmpty)
        stage.wait(minutes: 0.2)
        #expect(try stage.act(.tick).first(\.passed) == .fiveMinutes)
    }

    @Test("a clock that goes back counts as zero")
    func backwards() throws {
        var stage = stage(minutes: 10)
        stage.wait(minutes: 3)
        try stage.act(.note("a"))
        stage.wait(minutes: -500)
        try stage.act(.note("b"))
        #expect(stage.conversation.prompt(at: stage.now).step?.elapsedMilliseconds == 3 * 60_000)
        stage.wait(minutes: 2)
        #expect(try stage.act(.tick).first(\.passed) == .fiveMinutes)
    }

    @Test("a longer box moves its later marks, and never tells the half again")
    func extended() throws {
        var stage = stage(minutes: 10)
        stage.wait(minutes: 9.5)
        #expect(try stage.act(.tick).first(\.passed) == .oneMinute)
        try stage.act(.extend(minutes: 20))
        let heading = stage.conversation.prompt(at: stage.now).step
        #expect(heading?.minutes == 30)
        var told: [TimeMark] = []
        for _ in 1...25 {
            stage.wait(minutes: 1)
            try told += stage.act(.tick).compactMap(\.passed)
        }
        #expect(told == [.fiveMinutes, .oneMinute, .end])
    }

    @Test("only a box can be made longer, by a minute to a day")
    func extending() throws {
        var none = stage(minutes: nil)
        #expect(throws: Refusal.notNow(.extend)) { try none.act(.extend(minutes: 5)) }
        var box = stage(minutes: 5)
        for minutes in [0, -5, 1_441, .max] {
            #expect(throws: Refusal.notNow(.extend)) { try box.act(.extend(minutes: minutes)) }
        }
        var alone = stage(minutes: 5, mode: .alone)
        #expect(throws: Refusal.notNow(.extend)) { try alone.act(.extend(minutes: 5)) }
        alone.wait(minutes: 60)
        #expect(try alone.act(.tick).isEmpty, "nobody is hurried alone")
    }
}
