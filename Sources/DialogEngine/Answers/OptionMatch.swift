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
    /// One letter is no beginning beside numbers, and no number word or article is; nor are words that the
    /// option goes on to deny.
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
        let denied = telling(text).denied
        let begun = found(
            options.indices.filter { index in
                names[index].hasPrefix(typed)
                    || Self.withoutLabels(texts[index]).hasPrefix(typed)
                        && telling(head(of: index)).denied.isSubset(of: denied)
            }
        )
        return begun == .none ? byInitials(typed) : begun
    }

    /// The option whose words begin with the letters of `typed`, three or more: `cbt`.
    private func byInitials(_ typed: String) -> Found {
        guard typed.utf8.count >= 3, typed.allSatisfy(\.isLetter),
            !ChoiceWords.assents.contains(typed), !ChoiceWords.denials.contains(typed)
        else { return .none }
        return found(
            texts.indices.filter { index in
                String(texts[index].split(separator: " ").compactMap(\.first)) == typed
            }
        )
    }

    /// The one option in which all that `text` says stands, in other words around it: `iets lastigs` for
    /// `iets wat lastig was`.
    ///
    /// What is denied on one side alone, a word that the option has not, and words that agree with
    /// anything say nothing for certain.
    func byWords(_ text: String) -> Found {
        let typed = telling(text)
        guard typed.said.contains(where: { $0.count >= Self.fewestLetters }),
            !typed.said.allSatisfy(ChoiceWords.assents.contains)
        else { return .none }
        return found(
            options.indices.filter { index in
                let option = telling(options[index].text)
                return typed.denied == option.denied
                    && typed.said.allSatisfy { word in
                        option.said.contains { Self.isSame(word, $0) }
                    }
            }
        )
    }

    /// What an option says before its first comma: `ja` of `ja, maar niet altijd`.
    private func head(of index: Int) -> Substring {
        options[index].text.prefix { !",;(".contains($0) }
    }

    /// How many letters a word has at least that tells something by itself.
    private static let fewestLetters = 4

    /// The words of a text that say something, and those that deny.
    private func telling(_ text: some StringProtocol) -> (said: Set<String>, denied: Set<String>) {
        let words = Set(FoldedText.words(of: String(text)).map(\.folded))
        let denied = words.filter(ChoiceWords.denials.contains)
        return (words.subtracting(denied).filter { !ChoiceWords.filling.contains($0) }, denied)
    }

    /// Whether two words are one, the ending of an adjective aside.
    private static func isSame(_ word: String, _ other: String) -> Bool {
        let (short, long) = word.count < other.count ? (word, other) : (other, word)
        return short == long
            || short.count >= fewestLetters && (long == short + "e" || long == short + "s")
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
