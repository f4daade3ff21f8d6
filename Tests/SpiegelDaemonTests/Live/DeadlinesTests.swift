import DialogModel
import Synchronization
import Testing

@testable import SpiegelDaemon
@testable import TranscriptStore

/// For how long somebody meant to sleep.
private final class Pauses: Sendable {
    let all = Mutex<[Duration]>([])
}

@Suite("What is done though nobody asks for it")
struct DeadlinesTests {
    private let owner = Counter.person

    private func at(_ milliseconds: Int) -> Timestamp {
        Timestamp(milliseconds: milliseconds, offsetMinutes: 60)
    }

    @Test("The earliest comes first, and each once")
    func order() {
        let deadlines = Deadlines()
        deadlines.set(at(300), for: Counter.name(1), of: owner)
        deadlines.set(at(200), for: Counter.name(2), of: owner)
        deadlines.set(at(100), for: Counter.name(3), of: owner)
        deadlines.set(nil, for: Counter.name(3), of: owner)
        #expect(deadlines.earliest == at(200))
        #expect(deadlines.take(at: at(199)).marks.isEmpty)
        #expect(deadlines.take(at: at(250)).marks.map(\.id) == [Counter.name(2)])
        #expect(deadlines.take(at: at(300)).marks.map(\.id) == [Counter.name(1)])
        #expect(deadlines.earliest == nil)
    }

    @Test("Where there is nothing to wait for nobody wakes, until there is")
    func quiet() async {
        let deadlines = Deadlines()
        let pauses = Pauses()
        async let waiting: Void = deadlines.wait(from: at(0)) { pause in
            pauses.all.withLock { $0.append(pause) }
            // Sleeps until it is woken.
            try? await Task.sleep(for: pause)
        }
        while pauses.all.withLock({ $0.isEmpty }) { await Task.yield() }
        deadlines.set(at(500), for: Counter.name(1), of: owner)
        await waiting
        await deadlines.wait(from: at(0)) { pause in pauses.all.withLock { $0.append(pause) } }
        #expect(pauses.all.withLock { $0 } == [.seconds(1 << 30), .milliseconds(500)])
    }

    @Test(
        "Memory is looked through a minute after something came into it, and then only if it is there"
    )
    func sweeping() {
        let deadlines = Deadlines()
        deadlines.sweep(after: at(0))
        deadlines.sweep(after: at(30_000))
        #expect(deadlines.earliest == at(60_000))
        #expect(deadlines.take(at: at(60_000)).isSweep)
        #expect(deadlines.earliest == nil)
    }
}
