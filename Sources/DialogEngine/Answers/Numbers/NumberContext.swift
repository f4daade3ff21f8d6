import DialogModel

/// What the words around a number make of it.
struct NumberContext {
    /// What a number in its words is.
    enum Sense: Equatable {
        /// The answer, with what was said beside it.
        case answer(words: String?)
        /// Not the answer: `geen 7`.
        case denied
        /// Perhaps the answer, or one of these.
        case unclear(others: [Int])
    }

    let pieces: Pieces
    let words: NumberWords
    let highest: Tenths?
    let counts: Bool

    /// Those that may be meant: without the highest score that one is out of, and without what
    /// stands in the reason for the first.
    func relevant(_ found: [NumberPhrase]) -> [NumberPhrase] {
        guard let first = found.first else { return [] }
        var relevant = [first]
        let ends = afterHighest(first.range.upperBound)
        for phrase in found.dropFirst() {
            let start = phrase.range.lowerBound
            if start < ends, phrase.range != first.range { continue }
            if hasReason(from: ends, to: start) { break }
            // A quarter of something else.
            if phrase.isFraction, hasPart(from: ends, to: start) { continue }
            relevant.append(phrase)
        }
        return relevant
    }

    /// What `phrase`, the only number that may be meant, is.
    func sense(of phrase: NumberPhrase) -> Sense {
        let start = phrase.range.lowerBound
        if denies(before: start) { return .denied }
        let leads = Clause.start(of: start, in: pieces)
        var keepsAll = leads > 0 && !isSilent(0..<leads)
        switch lead(leads..<start) {
        case .silent: break
        case .colours: keepsAll = true
        case .unknown: return .unclear(others: [])
        }
        let end = afterHighest(phrase.range.upperBound)
        switch tail(from: end, of: phrase) {
        case .clean: return .answer(words: keepsAll ? pieces.text.trimmed : nil)
        case .said:
            let rest = keepsAll ? pieces.text.trimmed : Clause.rest(of: pieces, from: end)
            return .answer(words: rest)
        case .coloured: return .answer(words: pieces.text.trimmed)
        case .denied: return .denied
        case .unclear(let others): return .unclear(others: others)
        }
    }

    // MARK: - Before

    private enum Lead { case silent, colours, unknown }

    private func lead(_ range: Range<Int>) -> Lead {
        var lead = Lead.silent
        var place = range.lowerBound
        while place < range.upperBound {
            if let phrase = pieces.phrase(words.hedges, at: place), phrase.end <= range.upperBound {
                lead = .colours
                place = phrase.end
            } else if let end = filler(at: place), end <= range.upperBound {
                place = end
            } else {
                return .unknown
            }
        }
        return lead
    }

    /// Past what says nothing.
    private func filler(at place: Int) -> Int? {
        if let mark = pieces.mark(place) { return Clause.isQuote(mark) ? place + 1 : nil }
        guard let word = pieces.word(place) else { return nil }
        if let phrase = pieces.phrase(words.fillers, at: place) { return phrase.end }
        return words.articles.contains(word) ? place + 1 : nil
    }

    private func isSilent(_ range: Range<Int>) -> Bool {
        var place = range.lowerBound
        while place < range.upperBound {
            if Clause.parts(pieces, at: place) {
                place += 1
            } else if let end = filler(at: place) {
                place = end
            } else {
                return false
            }
        }
        return true
    }

    private func denies(before start: Int) -> Bool {
        var place = start - 1
        while let article = pieces.word(place), words.articles.contains(article) { place -= 1 }
        return pieces.word(place).map(words.denials.contains) ?? false
    }

    // MARK: - Behind

    private enum Tail {
        case clean
        case said
        case coloured
        case denied
        case unclear(others: [Int])
    }

    private func tail(from end: Int, of phrase: NumberPhrase) -> Tail {
        var place = end
        while let mark = pieces.mark(place), Clause.isQuote(mark),
            place > end || pieces.isGlued(place)
        {
            place += 1
        }
        guard place < pieces.all.count else { return .clean }
        if let school = schoolMark(at: place, of: phrase) { return .unclear(others: school) }
        if pieces.mark(place) == "%" {
            guard highest == Tenths(100) else { return .denied }
            place += 1
        }
        if Clause.parts(pieces, at: place) { return afterPart(place) }
        guard let word = pieces.word(place) else {
            return place < pieces.all.count ? .unclear(others: []) : .clean
        }
        return afterWord(word, at: place, of: phrase)
    }

    /// Behind a comma anything may be said that does not take the number back.
    private func afterPart(_ place: Int) -> Tail {
        var next = place
        var isDoubted = false
        while next < pieces.all.count, Clause.parts(pieces, at: next) {
            isDoubted = isDoubted || pieces.mark(next) == "?"
            next += 1
        }
        if let word = pieces.word(next), words.denials.contains(word) || word == "toch" {
            return .unclear(others: [])
        }
        if isDoubted { return .coloured }
        let hasFace = (place..<next).contains { pieces.mark($0).map(Clause.isFace) ?? false }
        return !hasFace && isSilent(next..<pieces.all.count) ? .clean : .said
    }

    private func afterWord(_ word: String, at place: Int, of phrase: NumberPhrase) -> Tail {
        if let fixed = pieces.phrase(words.openers, at: place), fixed.end > place + 1 {
            return .coloured
        }
        if words.denials.contains(word) { return .unclear(others: []) }
        if words.reasons.contains(word) { return .said }
        if isSilent(place..<pieces.all.count) { return .clean }
        // `acht ik` is a verb and its subject, where `8 ik` is a number and a sentence.
        let isDigits = pieces.digits(phrase.range.lowerBound) != nil
        if words.openers.contains(word) {
            let others =
                word == "maar" || word == "but" || isDigits || phrase.range.count > 1
                || phrase.range.lowerBound > 0
            let turns = pieces.word(place + 1).map(words.denials.contains) ?? false
            return others && !turns ? .said : .unclear(others: [])
        }
        if words.hedges.contains(word) { return .coloured }
        guard counts, !words.units.contains(word), !words.betweens.contains(word),
            !words.articles.contains(word), !pieces.isGlued(place)
        else { return .unclear(others: []) }
        return countsThing(from: place) ? .said : .unclear(others: [])
    }

    /// Whether what is counted stands alone behind its number: `3 collega's`.
    private func countsThing(from place: Int) -> Bool {
        let things = pieces.all[place...].prefix { piece in
            if case .word = piece.kind { true } else { piece.isGlued }
        }
        let end = place + things.count
        guard things.count <= 3 else { return false }
        let hasUnit = (place..<end).contains { at in
            pieces.word(at).map { words.units.contains($0) || words.denials.contains($0) } ?? false
        }
        return !hasUnit && (end == pieces.all.count || Clause.parts(pieces, at: end))
    }

    /// The neighbours that a school mark may mean: `6+`, `6 min`.
    private func schoolMark(at place: Int, of phrase: NumberPhrase) -> [Int]? {
        guard !counts, place == pieces.all.count - 1 else { return nil }
        let mark = pieces.mark(place)
        let word = pieces.word(place) ?? ""
        if mark == "+" || words.pluses.contains(word) { return [phrase.tenths + 5] }
        if mark == "-" || words.minuses.contains(word) { return [phrase.tenths - 5] }
        return nil
    }

    /// Past what says what a score is out of, where that is the highest.
    private func afterHighest(_ end: Int) -> Int {
        guard let highest else { return end }
        var place = end
        if pieces.mark(place) == "/" {
            place += 1
        } else if let phrase = pieces.phrase(words.outOf, at: place, most: 6) {
            place = phrase.end
        } else {
            return end
        }
        let parser = NumberParser(pieces: pieces, words: words, highest: highest)
        guard var limit = parser.phrase(at: place) else { return end }
        if let between = pieces.word(limit.range.upperBound), words.betweens.contains(between) {
            guard let upper = parser.phrase(at: limit.range.upperBound + 1) else { return end }
            limit = upper
        }
        return limit.tenths == highest.tenths && !limit.isDoubtful ? limit.range.upperBound : end
    }

    private func hasPart(from start: Int, to end: Int) -> Bool {
        (start..<max(start, end)).contains { Clause.parts(pieces, at: $0) }
    }

    private func hasReason(from start: Int, to end: Int) -> Bool {
        (start..<max(start, end)).contains { place in
            pieces.word(place).map(words.reasons.contains) ?? false
        }
    }
}
