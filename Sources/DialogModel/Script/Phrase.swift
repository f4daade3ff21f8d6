/// Words in a row, of which each may have any ending, or come a little later.
public struct Phrase: Sendable {
    /// A word of a phrase.
    public struct Word: Sendable {
        /// The word, or the beginning of it, case and accents folded.
        public let folded: String
        /// Whether any ending may follow.
        public let isOpen: Bool
        /// Whether other words may stand before it.
        public let mayWait: Bool
    }

    /// Its first word.
    public let first: Word
    /// The words behind it.
    public let rest: [Word]
    /// Whether it takes in what a last `*` stands for.
    public let goesOn: Bool

    /// The phrase as a lexicon has it; `nil` if there is no word in it.
    public init?(_ text: String) {
        var words: [Word] = []
        var mayWait = false
        for token in text.split(whereSeparator: \.isWhitespace) {
            let parts = FoldedText.words(of: String(token))
            for (index, part) in parts.enumerated() {
                let isOpen = index == parts.count - 1 && token.hasSuffix("*")
                words.append(Word(folded: part.folded, isOpen: isOpen, mayWait: mayWait))
                mayWait = false
            }
            if parts.isEmpty, token == "*" { mayWait = true }
        }
        guard let first = words.first else { return nil }
        self.first = first
        rest = Array(words.dropFirst())
        goesOn = mayWait
    }
}

/// Phrases, kept by their first word: looking for hundreds of them takes one pass over a text.
///
/// They are sorted out once, when the list is made; copies share that. Two lists are equal if their
/// texts are.
public struct PhraseList: Sendable {
    /// The phrases as a lexicon has them.
    public let texts: [String]
    private var closed: [String: [Phrase]] = [:]
    private var open: [String: [Phrase]] = [:]
    /// The lengths of the stems in `open`, in bytes.
    private var stems: Set<Int> = []

    /// The phrases of `texts`; one without a word never stands anywhere.
    public init(_ texts: [String]) {
        self.texts = texts
        for phrase in texts.compactMap(Phrase.init) {
            if phrase.first.isOpen {
                open[phrase.first.folded, default: []].append(phrase)
                stems.insert(phrase.first.folded.utf8.count)
            } else {
                closed[phrase.first.folded, default: []].append(phrase)
            }
        }
    }

    /// Whether there are none.
    public var isEmpty: Bool { texts.isEmpty }

    /// The phrases that may begin at a word, which is `folded`.
    public func candidates(for folded: String) -> [Phrase] {
        let bytes = folded.utf8
        let opened = stems.flatMap { length in
            bytes.count < length
                ? []
                : open[String(decoding: bytes.prefix(length), as: UTF8.self)]
                    ?? []
        }
        return opened + (closed[folded] ?? [])
    }
}

extension PhraseList: Hashable {
    /// Whether the texts are the same, in the same order.
    public static func == (left: PhraseList, right: PhraseList) -> Bool {
        left.texts == right.texts
    }

    /// Hashes the texts.
    public func hash(into hasher: inout Hasher) { hasher.combine(texts) }
}

extension PhraseList: Codable {
    /// Decodes the texts.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([String].self))
    }

    /// Encodes the texts.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(texts)
    }
}

extension PhraseList: ExpressibleByArrayLiteral {
    /// The phrases of `texts`.
    public init(arrayLiteral texts: String...) { self.init(texts) }
}
