import DialogLoader
import DialogModel
import Mustache

/// Cards to keep at hand (method M10): to read, and as a page to print and cut out.
package struct CardSheet: Sendable {
    /// One card.
    package struct Card: Hashable, Sendable {
        /// What it is called.
        package let title: String
        /// What it is for.
        package let purpose: String
        /// What to ask or to remember.
        package let lines: [String]
    }

    /// The cards, in the order of their file.
    package let cards: [Card]
    private let deck: CardDeck

    /// The sheet of the cards in the files below `folders`, in `language` or else in another.
    ///
    /// Blocks on the disk.
    ///
    /// - Throws: `brokenScript` where there are none.
    package init(reading folders: [String], in language: Language) throws(Refusal) {
        let decks = ScriptListing(folders: folders).read().cards
        guard let deck = decks[language] ?? Language.allCases.lazy.compactMap({ decks[$0] }).first
        else { throw .brokenScript("kaartjes.yaml", errors: 1) }
        self.init(deck)
    }

    /// The sheet of `deck`.
    package init(_ deck: CardDeck) {
        self.deck = deck
        cards = deck.cards.map { Card(title: $0.title, purpose: $0.purpose, lines: $0.lines) }
    }

    /// The page: HTML that needs nothing beside itself.
    ///
    /// On A4 the cards stand in two columns of 85 mm, four rows of 55 mm a page; a dashed line says
    /// where to cut.
    package func html() -> String {
        Self.template.render(
            [
                "language": deck.language.rawValue, "title": deck.title, "source": deck.source,
                "cards": cards,
            ] as [String: Any]
        )
    }

    /// The page without the cards; what stands between braces is escaped.
    private static let template: MustacheTemplate = {
        do {
            return try MustacheTemplate(string: page)
        } catch {
            preconditionFailure("the page of cards is a template")
        }
    }()

    private static let page = """
        <!DOCTYPE html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>{{title}}</title>
        <style>
        @page { size: A4; margin: 12mm }
        * { box-sizing: border-box }
        body { margin: 0; font: 9.5pt/1.35 Georgia, "DejaVu Serif", serif; color: #1c1c1c }
        main { display: grid; grid-template-columns: 85mm 85mm; justify-content: center; margin: 6mm 0 }
        section { height: 55mm; padding: 5mm 6mm; border: .3mm dashed #999; margin: 0 -.3mm -.3mm 0;
          overflow: hidden; break-inside: avoid }
        h2 { margin: 0 0 1mm; font-size: 13pt; color: #1f4e5f }
        p { margin: 0 0 2.5mm; font-style: italic; color: #444 }
        ul { margin: 0; padding-left: 4mm }
        li { margin-bottom: 1.2mm }
        footer { text-align: center; font-size: 7.5pt; color: #666 }
        </style>
        </head>
        <body>
        <main>
        {{#cards}}
        <section>
        <h2>{{title}}</h2>
        <p>{{purpose}}</p>
        <ul>
        {{#lines}}
        <li>{{.}}</li>
        {{/lines}}
        </ul>
        </section>
        {{/cards}}
        </main>
        <footer>{{title}} · {{source}}</footer>
        </body>
        </html>

        """
}
