import DialogModel
import SpiegelAPI
import TestSupport
import Testing
import Wording

@testable import DialogSession

@Suite("There is one ending after a conversation")
struct PartingTests {
    private let table = Table(mode: .alone, seed: 1)
    private static let next = SampleCatalogue.entry("cijfer", "Een cijfer", [.alone], kind: .tool)

    private func stage(_ held: CatalogueEntry?, sheet: String? = nil) -> EndStage {
        EndStage(
            table.conversation.account,
            table.reply.conversation,
            sheet: sheet,
            [held].compactMap(\.self) + [Self.next],
            Table.surroundings(seed: 1, showsAbove: false)
        )
    }

    private func scenes(_ moves: [Move]) -> [Scene] {
        moves.flatMap { move -> [Scene] in
            if case .act(.show(let scenes)) = move { scenes } else { [] }
        }
    }

    /// The line about what may come next.
    private func next(_ moves: [Move]) -> String? {
        guard case .end(_, _, _, let next)? = scenes(moves).last else { return nil }
        return next?.dutch
    }

    /// The dialogue that the table's conversation is of.
    private func held(
        offers: [DialogID] = [],
        kind: Setting.Kind = .reflection
    ) -> CatalogueEntry {
        SampleCatalogue.entry("proef", "Proef", [.alone], offers: offers, kind: kind)
    }

    @Test("nothing is asked: what was kept stands last, above an empty line to type on")
    func one() {
        var stage = stage(held(), sheet: "een blad")
        let moves = stage.opened()
        #expect(scenes(moves).count == 2)
        #expect(scenes(moves).first == .sheet("een blad"))
        #expect(next(moves) != nil)
        guard case .act(.listen(let listening))? = moves.last else {
            Issue.record("nothing is listened for")
            return
        }
        #expect(listening.lead == .plain)
        #expect(listening.isFresh)
    }

    @Test("the first dialogue that the script offers and that is there, about the same client")
    func offered() throws {
        var stage = stage(held(offers: ["weg", "cijfer"]))
        #expect(next(stage.opened())?.contains("1 voor Een cijfer") == true)
        guard case .enter(var entered) = stage.heard(.line("1")).first else {
            Issue.record("nothing was begun")
            return
        }
        guard case .enter(let loading)? = entered.opened().last,
            var loading = loading as? LoadStage,
            case .ask(.begin(let beginning, _, _))? = loading.opened().first
        else {
            Issue.record("something was asked")
            return
        }
        #expect(beginning.dialog == "cijfer")
        #expect(beginning.client == table.reply.conversation.summary.client)
    }

    @Test(
        "nothing is offered where the script offers nothing that is there",
        arguments: [[], ["weg"]]
    )
    func nothing(offers: [DialogID]) {
        var stage = stage(held(offers: offers))
        #expect(next(stage.opened())?.contains("1 voor") == false)
        #expect(scenes(stage.heard(.line("1"))) == [.remark(ScreensOffers.notHere, .warning)])
    }

    @Test(
        "what is taken to supervision is a reflection, also where its dialogue is gone",
        arguments: [(.reflection, true), (.exercise, false), (.tool, false), (nil, true)]
            as [(Setting.Kind?, Bool)]
    )
    func taken(kind: Setting.Kind?, isTaken: Bool) {
        var stage = stage(kind.map { held(kind: $0) })
        #expect(next(stage.opened())?.contains("voor de werkbegeleiding") == isTaken)
    }

    @Test(
        "its words are those of the program, about this conversation unless a number says otherwise",
        arguments: [
            ("", EndLine.leave), ("nee", .leave), ("q", .leave), ("?", .help), ("1", .next),
            ("ja", .next), ("verberg", .hide), ("/hide", .hide), ("toon", .command(["show", "2"])),
            ("toon 3", .command(["show", "3"])), ("spiegel toon 3", .command(["show", "3"])),
            ("later", .command(["later", "2"])), ("later 3", .command(["later", "3"])),
            ("later nog gebeld", .later("nog gebeld")), ("wis", .command(["erase", "2"])),
            ("exporteer", .command(["export", "2", "--output", "./"])),
            ("exporteer 3", .command(["export", "3", "--output", "./"])),
            ("exporteer mijn hele.md", .command(["export", "2", "--output", "mijn hele.md"])),
            ("export 3 4 --json", .command(["export", "3", "4", "--json"])),
            ("lijst", .command(["list"])), ("zoek deur", .command(["search", "deur"])),
            ("hij belde nog", .unknown), ("2", .unknown),
        ]
    )
    func words(line: String, meaning: EndLine) {
        #expect(EndLine(line, about: 2) == meaning)
    }

    @Test("what is added at once is a note, and what could not be added is brought back")
    func added() throws {
        var stage = stage(held())
        guard
            case .ask(.turn(.note("nog gebeld"), let id, _, let after))? =
                stage.heard(.line("later nog gebeld")).first
        else {
            Issue.record("no note")
            return
        }
        #expect(id == table.id)
        #expect(after == table.conversation.sequence)
        guard case .act(.listen(let listening))? = stage.refused(.link(.connectionLost)).last else {
            Issue.record("nothing is listened for")
            return
        }
        #expect(listening.recalled == "later nog gebeld")
    }

    @Test("what answers nothing any more is not kept, which is said, and can be brought back")
    func unknown() {
        var stage = stage(held())
        let moves = stage.heard(.line("hij belde nog"))
        #expect(scenes(moves) == [.remark(ScreensOffers.notHere, .warning)])
        guard case .act(.listen(let listening))? = moves.last else {
            Issue.record("nothing is listened for")
            return
        }
        #expect(listening.recalled == "hij belde nog")
    }
}
