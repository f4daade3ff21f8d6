import DialogEngine
import DialogModel
import Foundation
import Testing

@Suite("A conversation is what happened in it")
struct ReplayTests {
    /// `SEED=7` tries other conversations; `TALKS=1000` more of them for each script.
    private static let seed = number("SEED") ?? 20_261_123
    private static let talks = number("TALKS") ?? 50

    private static func number(_ name: String) -> UInt64? {
        ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
    }

    @Test(
        "whatever someone does, replaying the events gives the same state, and the end can be reached",
        arguments: Shipped.dialogs.map { Walked(dialog: $0, depth: .full) }
    )
    func replays(walked: Walked) throws {
        let script = try Shipped.library.pinned(
            walked.dialog.id,
            in: walked.dialog.language
        )
        for number in 0..<Self.talks {
            let seed = Self.seed &+ number
            var talk = try RandomTalk(script, seed: seed)
            let ended = try talk.talk(turns: Int(seed % 90) + 5)
            for conversation in talk.moments + [talk.conversation] {
                let replayed = try Conversation(
                    replaying: conversation.events,
                    in: conversation.script
                )
                guard ended, replayed == conversation else {
                    Issue.record(
                        "\(walked.testDescription), SEED=\(seed): \(ended ? "not the same" : "no end")"
                    )
                    return
                }
            }
        }
    }

    @Test("such conversations hold everything that can happen")
    func everything() throws {
        var kinds: Set<String> = []
        for dialog in ["starrt", "reflecteren", "fasen"] as [DialogID] {
            let script = try Shipped.library.pinned(dialog, in: .dutch)
            for number in 0..<60 {
                var talk = try RandomTalk(script, seed: Self.seed &+ UInt64(number))
                _ = try talk.talk(turns: 80)
                kinds.formUnion(talk.conversation.events.map(\.event.kind.name))
            }
        }
        let expected: Set = [
            "started", "entered", "said", "asked", "answered", "rejected", "skipped", "branched",
            "called", "returned", "mentioned", "revisiting", "left", "became-stale",
            "settled-stale", "noted", "offered", "closed", "handed-over", "passed", "extended",
            "turned-probing", "rang", "paused", "resumed", "finished", "abandoned", "looped",
        ]
        #expect(expected.subtracting(kinds) == [])
    }
}
