import DialogModel

/// The words of a text, and which of them hang together.
struct Clauses {
    /// What stands between two words, from least to most.
    private enum Break: Comparable {
        case none
        case clause
        case colon
        case sentence
    }

    let words: [FoldedText.Word]
    /// Of each word, the words of its clause.
    private(set) var clauses: [Range<Int>]
    /// Of each word, the words of its sentence.
    let sentences: [Range<Int>]
    /// What stands before each word.
    private var breaks: [Break]

    /// The words of `text`, whose clauses also begin at `turns`.
    init(_ words: [FoldedText.Word], of text: String, turns: PhraseList) {
        self.words = words
        breaks = words.indices.map { index in
            guard index > 0 else { return .sentence }
            let between = words[index - 1].original.endIndex..<words[index].original.startIndex
            return Self.mark(in: text.unicodeScalars[between])
        }
        clauses = Self.runs(of: breaks, from: .clause)
        sentences = Self.runs(of: breaks, from: .sentence)
        for place in turns.places(in: self) {
            let start = place.words.lowerBound
            breaks[start] = max(breaks[start], .clause)
        }
        clauses = Self.runs(of: breaks, from: .clause)
    }

    /// Whether a colon stands behind the clause of a word.
    func isFollowedByColon(_ word: Int) -> Bool {
        let end = clauses[word].upperBound
        return end < words.count && breaks[end] == .colon
    }

    private static func mark(in between: Substring.UnicodeScalarView) -> Break {
        var mark = Break.none
        // A hyphen within a word, or a point within a number, parts nothing.
        let isTight = between.count == 1
        for scalar in between {
            switch scalar {
            case "\n", "!", "?", "…": mark = .sentence
            case ".": mark = max(mark, isTight ? .none : .sentence)
            case ":": mark = max(mark, isTight ? .none : .colon)
            case ",", ";", "(", ")", "–", "—": mark = max(mark, .clause)
            case "-": mark = max(mark, isTight ? .none : .clause)
            default: break
            }
        }
        return mark
    }

    /// Of each word the run that it is in, where runs begin at breaks of at least `least`.
    private static func runs(of breaks: [Break], from least: Break) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for end in 1..<(breaks.count + 1) where end == breaks.count || breaks[end] >= least {
            runs.append(contentsOf: repeatElement(start..<end, count: end - start))
            start = end
        }
        return breaks.isEmpty ? [] : runs
    }
}
