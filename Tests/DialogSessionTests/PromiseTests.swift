import DialogEngine
import DialogModel
import Testing

@testable import DialogSession

/// Random lines, and news that come late, twice, out of order or never.
@Suite("A session keeps what it promises")
struct PromiseTests {
    @Test(arguments: 1...120 as ClosedRange<UInt64>)
    func `alone`(seed: UInt64) {
        var typist = Typist(seed: seed, mode: .alone)
        typist.type(60)
        #expect(typist.broken.isEmpty, "\(typist.diary.suffix(12).joined(separator: "\n"))")
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `in an interview`(seed: UInt64) {
        var typist = Typist(seed: seed, mode: .interview)
        typist.type(60)
        #expect(typist.broken.isEmpty, "\(typist.diary.suffix(12).joined(separator: "\n"))")
    }
}

extension Conversation {
    /// What it waited for at a sequence; `nil` where that cannot be said.
    func position(at sequence: Int) -> Prompt.Position? {
        guard sequence <= self.sequence else { return nil }
        let past = Array(events.prefix { $0.sequence <= sequence })
        let then = try? Conversation(replaying: past, in: CompiledScript(script.pinned))
        return then?.prompt(at: Timestamp(milliseconds: 0, offsetMinutes: 60)).position
    }
}

extension Prompt.Position {
    /// Whether both wait for the same: a question that was refused or revisited is the same.
    func isSameQuestion(as other: Prompt.Position) -> Bool {
        switch (self, other) {
        case (.asking(let one), .asking(let two)): one.place == two.place
        case (.choosing(let one), .choosing(let two)): one.map(\.place) == two.map(\.place)
        case (.settling, .settling): true
        default: false
        }
    }
}
