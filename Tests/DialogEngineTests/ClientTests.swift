import DialogModel
import Testing

@testable import DialogEngine

@Suite("What the client is called is asked once a case is chosen")
struct ClientTests {
    private func plan(menus: [Dialog.Mode: Chooser]? = nil) -> PinnedScript {
        let client = Question(
            id: "schuilnaam",
            variants: [text("Hoe noemen we de cliënt?")],
            kind: .text,
            aliases: true
        )
        let step = Step(
            id: "een",
            title: "Een",
            menus: menus,
            items: [ask("casus", "Welke casus?"), .ask(client), ask("slot", "Slot?")]
        )
        return script(dialog("d", step))
    }

    private func stage(_ mode: Dialog.Mode, client: String? = nil) throws -> Stage {
        var stage = Stage(plan(), mode: mode, client: client, watching: ["Kevin"])
        try stage.answer("een stille man")
        return stage
    }

    @Test("in a meeting, where nobody said it yet; the names that are watched stay")
    func asked() throws {
        var stage = try stage(.meeting)
        #expect(stage.asks == "Hoe noemen we de cliënt?")
        #expect(try stage.answer("meneer B.").kinds == ["answered", "aliased", "asked"])
        #expect(
            stage.conversation.client
                == ClientAlias(pseudonym: "meneer B.", watchedNames: ["Kevin"])
        )
        try stage.act(.revise(at("schuilnaam")))
        try stage.answer("meneer C.")
        #expect(stage.conversation.client.pseudonym == "meneer C.")
        try stage.act(.revise(at("schuilnaam")))
        try stage.answer("geen")
        #expect(stage.conversation.client.pseudonym == nil)
        #expect(stage.asks == "Slot?")
    }

    @Test("not where it was said, and not alone or in an interview, where it is said before")
    func passedOver() throws {
        #expect(try stage(.meeting, client: "B.").asks == "Slot?")
        #expect(try stage(.alone).asks == "Slot?")
    }

    @Test("nobody's answer is none: passed over, she stays without a name")
    func skipped() throws {
        var stage = try stage(.meeting)
        #expect(try stage.act(.skip).kinds == ["skipped", "asked"])
        #expect(stage.conversation.client.pseudonym == nil)
    }

    @Test("no asker has to choose it")
    func menu() throws {
        var stage = Stage(plan(menus: [.meeting: .asker]), mode: .meeting, client: nil)
        #expect(stage.asks == "Hoe noemen we de cliënt?")
        try stage.answer("B.")
        #expect(stage.offers.map(\.text) == ["Welke casus?", "Slot?"])
    }

    @Test("a name longer than names are is cut")
    func long() throws {
        var stage = try stage(.meeting)
        try stage.answer(String(repeating: "b", count: 300))
        #expect(stage.conversation.client.pseudonym?.count == ClientAlias.mostCharacters)
    }
}
