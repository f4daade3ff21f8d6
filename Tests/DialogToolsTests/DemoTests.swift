import DialogModel
import DialogTools
import Testing

@Suite("The demo")
struct DemoTests {
    @Test("plays metacommunication and then STARRT, each to its end", arguments: Language.allCases)
    func ilse(language: Language) throws {
        let demo = try Demo(
            shipped: Shipped.folder.path(percentEncoded: false),
            in: language,
            library: Shipped.library
        )
        #expect(demo.scenes.map(\.header.dialog) == ["metacommunicatie", "starrt"])
        for scene in demo.scenes {
            #expect(!scene.title.isEmpty)
            #expect(scene.turns.first?.entry == nil)
            #expect(scene.turns.dropFirst().allSatisfy { $0.entry != nil && $0.remarks.isEmpty })
            #expect(scene.turns.last?.prompt.position == .finished)
            #expect(scene.turns.flatMap(\.events) == scene.conversation.events)
        }
    }

    @Test("keeps a sentence to say and an intention, which is what the case is about")
    func kept() throws {
        let demo = try Demo(
            shipped: Shipped.folder.path(percentEncoded: false),
            in: .dutch,
            library: Shipped.library
        )
        let kept = demo.scenes.map { $0.conversation.summary.kept.map(\.keep) }
        #expect(kept.first?.contains(.sentence) == true)
        #expect(kept.last?.contains(.intention) == true)
    }

    @Test("says that a script is broken where its plans are not there")
    func missing() throws {
        #expect(throws: Refusal.self) {
            try Demo(
                shipped: "/nonexistent",
                in: .dutch,
                library: Shipped.library
            )
        }
    }
}
