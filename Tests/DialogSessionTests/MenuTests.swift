import DialogModel
import SpiegelAPI
import TestSupport
import Testing
import Wording

@testable import DialogSession

@Suite("The menu, by occasion")
struct MenuTests {
    private let menu = Menu(SampleCatalogue.entries, for: .dutch)

    private func titles(_ occasion: Setting.Occasion) -> [String] {
        menu.choices(on: occasion).map(\.entry.title)
    }

    @Test("has everything on its occasion, what is asked for most first")
    func order() {
        #expect(titles(.alone) == ["STARRT", "Basic", "Fasen"])
        #expect(titles(.colleague) == ["STARRT"])
        #expect(titles(.team) == ["Reflecteren", "Theorie", "Voorbereiden"])
        #expect(titles(.exercise) == ["Het begin"])
    }

    @Test("begins each as the occasion has it")
    func modes() {
        #expect(menu.choices.map(\.mode).suffix(4) == [.meeting, .meeting, .alone, .meeting])
    }

    @Test("takes a name from the list that is shown first")
    func shown() {
        let read = { (line: String, occasion: Setting.Occasion) -> Menu.Choice? in
            let shown = menu.choices(on: occasion)
            guard case .begin(let choice, _) = MenuLine(line, in: menu, shownOnly: shown) else {
                return nil
            }
            return choice
        }
        #expect(read("starrt", .alone)?.mode == .alone)
        #expect(read("starrt", .colleague)?.mode == .interview)
        #expect(read("reflecteren", .alone)?.mode == .meeting)
        #expect(read("spiegel begin starrt", .alone)?.mode == .alone)
    }

    @Test(
        "knows the words of the manual, with and without a stroke or the program's name before them",
        arguments: [
            ("3", MenuLine.number(3)), ("o", .waiting), ("verder", .resume(nil)),
            ("verder 4", .resume(4)), ("v", .resume(nil)), ("spiegel verder 4", .resume(4)),
            ("lijst", .command(["list"])), ("toon 3", .command(["show", "3"])),
            ("spiegel toon 3", .command(["show", "3"])), ("/hulp", .help), ("?", .help),
            ("q", .leave), ("t", .occasion(.team)),
            ("zoek de sleutel", .command(["search", "de", "sleutel"])),
            ("wis 2", .command(["erase", "2"])), ("verwijder 2", .command(["erase", "2"])),
            ("niets", .unknown(nil)), ("starr", .unknown("starrt")),
        ]
    )
    func words(line: String, meaning: MenuLine) {
        let shown = menu.choices(on: .alone)
        #expect(MenuLine(line, in: menu, shownOnly: shown) == meaning)
    }

    @Test("knows every line that the manual for counsellors has for every day")
    func manual() throws {
        let text = try Repository.text(of: Repository.root + "/README.md")
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("| `spiegel") }
            .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
        try #require(lines.count > 12)
        let exercise = SampleCatalogue.entry("oefening-schaalvragen", "Schaal", [.meeting])
        let prepared = SampleCatalogue.entry("mijn-samenwerkingsvraag", "Mijn vraag", [.alone])
        let menu = Menu(SampleCatalogue.entries + [exercise, prepared], for: .dutch)
        for line in lines {
            let read = MenuLine(line, in: menu, shownOnly: [])
            if case .unknown = read { Issue.record("\(line)") }
        }
    }

    @Test("keeps how much time there is that is said with a name")
    func depth() {
        let line = MenuLine("starrt kort", in: menu, shownOnly: [])
        guard case .begin(let choice, let wishes) = line else {
            Issue.record("\(line)")
            return
        }
        #expect(choice.entry.id == "starrt")
        #expect(wishes.depth == .short)
    }

    @Test(
        "stays where what came back could not be settled, whatever the reason",
        arguments: [
            Fault.store(.diskFull(free: 0)), .link(.connectionLost), .request(.notPermitted),
        ]
    )
    func refusal(fault: Fault) throws {
        var session = Session(.menu, in: Table.surroundings(seed: 1, showsAbove: true))
        func asked(_ acts: [Act]) -> Request? {
            for case .ask(let request) in acts { return request }
            return nil
        }
        let catalogue = Catalogue(dialogs: SampleCatalogue.entries)
        let overview = Overview(open: 0, kept: 1, total: 1, findings: [])
        let first = try #require(asked(session.begin()))
        _ = session.arrived(.opening(catalogue, overview), to: first)
        let second = try #require(asked(session.heard(.line("o"))))
        let line = KeptLine(
            keep: .intention,
            place: Address(item: "voornemen"),
            line: nil,
            text: "eerst vragen",
            at: Timestamp(milliseconds: 0, offsetMinutes: 0),
            fate: nil
        )
        let kept = WaitingReply.Kept(
            conversation: Table(mode: .alone, seed: 1).id,
            number: 1,
            title: "STARRT",
            client: nil,
            line: line
        )
        _ = session.arrived(.waiting(WaitingReply(open: [], kept: [kept])), to: second)
        let third = try #require(asked(session.heard(.line("1 gedaan"))))
        let acts = session.refused(fault, third)
        #expect(session.leaving == nil && asked(acts) == nil)
        #expect(acts.first == .show([.remark(fault.sentence, .warning)]))
        if case .listen? = acts.last {} else { Issue.record("nothing is listened for") }
    }

    @Test("asks for a pseudonym only where a client is spoken about")
    func client() {
        let about = Menu.entries(SampleCatalogue.entries, for: .dutch).filter {
            $0.setting.about == .client
        }
        #expect(about.map(\.id) == ["starrt", "basic", "fasen", "reflecteren"])
    }
}
