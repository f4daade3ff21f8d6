import DialogModel
import Synchronization
import Testing

@testable import DialogSession

@Suite("The clock of a meeting")
struct ClockTests {
    /// Milliseconds that only a test lets pass.
    private final class Passing: Sendable {
        let passed = Mutex(0)

        var elapsed: @Sendable () -> Int { { self.passed.withLock { $0 } } }

        func pass(minutes: Double) { passed.withLock { $0 += Int(minutes * 60_000) } }
    }

    @Test("runs while somebody types, and past its end")
    func runs() {
        let passing = Passing()
        let talk = Talk(.meeting, elapsed: passing.elapsed)
        #expect(talk.session.clock == 600_000)
        passing.pass(minutes: 9.5)
        #expect(talk.session.clock == 30_000)
        passing.pass(minutes: 2)
        #expect(talk.session.clock == -90_000)
    }

    @Test("tells more once time is added, and none in a step without")
    func changes() {
        let passing = Passing()
        var talk = Talk(.meeting, elapsed: passing.elapsed)
        passing.pass(minutes: 4)
        talk.type("/langer 5")
        // What the daemon says counts from when it was said.
        #expect((talk.session.clock ?? 0) > 600_000)
        talk.type("hij liep weg")
        talk.type("rust")
        talk.type("")
        #expect(talk.session.clock == nil)
    }

    @Test("is a meeting's alone", arguments: [Dialog.Mode.alone, .interview])
    func meetingAlone(mode: Dialog.Mode) { #expect(Talk(mode).session.clock == nil) }
}
