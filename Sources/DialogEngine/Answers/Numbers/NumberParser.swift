import DialogModel

/// Reads one number at a place in a text: `7,5`, `-3`, `drie honderd`, `acht-en-een-half`, `½`.
struct NumberParser {
    let pieces: Pieces
    let words: NumberWords
    /// The highest number that can be meant; thousands are not grouped below them.
    let highest: Tenths?

    /// The number that begins at a place; `nil` where none does.
    func phrase(at start: Int) -> NumberPhrase? {
        if let half = half(at: start) { return half }
        var place = start
        var sign = 1
        if isMinus(place), begins(place + 1, signed: true) {
            sign = -1
            place += 1
        }
        guard let whole = literal(at: place) ?? spelled(at: place, signed: sign < 0) else {
            return nil
        }
        var phrase = whole
        if whole.defect == nil, whole.tenths % 10 == 0 { phrase = completed(whole) }
        return NumberPhrase(
            tenths: sign * phrase.tenths,
            range: start..<phrase.range.upperBound,
            defect: phrase.defect,
            isDoubtful: phrase.isDoubtful
        )
    }

    // MARK: - Signs and halves

    private func isMinus(_ place: Int) -> Bool {
        if let word = pieces.word(place) { return words.minuses.contains(word) }
        guard pieces.mark(place) == "-" else { return false }
        // `7-8` is a range, and `a - 3` a sum.
        return pieces.isGlued(place + 1) && !pieces.isGlued(place)
            && !(place > 0 && isNumber(place - 1))
    }

    private func isNumber(_ place: Int) -> Bool {
        pieces.digits(place) != nil || pieces.word(place).map { words.whole($0) != nil } ?? false
    }

    private func begins(_ place: Int, signed: Bool) -> Bool {
        literal(at: place) != nil || spelled(at: place, signed: signed) != nil
    }

    /// Half, alone or after an article.
    private func half(at start: Int) -> NumberPhrase? {
        guard isHalf(start) else { return nil }
        return NumberPhrase(tenths: 5, range: start..<(start + 1))
    }

    func isHalf(_ place: Int) -> Bool {
        pieces.word(place).map(words.halves.contains) ?? (pieces.mark(place) == "½")
    }

    /// A whole number with what stands behind its decimal mark, or with its half.
    private func completed(_ whole: NumberPhrase) -> NumberPhrase {
        let end = whole.range.upperBound
        if pieces.word(end).map(words.points.contains) ?? false, let decimals = digit(at: end + 1) {
            var precise: NumberPhrase.Defect?
            if decimals.value > 9 || digit(at: decimals.end) != nil { precise = .tooPrecise }
            return NumberPhrase(
                tenths: whole.tenths + min(9, decimals.value),
                range: whole.range.lowerBound..<decimals.end,
                defect: precise,
                isDoubtful: whole.isDoubtful
            )
        }
        guard let half = endOfHalf(from: end) else { return whole }
        return NumberPhrase(
            tenths: whole.tenths + 5,
            range: whole.range.lowerBound..<half,
            isDoubtful: whole.isDoubtful
        )
    }

    private func digit(at place: Int) -> (value: Int, end: Int)? {
        if let digits = pieces.digits(place), let value = Int(digits.prefix(3)) {
            return (value, place + 1)
        }
        guard let word = pieces.word(place), let value = words.whole(word) else { return nil }
        return (value, place + 1)
    }

    /// Past `half`, `en een half`, `½` or `1/2` behind a whole number; `nil` where none stands.
    private func endOfHalf(from start: Int) -> Int? {
        var place = hyphen(at: start)
        if pieces.word(place) == words.joiner {
            place = hyphen(at: place + 1)
            if let article = pieces.word(place),
                words.articles.contains(article) || article == words.one
            {
                place = hyphen(at: place + 1)
            }
        }
        if isHalf(place) { return place + 1 }
        guard place == start, pieces.digits(place) == "1", pieces.mark(place + 1) == "/",
            pieces.digits(place + 2) == "2"
        else { return nil }
        return place + 3
    }

    /// Past a hyphen within a word.
    private func hyphen(at place: Int) -> Int {
        pieces.mark(place) == "-" && pieces.isGlued(place) && pieces.isGlued(place + 1)
            ? place + 1 : place
    }

    // MARK: - In words

    /// A whole number in words, of one word or several.
    private func spelled(at start: Int, signed: Bool) -> NumberPhrase? {
        guard let first = pieces.word(start) else { return nil }
        if first == words.one, !signed, !isNumberOne(start) { return nil }
        if let value = words.values[first], value % 10 != 0 {
            return NumberPhrase(tenths: value, range: start..<(start + 1))
        }
        var sum = NumberSum()
        guard let value = words.whole(first), sum.add(value) else { return nil }
        return summed(sum, from: start, at: start + 1)
    }

    /// Adds the number words that go on behind a number.
    func summed(_ before: NumberSum, from start: Int, at next: Int) -> NumberPhrase {
        var sum = before
        var end = next
        while true {
            var place = hyphen(at: end)
            let isJoined = pieces.word(place) == words.joiner
            if isJoined { place = hyphen(at: place + 1) }
            guard let word = pieces.word(place), let value = words.whole(word),
                isJoined ? sum.join(value, word == words.one) : sum.add(value)
            else { break }
            end = place + 1
        }
        return NumberPhrase(tenths: sum.value * 10, range: start..<end)
    }

    /// Whether the word that is also the article is the number here: stressed, last of what it is
    /// said in, or beside another number.
    private func isNumberOne(_ place: Int) -> Bool {
        let original = pieces.original(place..<(place + 1)).lowercased()
        if words.stressedOne.contains(original) { return true }
        if isHalf(place + 1) { return false }
        let next = pieces.word(place + 1)
        if endOfHalf(from: place + 1) != nil { return true }
        if let next, words.points.contains(next), digit(at: place + 2) != nil { return true }
        if let next, words.whole(next) != nil { return words.multiples.contains(next) }
        if let next, next == words.joiner, let tens = pieces.word(place + 2).flatMap(words.whole),
            (20...90).contains(tens)
        {
            return true
        }
        if joins(place - 1), isNumber(place - 2) { return true }
        if joins(place + 1), isNumber(place + 2) { return true }
        guard let next else { return pieces.digits(place + 1) == nil }
        return words.reasons.contains(next)
    }

    private func joins(_ place: Int) -> Bool {
        if let word = pieces.word(place) { return words.betweens.contains(word) }
        return pieces.mark(place).map { "-/,+&".unicodeScalars.contains($0) } ?? false
    }
}
