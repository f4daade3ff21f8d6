import DialogModel
import DialogTools
import Wording

/// Cards, read from the screen.
struct CardScreen {
    let cards: [CardSheet.Card]

    /// One below the other, and how to have them on paper.
    func rows(in language: Language) -> [Row] {
        cards.flatMap { card in
            [Row(card.title, .strong), Row(card.purpose, .faint, indent: 2)]
                + card.lines.map { Row("- " + $0, indent: 2, hang: 2) } + [.gap]
        } + [Row(ScreensActions.sheet(in: language), .faint)]
    }
}
