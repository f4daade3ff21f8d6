import DialogModel

/// Points out the words of a text that may say who somebody is.
///
/// Rules and lists, no model and no guess about anybody: the same text gives the same findings. It
/// points out more than is needed where in doubt, for a person goes through what it found, and it
/// misses some.
package struct Recogniser: Sendable {
    private let lexicon: Lexicon
    private let finders: [any Finder]

    /// A recogniser of texts in `language`, to which the names that the owner gave are known: full
    /// names or parts of them, in any case.
    package init(knownNames: [String], language: Language) {
        let lexicon = Lexicon(language)
        let vaguely = Vaguely(language: language)
        self.lexicon = lexicon
        finders = [
            NumberFinder(lexicon: lexicon), KnownNameFinder(knownNames, lexicon),
            DateFinder(lexicon: lexicon, vaguely: vaguely),
            AgeFinder(lexicon: lexicon, vaguely: vaguely),
            InstitutionFinder(lexicon: lexicon), PlaceFinder(lexicon: lexicon),
            NameFinder(lexicon: lexicon), HintFinder(lexicon: lexicon, vaguely: vaguely),
        ]
    }

    /// What was found in `text`: in order, without overlap, each of whole characters.
    ///
    /// Takes time that grows with the length of the text, some tens of microseconds a word. Waits for
    /// nothing.
    package func findings(in text: String) -> [Finding] {
        let passage = Passage(text, lexicon)
        var taken = [Bool](repeating: false, count: passage.words.count)
        var chosen: [Candidate] = []
        let candidates = finders.enumerated().flatMap { order, finder in
            finder.candidates(in: passage).map { (order: order, candidate: $0) }
        }
        let ranked = candidates.sorted { one, other in
            let (first, second) = (one.candidate, other.candidate)
            if first.rank != second.rank { return first.rank < second.rank }
            if first.words.count != second.words.count {
                return first.words.count > second.words.count
            }
            if one.order != other.order { return one.order < other.order }
            return first.words.lowerBound < second.words.lowerBound
        }
        for (_, candidate) in ranked {
            let words = candidate.words.clamped(to: passage.words.indices)
            guard !words.isEmpty, !words.contains(where: { taken[$0] }) else { continue }
            for place in words { taken[place] = true }
            chosen.append(candidate)
        }
        return Self.placed(chosen, in: passage)
    }

    /// The candidates as findings, in order.
    ///
    /// A mark that joins the last letter of a word goes with it.
    private static func placed(_ chosen: [Candidate], in passage: Passage) -> [Finding] {
        var findings: [Finding] = []
        var end = passage.text.startIndex
        for candidate in chosen.sorted(by: { $0.words.lowerBound < $1.words.lowerBound }) {
            let words = candidate.words
            let range = passage.text.characters(
                from: passage.words[words.lowerBound].original.startIndex,
                to: passage.words[words.upperBound - 1].original.endIndex
            )
            guard range.lowerBound >= end, !range.isEmpty else { continue }
            end = range.upperBound
            findings.append(
                Finding(
                    range: range,
                    category: candidate.category,
                    reason: candidate.reason,
                    vaguer: candidate.vaguer
                )
            )
        }
        return findings
    }
}

extension String {
    /// The whole characters that `start..<end`, places of scalars, lies in.
    fileprivate func characters(from start: Index, to end: Index) -> Range<Index> {
        var (first, last) = (start, end)
        while first > startIndex, first.samePosition(in: self) == nil {
            unicodeScalars.formIndex(before: &first)
        }
        while last < endIndex, last.samePosition(in: self) == nil {
            unicodeScalars.formIndex(after: &last)
        }
        return first..<last
    }
}
