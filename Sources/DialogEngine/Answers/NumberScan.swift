import DialogModel

/// Goes through the pieces of a text from left to right and notes the numbers they name.
struct NumberScan {
    /// The numbers named, in tenths.
    private(set) var found: [Int] = []
    /// Why a number cannot be used.
    private(set) var defect: NumberToken.Defect?
    /// Whether a word turned a number around.
    private(set) var isDenied = false
    /// Whether the number one was written so that it cannot be the article.
    var oneIsStressed = false

    private let tokens: [NumberToken]
    private let words: NumberWords
    private let highest: Tenths?
    private var index = 0

    init(_ tokens: [NumberToken], words: NumberWords, highest: Tenths?) {
        self.tokens = tokens
        self.words = words
        self.highest = highest
    }

    /// Goes through all pieces.
    mutating func run() {
        while index < tokens.count {
            let start = index
            if let number = number() {
                take(number, from: start)
            } else if isHalf(index) {
                half()
            } else {
                if case .unusable(let unusable) = tokens[index] { defect = defect ?? unusable }
                index += 1
            }
        }
    }

    // MARK: - What stands at a place

    private func word(at place: Int) -> String? {
        guard tokens.indices.contains(place), case .word(let word) = tokens[place] else {
            return nil
        }
        return word
    }

    private func mark(at place: Int) -> Unicode.Scalar? {
        guard tokens.indices.contains(place), case .mark(let mark) = tokens[place] else {
            return nil
        }
        return mark
    }

    /// The value of the single piece at `place`, articles left out.
    private func plain(at place: Int) -> Int? {
        guard tokens.indices.contains(place) else { return nil }
        switch tokens[place] {
        case .number(let value): return value
        case .word(let word):
            guard let value = words.values[word] else { return nil }
            return word == words.one && !isNumberOne(at: place) ? nil : value
        case .unusable, .mark: return nil
        }
    }

    /// Whether the word that is also the article is the number here: stressed, last, or beside
    /// another number.
    private func isNumberOne(at place: Int) -> Bool {
        if oneIsStressed { return true }
        let following = tokens[(place + 1)...].prefix(2)
        if isHalf(place + 1) { return false }
        if endOfHalf(from: place + 1) != nil { return true }
        if !tokens[(place + 1)...].contains(where: isSaying) {
            return found.isEmpty || joins(before: place)
        }
        return following.count == 2 && isBetween(place + 1) && names(place + 2)
    }

    /// Whether a piece says anything, unlike a full stop.
    private func isSaying(_ token: NumberToken) -> Bool {
        switch token {
        case .number, .unusable, .word: true
        case .mark: false
        }
    }

    private func joins(before place: Int) -> Bool { place > 0 && isBetween(place - 1) }

    private func names(_ place: Int) -> Bool {
        if case .number = tokens[place] { return true }
        return word(at: place).map { words.values[$0] != nil } ?? false
    }

    private func isBetween(_ place: Int) -> Bool {
        if let word = word(at: place) { return words.betweens.contains(word) }
        return mark(at: place).map { "-/,+&".unicodeScalars.contains($0) } ?? false
    }

    private func isHalf(_ place: Int) -> Bool {
        word(at: place).map(words.halves.contains) ?? (mark(at: place) == "½")
    }

    // MARK: - Numbers of several pieces

    /// A whole number phrase at the index, which moves past it.
    private mutating func number() -> Int? {
        var sign = 1
        var place = index
        if isMinus(place), plain(at: place + 1) != nil || word(at: place + 1) == words.one {
            sign = -1
            place += 1
            if plain(at: place) == nil {
                index = place + 1
                return -10
            }
        }
        guard var value = plain(at: place) else { return nil }
        place += 1
        if words.partsTens, let tens = word(at: place - 1), value >= 200, value < 1_000,
            words.values[tens] != nil
        {
            let unitAt = mark(at: place) == "-" ? place + 1 : place
            if let unit = word(at: unitAt).flatMap({ words.values[$0] }), (10...90).contains(unit) {
                value += unit
                place = unitAt + 1
            }
        }
        if let point = word(at: place), words.points.contains(point),
            let decimal = plain(at: place + 1), decimal % 10 == 0, value % 10 == 0
        {
            if decimal > 90 { defect = .tooPrecise }
            value += decimal / 10
            place += 2
        } else if value % 10 == 0, let end = endOfHalf(from: place) {
            value += 5
            place = end
        }
        index = place
        return sign * value
    }

    private func isMinus(_ place: Int) -> Bool {
        if let word = word(at: place) { return words.minuses.contains(word) }
        guard mark(at: place) == "-" else { return false }
        return place == 0 || !names(place - 1)
    }

    /// Past `half`, `en een half`, `½` or `1/2` behind a whole number; `nil` where none stands.
    private func endOfHalf(from start: Int) -> Int? {
        var place = start
        if word(at: place).map(words.joiners.contains) ?? false {
            place += 1
            if let article = word(at: place),
                words.fillers.contains(article) || article == words.one
            {
                place += 1
            }
        }
        if isHalf(place) { return place + 1 }
        guard place == start, mark(at: place + 1) == "/", plain(at: place) == 10,
            plain(at: place + 2) == 20
        else { return nil }
        return place + 3
    }

    /// Notes a number and what stands right behind or before it.
    private mutating func take(_ number: Int, from start: Int) {
        skipHighest()
        if mark(at: index) == "%", highest != Tenths(100) { isDenied = true }
        if let sign = mark(at: index), sign == "+" || sign == "-", index + 1 == tokens.count {
            // A school mark: between this number and its neighbour.
            found.append(number + (sign == "+" ? 5 : -5))
        }
        if denies(before: start) { isDenied = true }
        found.append(number)
    }

    /// Passes over the highest score where it says what the number is out of.
    private mutating func skipHighest() {
        guard let highest else { return }
        if mark(at: index) == "/", plain(at: index + 1) == highest.tenths {
            index += 2
            return
        }
        for phrase in words.outOf
        where phrase.indices.allSatisfy({ word(at: index + $0) == phrase[$0] }) {
            guard plain(at: index + phrase.count) == highest.tenths else { continue }
            index += phrase.count + 1
            return
        }
    }

    private func denies(before start: Int) -> Bool {
        var place = start - 1
        while let filler = word(at: place), words.fillers.contains(filler) { place -= 1 }
        return word(at: place).map(words.denials.contains) ?? false
    }

    /// `half` that no whole number precedes: before a number it may mean less or more.
    private mutating func half() {
        index += 1
        let start = index
        guard let next = number() else {
            found.append(5)
            return
        }
        take(next, from: start)
        found.append(next - 5)
    }
}
