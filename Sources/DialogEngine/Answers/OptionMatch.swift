import DialogModel

/// Finds the option that a piece of text names: by number, name, text, or how its text begins.
struct OptionMatch {
    /// How surely.
    enum Found: Equatable {
        case one(Int)
        case several([Int])
        case none
    }

    private let options: [Option]
    /// The options' names and texts, bare.
    private let names: [String]
    private let texts: [String]
    private let words: NumberWords

    init(_ options: [Option], language: Language) {
        self.options = options
        names = options.map { Self.bare($0.id.name) }
        texts = options.map { Self.bare($0.text) }
        words = .of(language)
    }

    /// The option that `text` is a name of, in full.
    func exactly(_ text: String) -> Found {
        let typed = Self.bare(text)
        guard !typed.isEmpty else { return .none }
        let bare = options.indices.filter { index in
            typed == String(index + 1) || typed == names[index] || typed == texts[index]
        }
        if !bare.isEmpty { return found(bare) }
        let labelled = Self.withoutLabels(typed)
        return found(
            options.indices.filter { index in
                labelled == Self.withoutLabels(texts[index]) || labelled == String(index + 1)
                    || number(labelled, text) == index + 1
                    || Self.joined(typed) == Self.joined(texts[index])
            }
        )
    }

    /// The option that `text` is a name of, or the beginning of its words.
    ///
    /// One letter is no beginning beside numbers, and no number word or article is.
    func loosely(_ text: String) -> Found {
        let exact = exactly(text)
        let typed = Self.withoutLabels(Self.bare(text))
        guard exact == .none, typed.utf8.count >= 2, words.whole(typed) == nil,
            !ChoiceWords.labels.contains(typed)
        else {
            guard exact == .none, typed.utf8.count == 1, typed.first?.isLetter ?? false else {
                return exact
            }
            let begun = options.indices.filter {
                texts[$0].hasPrefix(typed) || names[$0].hasPrefix(typed)
            }
            return begun.isEmpty ? .none : .several(begun)
        }
        return found(
            options.indices.filter {
                Self.withoutLabels(texts[$0]).hasPrefix(typed) || names[$0].hasPrefix(typed)
            }
        )
    }

    private func found(_ indices: [Int]) -> Found {
        switch indices.count {
        case 0: .none
        case 1: .one(indices[0])
        default: .several(indices)
        }
    }

    /// The number that a text counts to, in words: `drie`, `III`, `de laatste`.
    private func number(_ labelled: String, _ text: String) -> Int? {
        if let ordinal = ChoiceWords.ordinals[labelled] {
            return ordinal == 0 ? options.count : ordinal
        }
        return words.whole(labelled) ?? RomanNumeral.value(of: text)
    }

    /// Words and single spaces only: `1.`, `(1)` and `1` are the same.
    static func bare(_ text: String) -> String {
        FoldedText.words(of: text).map(\.folded).joined(separator: " ")
    }

    private static func joined(_ bare: String) -> String { bare.filter { $0 != " " } }

    /// Without `optie` and articles before it and `one` behind it.
    private static func withoutLabels(_ bare: String) -> String {
        var words = bare.split(separator: " ")[...]
        while words.count > 1, let first = words.first, ChoiceWords.labels.contains(String(first)),
            // `a 1` names two things.
            first.utf8.count > 1 || Int(words[words.startIndex + 1]) == nil
        {
            words = words.dropFirst()
        }
        if words.count > 1, let last = words.last, last == "one" || last == "optie" {
            words = words.dropLast()
        }
        return words.joined(separator: " ")
    }
}
