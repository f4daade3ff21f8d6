/// A phrase of a list, taken apart: what it wants in a row, and what may stand between and around that.
package struct Phrase: Sendable {
    /// A word or a few in a row, or one of several such.
    package struct Step: Sendable {
        /// What it may be: of each word in a row the slot, which is a number that the list has for one word or
        /// several to choose from.
        package let choices: [[Int]]
        /// How many other words may stand before it.
        package let skips: ClosedRange<Int>
    }

    /// The number of its text in the list.
    package let text: Int
    /// What it wants, in order; at least one.
    package let steps: [Step]
    /// The slot of its last word, where that is the only one that it ends with.
    package let last: Int?
    /// How many words behind its last one it takes in, if they are there.
    package let tail: ClosedRange<Int>
    /// Whether a clause must begin with it.
    package let beginsClause: Bool
    /// Whether a clause must end with it.
    package let endsClause: Bool

    /// The phrase that `text` writes, where `slots` numbers words; `nil` if there is no word in it.
    init?(_ text: String, number: Int, slots: inout Slots) {
        var steps: [Step] = []
        var skips = 0...0
        var (begins, ends) = (false, false)
        func add(_ choices: [[Int]]) {
            steps.append(Step(choices: choices, skips: steps.isEmpty ? 0...0 : skips))
            skips = 0...0
        }
        for token in PhraseNotation.tokens(of: text) {
            switch token {
            case .words(let written):
                for word in PhraseNotation.words(of: written) {
                    add([[slots.number(of: [word])]])
                }
            case .choice(let written):
                let choices = slots.choices(in: written)
                if !choices.isEmpty { add(choices) }
            case .some: skips = skips.lowerBound...(skips.upperBound + PhraseNotation.most)
            case .one: skips = (skips.lowerBound + 1)...(skips.upperBound + 1)
            case .edge: if steps.isEmpty { begins = true } else { ends = true }
            }
        }
        guard !steps.isEmpty else { return nil }
        self.text = number
        self.steps = steps
        let finals = Set(steps[steps.count - 1].choices.compactMap(\.last))
        last = finals.count == 1 ? finals.first : nil
        tail = skips
        (beginsClause, endsClause) = (begins, ends)
    }
}

extension Phrase {
    /// The numbers that a list gives to words, each of them or some to choose from.
    struct Slots {
        /// The words by number.
        private(set) var words: [[PhraseNotation.Word]] = []
        private var numbers: [[PhraseNotation.Word]: Int] = [:]
        /// What is written often, for it is a group's, is read once.
        private var read: [Substring: [[Int]]] = [:]

        /// The number of words of which one may stand there.
        mutating func number(of choice: [PhraseNotation.Word]) -> Int {
            if let number = numbers[choice] { return number }
            numbers[choice] = words.count
            words.append(choice)
            return words.count - 1
        }

        /// What may stand there, as numbers in a row.
        mutating func choices(in written: Substring) -> [[Int]] {
            if let choices = read[written] { return choices }
            let choices = PhraseNotation.choices(in: written)
            let single = choices.filter { $0.count == 1 }.flatMap(\.self)
            var rows = single.isEmpty ? [] : [[number(of: single)]]
            for several in choices where several.count > 1 {
                rows.append(several.map { number(of: [$0]) })
            }
            read[written] = rows
            return rows
        }
    }
}
