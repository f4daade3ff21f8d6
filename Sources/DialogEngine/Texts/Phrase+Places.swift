import DialogModel

/// Where a phrase of a list stands in a text.
struct PhrasePlace {
    /// The words that it takes in.
    let words: Range<Int>
    /// Its text, by its number in the list.
    let text: Int
}

extension PhraseList {
    /// Where the phrases stand, from the first on; of those that begin at the same word, the longest
    /// first.
    func places(in text: Clauses) -> [PhrasePlace] {
        guard !isEmpty else { return [] }
        let slots = text.words.map { self.slots(of: $0.folded) }
        var isThere = [Bool](repeating: false, count: slotCount)
        for slot in slots.joined() { isThere[slot] = true }
        var places: [PhrasePlace] = []
        for start in slots.indices where !slots[start].isEmpty {
            let first = places.count
            for slot in slots[start] {
                // Most phrases that may begin here want a word that stands nowhere.
                for phrase in phrases(from: slot) where phrase.last.map({ isThere[$0] }) ?? true {
                    guard let end = phrase.end(from: start, in: text, slots) else { continue }
                    places.append(PhrasePlace(words: start..<end, text: phrase.text))
                }
            }
            if places.count > first + 1 {
                places[first...].sort { $0.words.upperBound > $1.words.upperBound }
            }
        }
        return places
    }
}

extension Phrase {
    /// Where the phrase ends of which the first word stands at `start`; `nil` where it does not
    /// stand there.
    ///
    /// All ways to place its words are followed at once, each as one bit: the time grows with the length
    /// of the phrase, whatever the text is.
    fileprivate func end(from start: Int, in text: Clauses, _ slots: [[Int]]) -> Int? {
        let clause = text.clauses[start]
        if beginsClause, start != clause.lowerBound { return nil }
        // Bit n: what it wants so far may end n words behind `start`.
        var ends: UInt64 = 1
        for step in steps {
            var next: UInt64 = 0
            for skipped in step.skips {
                var rest = ends
                while rest != 0 {
                    let place = rest.trailingZeroBitCount + skipped
                    rest &= rest - 1
                    for choice in step.choices {
                        let words = (start + place)..<(start + place + choice.count)
                        if words.upperBound <= clause.upperBound,
                            zip(words, choice).allSatisfy({ slots[$0].contains($1) })
                        {
                            next |= 1 << (place + choice.count)
                        }
                    }
                }
            }
            guard next != 0 else { return nil }
            ends = next
        }
        while ends != 0 {
            let end = start + ends.trailingZeroBitCount
            ends &= ends - 1
            let left = clause.upperBound - end
            if left >= tail.lowerBound, !endsClause || left <= tail.upperBound {
                return end + min(left, tail.upperBound)
            }
        }
        return nil
    }
}
