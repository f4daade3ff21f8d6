import DialogModel

/// Goes through a text from left to right and notes the numbers that it names.
struct NumberScan {
    /// The numbers, in the order in which they stand.
    private(set) var phrases: [NumberPhrase] = []

    init(_ pieces: Pieces, words: NumberWords, highest: Tenths?) {
        let parser = NumberParser(pieces: pieces, words: words, highest: highest)
        var place = 0
        while place < pieces.all.count {
            if let word = pieces.word(place), words.fractions.contains(word) {
                phrases.append(
                    NumberPhrase(
                        tenths: 0,
                        range: place..<(place + 1),
                        defect: .tooPrecise,
                        isFraction: true
                    )
                )
                place += 1
            } else if parser.isHalf(place), let next = parser.phrase(at: place + 1) {
                // `half acht` may be less or more.
                let range = place..<next.range.upperBound
                phrases.append(NumberPhrase(tenths: next.tenths - 5, range: range))
                phrases.append(
                    NumberPhrase(tenths: next.tenths, range: range, defect: next.defect)
                )
                place = next.range.upperBound
            } else if let phrase = parser.phrase(at: place) {
                phrases.append(phrase)
                place = phrase.range.upperBound
            } else {
                place += 1
            }
        }
    }

    /// The numbers in a text when words are taken for the number words that they nearly are.
    static func corrected(
        _ pieces: Pieces,
        words: NumberWords,
        highest: Tenths?
    ) -> [NumberPhrase] {
        guard pieces.all.count <= 12 else { return [] }
        var text = ""
        var isCorrected = false
        for (place, piece) in pieces.all.enumerated() {
            if !piece.isGlued { text += " " }
            let meant = pieces.word(place).flatMap { near($0, words: words) }
            isCorrected = isCorrected || meant != nil
            text += meant ?? pieces.original(place..<(place + 1))
        }
        return isCorrected ? NumberScan(Pieces(text), words: words, highest: highest).phrases : []
    }

    private static func near(_ word: String, words: NumberWords) -> String? {
        guard word.utf8.count >= 4, words.whole(word) == nil, words.values[word] == nil,
            !words.fillers.contains(word), !words.hedges.contains(word),
            !words.openers.contains(word), !words.lookalikes.contains(word)
        else { return nil }
        return words.values.words.first { candidate in
            candidate.utf8.count >= 4 && Nearest.isSlip(word, for: candidate)
        }
    }
}
