import DialogModel

/// Cards to cut out and keep at hand (method M10), in one language.
public struct CardDeck: Hashable, Sendable {
    /// One card.
    public struct Card: Hashable, Sendable {
        /// Its name, the same in every language.
        public let id: ItemID
        /// What it is called.
        public let title: String
        /// What it is for.
        public let purpose: String
        /// What to ask or to remember.
        public let lines: [String]
    }

    /// The language of its texts.
    public let language: Language
    /// What the deck is called.
    public let title: String
    /// The publication its facts come from.
    public let source: String
    /// The cards, at least one.
    public let cards: [Card]
}
