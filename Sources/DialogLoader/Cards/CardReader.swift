import DialogModel

/// The tree of a deck of cards to its values.
struct CardReader {
    let file: ScriptFile
    let findings: Findings

    func read(_ tree: Tree) -> FileDraft? {
        guard let fields = Fields(tree, key: "cards", known: KnownKeys.deck, findings: findings)
        else { return nil }
        let language = fields.language("cards", file: file)
        let title = fields.text("title")
        let source = fields.text("source")
        let cards = fields.named("deck", by: card)
        guard let language, let title, let source, !cards.isEmpty else { return nil }
        return .cards(
            CardDeck(language: language, title: title.text, source: source.text, cards: cards)
        )
    }

    private func card(_ tree: Tree) -> (name: Leaf, CardDeck.Card)? {
        guard let fields = Fields(tree, key: "deck", known: KnownKeys.card, findings: findings)
        else { return nil }
        let name = fields.name("card")
        let title = fields.text("title")
        let purpose = fields.text("say")
        let lines = fields.list("lines").compactMap { fields.text($0, key: "lines")?.text }
        guard let name, let title, let purpose else { return nil }
        let card = CardDeck.Card(
            id: ItemID(name.text),
            title: title.text,
            purpose: purpose.text,
            lines: lines
        )
        return (name, card)
    }
}
