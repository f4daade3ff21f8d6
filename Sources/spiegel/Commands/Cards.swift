import ArgumentParser
import DialogModel
import DialogTools
import SpiegelAPI
import Wording

/// `spiegel cards`: cards to cut out and keep at hand.
///
/// No daemon is needed.
struct Cards: Act {
    static let configuration = CommandConfiguration(
        "cards",
        ["kaartjes"],
        abstract: HelpWords.cards
    )

    @ArgumentParser.Option(
        name: [.customShort("o"), .long, .customLong("naar")],
        help: help(HelpWords.sheet)
    )
    var output: String?
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        let sheet = try CardSheet(
            reading: [visit.shippedDialogs(), visit.ownDialogs],
            in: visit.language
        )
        if let output { return try visit.save(sheet.html(), to: output) }
        visit.show(CardScreen(cards: sheet.cards).rows(in: visit.language))
    }
}
