import DialogEngine
import DialogModel
import Testing

@Suite("A conversation says when its time box next comes to a mark")
struct NextMarkTests {
    private let plan = script(
        dialog("proef", step("een", minutes: 20, ask("a", "A?"), ask("b", "B?")))
    )

    /// Lets time pass to the next mark; the mark that is told then.
    private func passed(_ stage: inout Stage) throws -> TimeMark? {
        let next = try #require(stage.conversation.nextMark)
        let wait = next.milliseconds - stage.now.milliseconds
        stage.wait(minutes: Double(wait - 1) / 60_000)
        #expect(try stage.act(.tick).isEmpty, "nothing comes before it")
        stage.wait(minutes: 1.0 / 60_000)
        return try stage.act(.tick).compactMap(\.passed).first
    }

    @Test("each mark at its time, and none after the last")
    func marks() throws {
        var stage = Stage(plan, mode: .meeting)
        #expect(try passed(&stage) == .half)
        #expect(try passed(&stage) == .fiveMinutes)
        #expect(try passed(&stage) == .oneMinute)
        #expect(try passed(&stage) == .end)
        #expect(stage.conversation.nextMark == nil)
        try stage.act(.extend(minutes: 10))
        #expect(try passed(&stage) == .fiveMinutes)
    }

    @Test("none alone, while paused, or at the end")
    func none() throws {
        #expect(Stage(plan).conversation.nextMark == nil)
        var stage = Stage(plan, mode: .meeting)
        let before = stage.conversation.nextMark
        try stage.act(.pause)
        #expect(stage.conversation.nextMark == nil)
        stage.wait(minutes: 60)
        try stage.act(.resume)
        let hour = 3_600_000
        #expect(stage.conversation.nextMark?.milliseconds == before.map { $0.milliseconds + hour })
        try stage.answer("x", "y")
        #expect(stage.conversation.nextMark == nil)
    }

    @Test("a mark that was missed is due at once")
    func missed() throws {
        var stage = Stage(plan, mode: .meeting)
        stage.wait(minutes: 12)
        let events = try stage.act(.note("x"))
        #expect(events.compactMap(\.passed) == [.half])
        var late = Stage(plan, mode: .meeting)
        late.wait(minutes: -5)
        try late.act(.note("x"))
        let next = try #require(late.conversation.nextMark)
        #expect(next.milliseconds == late.now.milliseconds + 10 * 60_000)
    }
}
