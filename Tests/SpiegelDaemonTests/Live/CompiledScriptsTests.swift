import DialogModel
import Testing

@testable import SpiegelDaemon

@Suite("Compiled scripts")
struct CompiledScriptsTests {
    @Test("conversations on one script share what was compiled of it")
    func shared() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        for number in 1...2 {
            _ = try await counter.desk.begin(
                Counter.beginning,
                as: Counter.name(number),
                key: Counter.key("begin-\(number)"),
                request: RequestDigest(rawValue: "begin"),
                owner: counter.owner
            )
        }
        let desk = counter.desk
        let first = try await desk.conversation(Counter.name(1), owner: counter.owner)
        let second = try await desk.conversation(Counter.name(2), owner: counter.owner)
        #expect(await first.conversation.script === second.conversation.script)
        // A script that is equal and was read anew, too.
        let pinned = try desk.beginner.scripts.library.pinned(
            Counter.beginning.dialog,
            in: Counter.beginning.language
        )
        #expect(desk.compiled.compiled(pinned) === desk.compiled.compiled(pinned))
        #expect(await first.conversation.script === desk.compiled.compiled(pinned))
    }
}
