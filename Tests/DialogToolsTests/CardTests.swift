import DialogLoader
import DialogModel
import DialogTools
import Testing

@Suite("Cards to cut out")
struct CardTests {
    private static func deck(_ language: Language) throws -> CardDeck {
        try #require(Shipped.library.cards[language])
    }

    @Test("have the building blocks, named as the script's steps are", arguments: Language.allCases)
    func blocks(language: Language) throws {
        let blocks = try #require(
            Shipped.dialogs.first { ($0.id, $0.language) == ("bouwstenen", language) }
        )
        let cards = try Self.deck(language).cards.prefix(6)
        let steps = blocks.steps.filter { step in cards.contains { $0.id.name == step.id.name } }
        #expect(cards.map(\.id.name) == steps.map(\.id.name))
        #expect(cards.map(\.title) == steps.map(\.title))
    }

    @Test("are the same in every language but for their words")
    func parity() throws {
        let (dutch, english) = (try Self.deck(.dutch).cards, try Self.deck(.english).cards)
        #expect(dutch.map(\.id) == english.map(\.id))
        #expect(dutch.map(\.lines.count) == english.map(\.lines.count))
        #expect(dutch.count == 8)
    }

    @Test("stand on the page whole, and what a script says in them is never HTML")
    func escaped() throws {
        let text = """
            cards: nl
            title: "Kaartjes & <b>meer</b>"
            source: '"wij"'
            deck:
              - card: een
                title: "<script>alert(1)</script>"
                say: "{{title}} & </p>"
                lines:
                  - "<img src=x>"
                  - twee
              - card: twee
                title: Twee
                say: Nog een.
                lines: [drie]
            """
        let file = ScriptFile(path: "nl/kaartjes.yaml", bytes: Array(text.utf8))
        let library = ScriptLibrary(files: [file])
        #expect(library.diagnostics.isEmpty)
        let html = CardSheet(try #require(library.cards[.dutch])).html()
        #expect(html.contains("<title>Kaartjes &amp; &lt;b&gt;meer&lt;/b&gt;</title>"))
        #expect(html.contains("<h2>&lt;script&gt;alert(1)&lt;/script&gt;</h2>"))
        #expect(html.contains("<p>{{title}} &amp; &lt;/p&gt;</p>"))
        #expect(html.contains("<li>&lt;img src=x&gt;</li>"))
        #expect(html.contains("<li>drie</li>"))
        #expect(html.contains("<html lang=\"nl\">"))
        #expect(html.split(separator: "<section>").count == 3)
    }

    @Test(
        "that are wrong are told with their line",
        arguments: [
            ("card: twee", "card: een", 9), ("say: Twee", "zeg: Twee", 11),
            ("cards: nl", "cards: xx", 1),
            ("lines: [c]", "lines: []", 12),
        ]
    )
    func wrong(written: String, instead: String, line: Int) {
        let deck = """
            cards: nl
            title: Kaartjes
            source: wij
            deck:
              - card: een
                title: Een
                say: Een.
                lines: [b]
              - card: twee
                title: Twee
                say: Twee.
                lines: [c]
            """
        let changed = deck.replacing(written, with: instead)
        let file = ScriptFile(path: "nl/kaartjes.yaml", bytes: Array(changed.utf8))
        let found = ScriptLibrary(files: [file]).diagnostics
        #expect(found.contains { $0.place.line == line }, "\(found)")
    }
}
