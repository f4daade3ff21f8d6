/// How a lexicon writes phrases.
///
/// - `lui` is a word, `lui*` its beginning: any ending may follow.
/// - `{hij|zij|mevr*|die man}` is one of these.
/// - `*` by itself stands for up to three words, `?` for exactly one.
/// - `^` stands where a clause begins or ends.
public enum PhraseNotation {
    /// A word, or the beginning of one.
    struct Word: Hashable {
        /// Case and accents folded.
        let folded: String
        /// Whether any ending may follow.
        let isOpen: Bool
    }

    enum Token {
        /// One of these, each a word or several in a row.
        case choice([[Word]])
        /// Up to three words.
        case some
        /// Exactly one word.
        case one
        /// Where a clause begins or ends.
        case edge
    }

    /// The most words that a `*` by itself stands for.
    static let most = 3

    /// The parts of a phrase, in order.
    static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        var rest = text[...]
        while let first = rest.first {
            if first == "{", let end = rest.firstIndex(of: "}") {
                let choices = rest[rest.index(after: rest.startIndex)..<end]
                let words = choices.split(separator: "|").map(words).filter { !$0.isEmpty }
                if !words.isEmpty { tokens.append(.choice(words)) }
                rest = rest[rest.index(after: end)...]
            } else if first.isWhitespace || first == "{" {
                rest = rest.dropFirst()
            } else {
                let end = rest.firstIndex { $0.isWhitespace || $0 == "{" } ?? rest.endIndex
                tokens += self.tokens(ofWord: rest[..<end])
                rest = rest[end...]
            }
        }
        return tokens
    }

    private static func tokens(ofWord written: Substring) -> [Token] {
        switch written {
        case "*": [.some]
        case "?": [.one]
        case "^": [.edge]
        default: words(of: written).map { .choice([[$0]]) }
        }
    }

    /// An apostrophe parts two.
    private static func words(of written: Substring) -> [Word] {
        let isOpen = written.last { !$0.isWhitespace } == "*"
        let parts = FoldedText.words(of: String(written))
        return parts.enumerated().map { index, part in
            Word(folded: part.folded, isOpen: isOpen && index == parts.count - 1)
        }
    }
}
