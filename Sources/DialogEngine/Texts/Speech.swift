import DialogModel

/// Which words of an answer are somebody's, quoted or reported, and not the writer's own.
struct Speech {
    private let isSpoken: [Bool]

    init(in text: Clauses, of original: String, reporting: PhraseList) {
        // Of each word, how far the speech goes on that begins there; walked once at the end, for
        // to mark every word of every stretch would take too long where stretches overlap.
        var ends = Self.quotations(in: text, of: original)
        var last = -1
        // Of the phrases that begin at the same word the longest counts, which comes first.
        for place in reporting.places(in: text).map(\.words) where place.lowerBound != last {
            last = place.lowerBound
            guard let speech = Self.speech(around: place, in: text) else { continue }
            ends[speech.lowerBound] = max(ends[speech.lowerBound], speech.upperBound)
        }
        var furthest = 0
        isSpoken = ends.enumerated().map { index, end in
            furthest = max(furthest, end)
            return index < furthest
        }
    }

    /// Whether any of these words is spoken.
    func covers(_ place: Range<Int>) -> Bool { isSpoken[place].contains(true) }

    /// What is reported by the phrase at `place`: what follows a colon, else the rest of its clause,
    /// else, where the phrase says who speaks, what stands before it.
    private static func speech(around place: Range<Int>, in text: Clauses) -> Range<Int>? {
        let clause = text.clauses[place.lowerBound]
        let last = place.upperBound - 1
        if text.isFollowedByColon(last) { return last..<text.sentences[last].upperBound }
        if place.upperBound < clause.upperBound { return last..<clause.upperBound }
        // One word alone says not who speaks: `ik kon wel schreeuwen` quotes nobody.
        guard place.count > 1 else { return nil }
        if place.lowerBound > clause.lowerBound { return clause }
        guard place.lowerBound > text.sentences[last].lowerBound else { return nil }
        return text.clauses[place.lowerBound - 1]
    }

    private static func quotations(in text: Clauses, of original: String) -> [Int] {
        var parts = Quotation(in: original).parts[...]
        return text.words.enumerated().map { index, word in
            let start = word.original.startIndex
            parts = parts.drop { $0.upperBound <= start }
            return parts.first?.contains(start) == true ? index + 1 : 0
        }
    }
}
