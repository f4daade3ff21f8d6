import DialogModel

/// Words of a language that say what stands beside them, all folded.
struct Vocabulary: Sendable {
    /// Before a surname: `mw`.
    let titles: Set<String>
    /// Relatives, friends and people at work, who may be followed by their name.
    let relations: Set<String>
    /// Before a name that is given: `heet`.
    let namings: Set<String>
    /// Between such a word and the name: `haar per ongeluk`.
    let fillers: Set<String>
    /// Before people: `met`.
    let towards: Set<String>
    /// Before places: `in`.
    let into: Set<String>
    /// Living, coming and going, which make a place of what follows.
    let dwelling: Set<String>
    /// Small words before a surname that are little else.
    let particles: Set<String>
    /// Small words before a surname that are more often something else.
    let articles: Set<String>
    /// Before a noun: whatever follows is no name.
    let determiners: Set<String>
    /// What people do, in the finite forms that stand behind a name.
    let doings: Set<String>
    /// Before a name in its owner's street: `dikke`.
    let epithets: Set<String>
    /// Behind a name: what is hers.
    let owning: Set<String>
    /// Words that are never a name, whatever stands before them.
    let never: Set<String>
    /// Words of the trade and of typing in haste, which dictionaries lack.
    let shop: Set<String>
    /// Sayings that begin like a name, two words each.
    let sayings: Set<String>
    /// Names of this language that are words of it, beside those of the list.
    let ambiguous: Set<String>
    /// Given names of two letters.
    let brief: Set<String>
    /// Months, from their names and short forms.
    let months: [String: Int]
    /// Feasts and seasons that a year may follow.
    let feasts: Set<String>
    /// Numbers in words.
    let numbers: [String: Int]

    /// The vocabulary of `language`.
    static func of(_ language: Language) -> Vocabulary {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    /// The number that a word counts up to: `zevende`, `vierendertigste`, `3e`, `21st`.
    func ordinal(_ word: String) -> Int? {
        if let odd = ["eerste": 1, "derde": 3, "achtste": 8][word] { return odd }
        let digits = word.prefix { $0.isNumber }
        if !digits.isEmpty {
            let ending = String(word.dropFirst(digits.count))
            return ["e", "de", "ste", "st", "nd", "rd", "th"].contains(ending) ? Int(digits) : nil
        }
        for ending in ["ste", "de"] where word.hasSuffix(ending) {
            if let number = numbers[String(word.dropLast(ending.utf8.count))] { return number }
        }
        return nil
    }

    /// The words between spaces and line ends.
    static func words(_ text: String) -> Set<String> { Set(words: text) }

    /// The phrases between line ends and commas.
    static func phrases(_ text: String) -> Set<String> {
        Set(
            text.split { $0 == "," || $0 == "\n" }
                .map { $0.split(separator: " ").joined(separator: " ") }
        )
    }

    /// Months by their names, each list those of one month from January on.
    static func months(_ names: [String]) -> [String: Int] {
        Dictionary(
            zip(1..., names).flatMap { month, names in
                names.split(separator: " ").map { (String($0), month) }
            },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
