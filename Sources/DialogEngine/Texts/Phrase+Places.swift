import DialogModel

extension Phrase {
    /// The most words that a `*` by itself stands for.
    private static let gap = 3

    /// Where the phrase ends of which the first word stands at `start`; `nil` where it does not
    /// stand there.
    fileprivate func end(from start: Int, in text: Clauses) -> Int? {
        let clause = text.clauses[start]
        var next = start + 1
        for word in rest {
            let last = min(word.mayWait ? next + Self.gap : next, clause.upperBound - 1)
            guard next <= last,
                let found = (next...last).first(where: { word.matches(text.words[$0]) })
            else { return nil }
            next = found + 1
        }
        return goesOn ? min(next + Self.gap, clause.upperBound) : next
    }
}

extension Phrase.Word {
    fileprivate func matches(_ word: FoldedText.Word) -> Bool {
        isOpen ? word.folded.hasPrefix(folded) : word.folded == folded
    }
}

extension PhraseList {
    /// Where the phrases stand, from the first on; of those that begin at the same word, the
    /// longest.
    func places(in text: Clauses) -> [Range<Int>] {
        text.words.indices.compactMap { start in
            candidates(for: text.words[start].folded)
                .compactMap { $0.end(from: start, in: text) }.max().map { start..<$0 }
        }
    }
}
