import DialogModel
import LineEditor
import SpiegelAPI
import SpiegelClient
import Wording

/// The opening screen, and what is chosen there.
@MainActor
final class Opening {
    private let visit: Visit
    /// Whose choices were shown last: numbers are theirs.
    private var occasion = Menu.Occasion.alone

    /// The opening of `visit`.
    init(_ visit: Visit) { self.visit = visit }

    /// Shows what there is, and does what is chosen.
    func run() async throws {
        let talk = visit.talk
        let catalogue = try await visit.call { client throws(Fault) in try await client.catalogue()
        }
        let overview = try await visit.call { client throws(Fault) in try await client.overview() }
        let menu = Menu(catalogue, for: visit.language)
        let screen = OpeningScreen(menu: menu, overview: overview)
        talk.show(screen.rows(on: talk.paper, in: visit.language))
        guard !visit.manner.noInput, !menu.choices.isEmpty else { return }
        while true {
            switch await talk.ask(ScreensOpening.question) {
            case .interrupt: talk.remark(ScreensOpening.keys)
            case .end: return
            case .text(let typed):
                if try await choose(typed.trimmed, screen, catalogue) { return }
            }
        }
    }

    /// Does what `typed` asks for.
    ///
    /// - Returns: Whether that was the end of it.
    private func choose(
        _ typed: String,
        _ opening: OpeningScreen,
        _ catalogue: [CatalogueEntry]
    ) async throws -> Bool {
        let talk = visit.talk
        let overview = opening.overview
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
            if let occasion = OpeningScreen.occasion(word) {
                self.occasion = occasion
                talk.show(opening.rows(occasion, on: talk.paper, in: visit.language))
                return false
            }
            guard let choice = opening.menu.choice(word, on: occasion) else {
                talk.remark(ScreensOpening.notInMenu.followed(by: ScreensOpening.keys), .warning)
                return false
            }
            var beginner = Beginner(entry: choice.entry, talk: talk, mayAsk: true)
            beginner.mode = choice.mode
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
}
