/// How a lexicon writes phrases.
///
/// - `lui` is a word, `lui*` its beginning: any ending may follow.
/// - `{hij|zij|mevr*|die man}` is one of these.
/// - `*` by itself stands for up to three words, `?` for exactly one.
/// - `^` stands where a clause begins or ends.
package enum PhraseNotation {
    /// A word, or the beginning of one.
    struct Word: Hashable {
        /// Case and accents folded.
        let folded: String
        /// Whether any ending may follow.
        let isOpen: Bool
    }

    enum Token {
        /// Words that stand for themselves.
        case words(Substring)
        /// What stands between braces.
        case choice(Substring)
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
        let scalars = text.unicodeScalars
        var tokens: [Token] = []
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let next = scalars.index(after: index)
            if scalars[index] == "{", let end = scalars[next...].firstIndex(of: "}") {
                tokens.append(.choice(text[next..<end]))
                index = scalars.index(after: end)
            } else if parts(scalars[index]) {
                index = next
            } else {
                let end = scalars[next...].firstIndex(where: parts) ?? scalars.endIndex
                tokens.append(token(of: text[index..<end]))
                index = end
            }
        }
        return tokens
    }

    /// Whether a part ends before a scalar.
    private static func parts(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "{" || !scalar.isASCII && scalar.properties.isWhitespace
            || scalar == "\t" || scalar == "\n"
    }

    private static func token(of written: Substring) -> Token {
        switch written {
        case "*": .some
        case "?": .one
        case "^": .edge
        default: .words(written)
        }
    }

    /// What there is to choose from, each a word or several in a row.
    static func choices(in written: Substring) -> [[Word]] {
        written.unicodeScalars.split(separator: "|").map { words(of: Substring($0)) }
            .filter { !$0.isEmpty }
    }

    /// An apostrophe parts two.
    static func words(of written: Substring) -> [Word] {
        let isOpen = written.unicodeScalars.last { $0 != " " } == "*"
        let parts = FoldedText.words(of: String(written))
        return parts.enumerated().map { index, part in
            Word(folded: part.folded, isOpen: isOpen && index == parts.count - 1)
        }
    }
}
