import DialogModel

/// Words in a row, as a sentence has them.
package enum Listing {
    /// `a, b of c`.
    package static func or(_ items: [String], _ language: Language) -> String {
        joined(items, by: Sentence(nl: "of", en: "or")(in: language))
    }

    /// `a, b en c`.
    package static func and(_ items: [String], _ language: Language) -> String {
        joined(items, by: Sentence(nl: "en", en: "and")(in: language))
    }

    private static func joined(_ items: [String], by word: String) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(word) \(last)"
    }
}

extension Sentence {
    /// One sentence after the other.
    package func followed(by next: Sentence) -> Sentence {
        Sentence(nl: "\(dutch) \(next.dutch)", en: "\(english) \(next.english)")
    }
}
