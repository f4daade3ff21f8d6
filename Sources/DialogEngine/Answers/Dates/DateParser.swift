import DialogModel

/// Reads one day at a place in a text.
struct DateParser {
    let pieces: Pieces
    let today: CalendarDate
    private let numbers: [NumberParser]

    init(_ pieces: Pieces, today: CalendarDate) {
        self.pieces = pieces
        self.today = today
        numbers = Language.allCases.map { language in
            NumberParser(pieces: pieces, words: .of(language), highest: nil)
        }
    }

    /// The day that begins at a place; `nil` where none does.
    func phrase(at place: Int) -> DatePhrase? {
        far(at: place) ?? relative(at: place) ?? inWeek(at: place) ?? numeric(at: place)
            ?? feast(at: place) ?? weekdayOfMonth(at: place) ?? inMonth(at: place)
            ?? named(at: place) ?? weekday(at: place) ?? ordinal(at: place)
    }

    // MARK: - Parts

    /// Past a word of a table, or a phrase of it.
    func skip(_ table: WordTable<Void>, at place: Int) -> Int {
        pieces.phrase(table, at: place)?.end ?? place
    }

    /// Past words that join the parts of a date.
    func joined(at place: Int) -> Int {
        var next = place
        while let word = pieces.word(next), DateWords.joiners.contains(word) { next += 1 }
        return next
    }

    /// A day of the month: `3`, `3e`, `derde`, `twaalf`.
    func day(at place: Int) -> (day: Int, end: Int, isOrdinal: Bool)? {
        if let digits = pieces.digits(place) {
            guard digits.count <= 2, let day = Int(digits), (1...31).contains(day) else {
                return nil
            }
            guard pieces.isGlued(place + 1) else { return (day, place + 1, false) }
            guard let ending = pieces.word(place + 1) else {
                // A mark behind it may belong to a time or to another number.
                return pieces.isGlued(place + 2) && pieces.digits(place + 2) != nil
                    ? nil : (day, place + 1, false)
            }
            return DateWords.endings.contains(ending) ? (day, place + 2, true) : nil
        }
        if let ordinal = pieces.phrase(DateWords.ordinals, at: place) {
            return (ordinal.meaning, ordinal.end, true)
        }
        guard let number = whole(at: place), (1...31).contains(number.value) else { return nil }
        return (number.value, number.end, false)
    }

    /// A whole number in words or digits.
    func whole(at place: Int) -> (value: Int, end: Int)? {
        for parser in numbers {
            guard let phrase = parser.phrase(at: place), phrase.defect == nil,
                !phrase.isDoubtful, phrase.tenths >= 0, phrase.tenths % 10 == 0
            else { continue }
            return (phrase.tenths / 10, phrase.range.upperBound)
        }
        return nil
    }

    /// How many of something: a number, or an article.
    func count(at place: Int) -> (value: Int, end: Int)? {
        if let word = pieces.word(place), ["een", "a", "an", "one", "n"].contains(word) {
            return (1, place + 1)
        }
        return whole(at: place)
    }

    /// A stretch of time: `twee weken`, `a fortnight`.
    func stretch(at place: Int) -> (count: Int, unit: DateUnit, end: Int)? {
        let count = count(at: place)
        let next = count?.end ?? place
        guard count?.value ?? 1 <= 600, let word = pieces.word(next),
            let unit = DateWords.units[word]
        else { return nil }
        let time = pieces.word(next + 1) == "time" ? next + 2 : next + 1
        return (count?.value ?? 1, unit, time)
    }

    func month(at place: Int) -> Int? { pieces.word(place).flatMap { MonthNames.table[$0] } }

    /// A year: in four digits, in two behind an apostrophe, in words, or by its side of this one.
    func year(at start: Int) -> (year: Int, end: Int)? {
        var place = start
        if pieces.mark(place) == ",", pieces.digits(place + 1)?.count == 4 { place += 1 }
        if let digits = pieces.digits(place), digits.count == 4, let year = Int(digits) {
            return year > 0 && !pieces.isGlued(place + 1) || isEnd(place + 1)
                ? (year, place + 1) : nil
        }
        if pieces.mark(place) == "'", let digits = pieces.digits(place + 1), digits.count == 2 {
            return Int(digits).map { (2000 + $0, place + 2) }
        }
        if let side = side(at: place),
            pieces.word(side.end) == "jaar"
                || pieces.word(side.end) == "year"
        {
            return (today.year + side.offset, side.end + 1)
        }
        return spelledYear(at: place)
    }

    private func isEnd(_ place: Int) -> Bool {
        guard let mark = pieces.mark(place) else { return false }
        return ",.;:!?)".unicodeScalars.contains(mark) && pieces.digits(place + 1) == nil
    }

    private func spelledYear(at place: Int) -> (year: Int, end: Int)? {
        guard pieces.word(place) != nil, let number = whole(at: place) else { return nil }
        if (1900...2100).contains(number.value) { return (number.value, number.end) }
        guard number.value == 20 || number.value == 19, pieces.word(number.end) != nil,
            let rest = whole(at: number.end), (10...99).contains(rest.value)
        else { return nil }
        return (number.value * 100 + rest.value, rest.end)
    }

    /// This one, the next or the one before.
    func side(at place: Int) -> (offset: Int, end: Int)? {
        if let next = pieces.phrase(DateWords.next, at: place) { return (1, next.end) }
        if let last = pieces.phrase(DateWords.last, at: place) { return (-1, last.end) }
        if let this = pieces.phrase(DateWords.this, at: place) { return (0, this.end) }
        if let coming = pieces.phrase(DateWords.coming, at: place) { return (1, coming.end) }
        if let past = pieces.phrase(DateWords.past, at: place) { return (-1, past.end) }
        return nil
    }

    /// A day of the week; its short forms are other words too.
    func dayOfWeek(at place: Int) -> (weekday: Int, end: Int, isShort: Bool)? {
        guard let word = pieces.word(place), let weekday = DateWords.weekdays[word] else {
            return nil
        }
        return (weekday, place + 1, DateWords.shortWeekdays.contains(word))
    }
}
