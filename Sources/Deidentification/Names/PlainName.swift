import DialogModel

/// Names that say no more than a given name does.
package enum PlainName {
    /// Whether `text` is given names or single letters alone, in `language`; forms of address do not count.
    ///
    /// A word of the language, a number, a place or a surname makes it more than that. One word that no
    /// list has is taken for a name.
    package static func isPlain(_ text: String, in language: Language) -> Bool {
        let lexicon = Lexicon(language)
        let words = FoldedText.words(of: text).map(\.folded)
            .filter { !lexicon.vocabulary.titles.contains($0) }
        return words.allSatisfy { word in
            if word.utf8.contains(where: \.isDigit) { return false }
            if word.utf8.count == 1 || lexicon.isGivenName(word) { return true }
            guard words.count == 1, !WordList.surnames.contains(word),
                !WordList.places.contains(word)
            else { return false }
            // In English, which has no list of words, a word alone may be any name.
            return language == .english || !lexicon.isOrdinary(word)
        }
    }
}
