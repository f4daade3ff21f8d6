import DialogModel

/// The words of a language that stand for numbers or turn their meaning, all folded.
struct NumberWords: Sendable {
    /// What a word is worth, in tenths.
    let values: [String: Int]
    /// The word that is both an article and the number one.
    let one: String
    /// The same with its stress marked, which only the number has.
    let stressedOne: [String]
    /// Words for half.
    let halves: Set<String>
    /// Words between a number and its half.
    let joiners: Set<String>
    /// Words for the decimal mark.
    let points: Set<String>
    /// Words for a minus sign.
    let minuses: Set<String>
    /// Words between two numbers that are both meant.
    let betweens: Set<String>
    /// Words that say that the number behind them is not the answer.
    let denials: Set<String>
    /// Small words that may stand between such a word and its number.
    let fillers: Set<String>
    /// What stands between a score and the highest one: `7 van de 10`.
    let outOf: [[String]]
    /// Whether tens and units are two words: `twenty one`.
    let partsTens: Bool

    /// The words of a language.
    static func of(_ language: Language) -> NumberWords {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
