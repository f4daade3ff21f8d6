/// What the words around a day make of it.
struct DateContext {
    /// What a day in its words is.
    enum Sense: Equatable {
        /// The answer, with what was said beside it.
        case answer(words: String?)
        /// Perhaps the answer.
        case unclear
    }

    let parser: DateParser
    private var pieces: Pieces { parser.pieces }

    init(parser: DateParser) { self.parser = parser }

    /// What `phrase`, the only day that is named, is.
    func sense(of phrase: DatePhrase) -> Sense {
        let start = Clause.start(of: phrase.range.lowerBound, in: pieces)
        guard start == 0 || isSilent(0..<start), isSilent(start..<phrase.range.lowerBound) else {
            return .unclear
        }
        let end = phrase.range.upperBound
        guard end < pieces.all.count, !isSilent(end..<pieces.all.count) else {
            return .answer(words: nil)
        }
        guard !isAskedBack(at: end), !takesBack(from: end),
            Clause.parts(pieces, at: end) || opens(at: end) || isTime(at: end)
        else { return .unclear }
        return .answer(words: Clause.rest(of: pieces, from: end))
    }

    /// Whether something of its own begins at a place.
    func opens(at place: Int) -> Bool {
        let next = Clause.parts(pieces, at: place) ? place + 1 : place
        return pieces.word(next).map(DateWords.openers.contains) ?? false
    }

    private func isSilent(_ range: Range<Int>) -> Bool {
        var place = range.lowerBound
        while place < range.upperBound {
            if let phrase = pieces.phrase(DateWords.fillers, at: place),
                phrase.end <= range.upperBound
            {
                place = phrase.end
            } else if let mark = pieces.mark(place),
                Clause.isQuote(mark) || Clause.parts(pieces, at: place) && mark != "?"
            {
                place += 1
            } else {
                return false
            }
        }
        return true
    }

    private func isAskedBack(at place: Int) -> Bool { pieces.mark(place) == "?" }

    private func takesBack(from end: Int) -> Bool {
        var place = end
        while Clause.parts(pieces, at: place) { place += 1 }
        return pieces.word(place).map(DateWords.denials.contains) ?? false
    }

    /// `om 14.30`, `14:30 uur`, `'s middags`.
    private func isTime(at start: Int) -> Bool {
        var place = start
        while let mark = pieces.mark(place), mark == "'" || mark == "@" { place += 1 }
        if pieces.phrase(DateWords.times, at: place) != nil { return true }
        guard let digits = pieces.digits(place), digits.count <= 2 else { return false }
        if let mark = pieces.mark(place + 1), mark == ":" || mark == ".",
            pieces.digits(place + 2)?.count == 2
        {
            return true
        }
        return pieces.word(place + 1).map {
            ["uur", "u", "h", "am", "pm", "o"].contains($0)
        } ?? false
    }
}
