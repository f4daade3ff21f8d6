import DialogModel
import LineEditor
import SpiegelAPI
import SpiegelClient
import Wording

/// The opening screen, and what is chosen there.
@MainActor
struct Opening {
    private let visit: Visit

    /// The opening of `visit`.
    init(_ visit: Visit) { self.visit = visit }

    /// Shows what there is, and does what is chosen.
    func run() async throws {
        let talk = visit.talk
        let catalogue = try await visit.call { client throws(Fault) in try await client.catalogue()
        }
        let overview = try await visit.call { client throws(Fault) in try await client.overview() }
        let menu = Menu.entries(catalogue, for: visit.language).filter { $0.modes.contains(.alone) }
        let screen = OpeningScreen(menu: menu, overview: overview)
        talk.show(screen.rows(on: talk.paper, in: visit.language))
        guard !visit.manner.noInput, !menu.isEmpty else { return }
        while true {
            switch await talk.ask(ScreensOpening.question) {
            case .interrupt: talk.remark(ScreensOpening.keys)
            case .end: return
            case .text(let typed):
                if try await choose(typed.trimmed, menu, catalogue, overview) { return }
            }
        }
    }

    /// Does what `typed` asks for.
    ///
    /// - Returns: Whether that was the end of it.
    private func choose(
        _ typed: String,
        _ menu: [CatalogueEntry],
        _ catalogue: [CatalogueEntry],
        _ overview: Overview
    ) async throws -> Bool {
        let talk = visit.talk
        let words = FoldedText(typed).text.split(separator: " ").map(String.init)
        switch words.first {
        case nil, "?", "/hulp", "/help": talk.remark(ScreensOpening.keys)
        case "o":
            let screen = WaitingScreen(overview: overview, now: Surroundings.now())
            talk.show(screen.rows(on: talk.paper, in: visit.language))
        case "q", "/stop", "/pauze", "/pause": return true
        case "v", "r":
            guard let chosen = Self.open(words.dropFirst().first, in: overview) else {
                talk.remark(ScreensOpening.nothingOpen)
                return false
            }
            try await Holding(visit, catalogue).resume(chosen, others: 0)
            return true
        case let word?:
            guard let entry = Self.entry(word, in: menu) else {
                talk.remark(ScreensOpening.notInMenu.followed(by: ScreensOpening.keys), .warning)
                return false
            }
            let beginner = Beginner(entry: entry, talk: talk, mayAsk: true)
            guard let beginning = await beginner.beginning() else {
                talk.say(ScreensBeginning.nothingBegun)
                return true
            }
            try await Holding(visit, catalogue).begin(beginning)
            return true
        }
        return false
    }

    private static func open(_ number: String?, in overview: Overview) -> ListedConversation? {
        guard let number else { return overview.open.first }
        return overview.open.first { "\($0.number)" == number }
    }

    /// By its number in the menu, or by its name.
    private static func entry(_ word: String, in menu: [CatalogueEntry]) -> CatalogueEntry? {
        if let number = Int(word) {
            return menu.indices.contains(number - 1) ? menu[number - 1] : nil
        }
        return menu.first { $0.id.name == word || FoldedText($0.title).text == word }
    }
}
