import DialogModel
import SpiegelAPI
import TestSupport
import Testing
import Wording

@testable import DialogSession

@Suite("What comes after a conversation")
struct PartingTests {
    private let table = Table(mode: .alone, seed: 1)
    private static let next = SampleCatalogue.entry("cijfer", "Een cijfer", [.alone], kind: .tool)

    private func stage(_ held: CatalogueEntry?, _ others: CatalogueEntry...) -> PartStage {
        PartStage(
            after: .finished,
            table.conversation.account,
            table.reply.conversation,
            [held].compactMap { $0 } + others,
            Table.surroundings(seed: 1, showsAbove: false)
        )
    }

    private func questions(_ moves: [Move]) -> [String] {
        moves.compactMap { move in
            guard case .act(.listen(let listening)) = move,
                case .question(let sentence) = listening.lead
            else { return nil }
            return sentence.dutch
        }
    }

    /// The dialogue that the table's conversation is of.
    private func held(
        offers: [DialogID] = [],
        kind: Setting.Kind = .reflection
    ) -> CatalogueEntry {
        SampleCatalogue.entry("proef", "Proef", [.alone], offers: offers, kind: kind)
    }

    @Test("the first dialogue that the script offers and that is there, about the same client")
    func offered() throws {
        var stage = stage(held(offers: ["weg", "cijfer"]), Self.next)
        #expect(questions(stage.opened()).first?.contains("Een cijfer") == true)
        guard case .enter(var entered) = stage.heard(.line("j")).first else {
            Issue.record("nothing was begun")
            return
        }
        let begun = entered.opened()
        guard case .enter(let loading)? = begun.last, var loading = loading as? LoadStage,
            case .ask(.begin(let beginning, _, _))? = loading.opened().first
        else {
            Issue.record("asked \(questions(begun))")
            return
        }
        #expect(beginning.dialog == "cijfer")
        #expect(beginning.client == table.reply.conversation.summary.client)
    }

    @Test("nothing, where the script offers nothing that is there")
    func nothing() {
        for offers in [[], ["weg"]] as [[DialogID]] {
            var stage = stage(held(offers: offers), Self.next)
            guard case .ask(.finished)? = stage.opened().first else {
                Issue.record("\(offers)")
                return
            }
        }
    }

    @Test("no file to take along after an exercise")
    func exercise() {
        var stage = stage(held(kind: .exercise), Self.next)
        #expect(questions(stage.opened()) == [ConversationLeaving.wipe.dutch])
    }

    @Test("as after a reflection, where the dialogue is gone")
    func gone() {
        var stage = stage(nil)
        guard case .ask(.finished)? = stage.opened().first else {
            Issue.record("it counts as none")
            return
        }
    }
}
