import DialogModel

/// What is known of a word by itself.
struct Lexicon: Sendable {
    let vocabulary: Vocabulary
    let language: Language
    /// The longest word that the list of ordinary ones can have.
    private static let longest = 11

    init(_ language: Language) {
        self.language = language
        vocabulary = .of(language)
    }

    /// How much a word is a name by itself.
    enum Grade {
        /// A given name and nothing else.
        case given
        /// A surname and nothing else.
        case surname
        /// A name that is a word too.
        case both
        /// No word of the language.
        case strange
        /// A word.
        case ordinary
    }

    /// The grade of a folded word.
    func grade(_ word: String) -> Grade {
        if vocabulary.brief.contains(word) { return .both }
        guard word.utf8.count > 2, word.utf8.count <= 24, !vocabulary.never.contains(word),
            !word.utf8.contains(where: \.isDigit)
        else { return .ordinary }
        // A name that is only like an inflected word is a name.
        if isGivenName(word) { return isWord(word) ? .both : .given }
        if WordList.surnames.contains(word) { return isWord(word) ? .both : .surname }
        return isOrdinary(word) || isMonthOrNumber(word) ? .ordinary : .strange
    }

    /// Whether a folded word is a given name, also with the ending of a possessive or of a
    /// diminutive, or with a letter typed too often.
    func isGivenName(_ word: String) -> Bool {
        let list = WordList.givenNames
        if list.contains(word) { return true }
        for ending in ["s", "je", "tje", "ke", "jes", "tjes", "ies"] where word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.count))
            // Words end like this too, so only names that no word is.
            if stem.utf8.count > 2, list.contains(stem), !isListed(word) { return true }
        }
        guard let single = Self.withoutRepeats(word) else { return false }
        return single.contains { $0.utf8.count > 3 && list.contains($0) } && !isListed(word)
    }

    /// Whether a folded word is one of the language: listed, inflected, compounded or of the trade.
    ///
    /// In English, where there is no list, whatever is no name.
    func isOrdinary(_ word: String) -> Bool {
        switch language {
        case .english:
            return vocabulary.ambiguous.contains(word) || vocabulary.never.contains(word)
                || vocabulary.shop.contains(word)
                || !(WordList.givenNames.contains(word) || WordList.surnames.contains(word))
        case .dutch:
            if word.utf8.count < 3 || isListed(word) { return true }
            return isInflected(word) || isMedicine(word) || isLearned(word) || isCompound(word)
                || (Self.withoutRepeats(word)?.contains(where: isListed) ?? false)
        }
    }

    /// Whether a folded word is one of the language as it stands there.
    func isWord(_ word: String) -> Bool {
        switch language {
        case .english: isOrdinary(word)
        case .dutch: isListed(word)
        }
    }

    private func isListed(_ word: String) -> Bool {
        WordList.ordinaryWords.contains(word) || vocabulary.shop.contains(word)
            || vocabulary.doings.contains(word)
    }

    private func isMonthOrNumber(_ word: String) -> Bool {
        vocabulary.months[word] != nil || vocabulary.numbers[word] != nil
            || vocabulary.feasts.contains(word)
    }

    /// With an ending that the list lacks, or mistyped where Dutch is mistyped most.
    private func isInflected(_ word: String) -> Bool {
        for ending in [
            "s", "en", "e", "je", "tje", "jes", "tjes", "letje", "netje", "pje", "kje", "ster",
            "er",
            "nd", "dt", "nr", "nummer", "de", "te", "den", "ten",
        ]
        where word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.count))
            if stem.utf8.count > 3, isListed(stem) || vocabulary.months[stem] != nil { return true }
        }
        let start = String(word.dropLast())
        switch word.utf8.last {
        case UInt8(ascii: "t"): return isListed(start + "d") || isListed(start + "dt")
        case UInt8(ascii: "d"): return isListed(start + "t")
        // Spoken without its `n`: `lope`.
        case UInt8(ascii: "e"): return isListed(word + "n")
        default: return false
        }
    }

    /// Whether it ends like a medicine.
    private func isMedicine(_ word: String) -> Bool {
        word.utf8.count > 6
            && [
                "pine", "zepam", "zolam", "line", "xetine", "idon", "idol", "azol", "formine",
                "statine",
                "tidine", "pram", "xine", "cilline", "mycine", "prazol",
            ].contains(where: word.hasSuffix)
    }

    /// Whether it is longer than the list goes, and ends like a word of Dutch.
    private func isLearned(_ word: String) -> Bool {
        word.utf8.count > 8
            && [
                "tief", "tieve", "teert", "eren", "eerd", "eerde", "eert", "laar", "aars", "end",
                "ende", "ig", "ige", "heid", "heden",
                "ing", "ingen", "atie", "aties", "isch", "ische", "lijk", "lijke", "loos", "loze",
                "baar", "bare", "teit", "isme",
                "ment", "schap", "ers", "ster", "elijk", "lijks", "aal", "ale", "eel", "ele", "eur",
                "euze", "ief", "ieve",
            ].contains(where: word.hasSuffix)
    }

    /// Whether it is two listed words, perhaps with an `s` or `en` between.
    private func isCompound(_ word: String) -> Bool {
        let letters = Array(word.utf8)
        guard (7...24).contains(letters.count) else { return letters.count > 24 }
        for cut in 3...(letters.count - 4) {
            let head = String(decoding: letters[..<cut], as: UTF8.self)
            guard isPart(String(decoding: letters[cut...], as: UTF8.self)) else { continue }
            if isPart(head) { return true }
            for link in ["s", "en", "e", "n"] where head.hasSuffix(link) && head.count > 4 {
                if isPart(String(head.dropLast(link.count))) { return true }
            }
        }
        return false
    }

    private func isPart(_ word: String) -> Bool {
        word.utf8.count <= Self.longest ? WordList.ordinaryWords.contains(word) : false
    }

    /// The word with each run of a letter typed once, and with a last run typed twice; `nil` where
    /// no letter is there three times on end, or twice at the end.
    private static func withoutRepeats(_ word: String) -> [String]? {
        var single: [UInt8] = []
        var run = 0
        var longest = 1
        for letter in word.utf8 {
            run = letter == single.last ? run + 1 : 1
            longest = max(longest, run)
            if run == 1 { single.append(letter) }
        }
        guard longest > 2 || run > 1, let last = single.last else { return nil }
        return [
            String(decoding: single, as: UTF8.self),
            String(decoding: single + [last], as: UTF8.self),
        ]
    }
}
