import DialogModel

/// Cards to cut out and keep at hand (method M10), in one language.
package struct CardDeck: Hashable, Sendable {
    /// One card.
    package struct Card: Hashable, Sendable {
        /// Its name, the same in every language.
        package let id: ItemID
        /// What it is called.
        package let title: String
        /// What it is for.
        package let purpose: String
        /// What to ask or to remember.
        package let lines: [String]
    }

    /// The language of its texts.
    package let language: Language
    /// What the deck is called.
    package let title: String
    /// The publication its facts come from.
    package let source: String
    /// The cards, at least one.
    package let cards: [Card]
}
