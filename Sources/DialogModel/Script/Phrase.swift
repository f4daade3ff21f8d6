/// A phrase of a list, taken apart: what it wants in a row, and what may stand between and around that.
public struct Phrase: Sendable {
    /// A word or a few in a row, or one of several such.
    public struct Step: Sendable {
        /// What it may be: of each word in a row the slot, which is a number that the list has for one word or
        /// several to choose from.
        public let choices: [[Int]]
        /// How many other words may stand before it.
        public let skips: ClosedRange<Int>
    }

    /// The number of its text in the list.
    public let text: Int
    /// What it wants, in order; at least one.
    public let steps: [Step]
    /// How many words behind its last one it takes in, if they are there.
    public let tail: ClosedRange<Int>
    /// Whether a clause must begin with it.
    public let beginsClause: Bool
    /// Whether a clause must end with it.
    public let endsClause: Bool

    /// The phrase that `text` writes, where `slot` numbers words; `nil` if there is no word in it.
    init?(_ text: String, number: Int, slot: ([PhraseNotation.Word]) -> Int) {
        var steps: [Step] = []
        var skips = 0...0
        var (begins, ends) = (false, false)
        for token in PhraseNotation.tokens(of: text) {
            switch token {
            case .choice(let choices):
                let single = choices.filter { $0.count == 1 }.flatMap(\.self)
                let several = choices.filter { $0.count > 1 }.map { $0.map { slot([$0]) } }
                steps.append(
                    Step(
                        choices: (single.isEmpty ? [] : [[slot(single)]]) + several,
                        skips: steps.isEmpty ? 0...0 : skips
                    )
                )
                skips = 0...0
            case .some: skips = skips.lowerBound...(skips.upperBound + PhraseNotation.most)
            case .one: skips = (skips.lowerBound + 1)...(skips.upperBound + 1)
            case .edge: if steps.isEmpty { begins = true } else { ends = true }
            }
        }
        guard !steps.isEmpty else { return nil }
        self.text = number
        self.steps = steps
        tail = skips
        (beginsClause, endsClause) = (begins, ends)
    }
}
