import DialogModel

extension DateParser {
    /// A date without the day of the week.
    func dated(at place: Int) -> DatePhrase? { numeric(at: place) ?? named(at: place) }

    /// In digits, the day before the month: `23-11-2026`, `2026-11-23`, `8-12`.
    func numeric(at place: Int) -> DatePhrase? {
        guard let first = pieces.digits(place), !pieces.isGlued(place),
            let mark = pieces.mark(place + 1),
            "-/.".unicodeScalars.contains(mark), pieces.isGlued(place + 1),
            let second = pieces.digits(place + 2), pieces.isGlued(place + 2)
        else { return nil }
        var parts = [first, second]
        var end = place + 3
        if pieces.mark(end) == mark, pieces.isGlued(end), let third = pieces.digits(end + 1),
            pieces.isGlued(end + 1)
        {
            parts.append(third)
            end += 2
        }
        guard isClosed(at: end) else { return nil }
        return digits(parts, mark, place..<end)
    }

    /// Nothing behind it makes it something else: `1-1-1-1`, `2-3 weken`, `3-5 juli`.
    private func isClosed(at end: Int) -> Bool {
        if pieces.isGlued(end) {
            guard let mark = pieces.mark(end), pieces.digits(end + 1) == nil,
                !"-/".unicodeScalars.contains(mark)
            else { return false }
        }
        guard let word = pieces.word(end) else { return true }
        return DateWords.units[word] == nil && MonthNames.table[word] == nil
            && !["uur", "u", "h", "am", "pm"].contains(word)
    }

    private func digits(
        _ parts: [String],
        _ mark: Unicode.Scalar,
        _ range: Range<Int>
    ) -> DatePhrase? {
        let numbers = parts.compactMap { Int($0.prefix(5)) }
        guard numbers.count == parts.count else { return nil }
        if parts.count == 3, parts[0].count == 4 {
            return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
                .map { DatePhrase(sense: .days([$0]), range: range) }
        }
        guard parts[0].count <= 2, parts[1].count <= 2, (1...31).contains(numbers[0]) else {
            return nil
        }
        // America writes the month first.
        let isTurned = numbers[1] > 12 && numbers[0] <= 12
        let (day, month) = isTurned ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        guard parts.count == 3 else {
            guard !isTurned else { return nil }
            return DatePhrase(
                sense: .monthDay(month: month, day: day),
                range: range,
                isDoubtful: mark == "."
            )
        }
        switch parts[2].count {
        case 4: return full(numbers[2], month, day, range, isDoubtful: isTurned)
        case 2:
            let near = 2000 + numbers[2]
            let isFar = abs(near - today.year) > 5
            return full(near, month, day, range, isDoubtful: isTurned, century: isFar)
        default: return nil
        }
    }

    /// A day with its year; of a year without its century either.
    func full(
        _ year: Int,
        _ month: Int,
        _ day: Int,
        _ range: Range<Int>,
        isDoubtful: Bool = false,
        century: Bool = false
    ) -> DatePhrase? {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            return beside(year, month, day, range)
        }
        guard century, let before = CalendarDate(year: year - 100, month: month, day: day) else {
            return DatePhrase(sense: .days([date]), range: range, isDoubtful: isDoubtful)
        }
        return DatePhrase(sense: .days([before, date]), range: range, isDoubtful: isDoubtful)
    }

    /// The days around one that a month does not have: 31 April.
    func beside(_ year: Int, _ month: Int, _ day: Int, _ range: Range<Int>) -> DatePhrase? {
        guard (1...31).contains(day), (1...12).contains(month),
            let last = CalendarDate(
                year: year,
                month: month,
                day: CalendarDate.days(in: month, of: year)
            )
        else { return nil }
        return DatePhrase(sense: .days([last, last.plus(1)]), range: range, isDoubtful: true)
    }

    /// With the month's name, as in `4 juli`, `de 4e juli 2027`, `July 4` or `12 maart jl.`, too.
    func named(at place: Int) -> DatePhrase? {
        let start = joined(at: place)
        if let day = day(at: start) {
            let next = joined(at: day.end)
            if let month = month(at: next) { return named(month, day.day, place, next + 1) }
        }
        guard let month = month(at: start) else { return nil }
        let next = joined(at: start + 1)
        guard let day = day(at: next), pieces.digits(next) != nil || day.isOrdinal else {
            return nil
        }
        return named(month, day.day, place, day.end)
    }

    private func named(_ month: Int, _ day: Int, _ start: Int, _ end: Int) -> DatePhrase? {
        if let year = year(at: end) { return full(year.year, month, day, start..<year.end) }
        var phrase = DatePhrase(sense: .monthDay(month: month, day: day), range: start..<end)
        if let past = pieces.phrase(DateWords.past, at: end) {
            phrase.side = .back
            phrase.range = start..<past.end
        } else if let coming = pieces.phrase(DateWords.coming, at: end) {
            phrase.side = .ahead
            phrase.range = start..<coming.end
        }
        return phrase
    }

    /// A day of this month, the next or the one before: `volgende maand de zevende`.
    func inMonth(at place: Int) -> DatePhrase? {
        if let month = sideMonth(at: place), let day = day(at: joined(at: month.end)) {
            return full(month.first.year, month.first.month, day.day, place..<day.end)
        }
        let start = joined(at: place)
        guard let day = day(at: start), let month = sideMonth(at: joined(at: day.end)) else {
            return nil
        }
        return full(month.first.year, month.first.month, day.day, place..<month.end)
    }

    private func sideMonth(at place: Int) -> (first: CalendarDate, end: Int)? {
        guard let side = side(at: place), ["maand", "month"].contains(pieces.word(side.end)),
            let first = CalendarDate(year: today.year, month: today.month, day: 1)?
                .plus(months: side.offset)
        else { return nil }
        return (first, side.end + 1)
    }

    /// A day that has a name: `2e kerstdag`.
    func feast(at place: Int) -> DatePhrase? {
        var found = pieces.phrase(DateWords.feasts, at: place)
        if found == nil, let digits = pieces.digits(place), let ending = pieces.word(place + 1),
            let name = pieces.word(place + 2),
            let feast = DateWords.feasts["\(digits)\(ending) \(name)"]
        {
            found = (place + 3, feast)
        }
        guard let (end, (month, day)) = found else { return nil }
        guard let year = year(at: end) else {
            return DatePhrase(sense: .monthDay(month: month, day: day), range: place..<end)
        }
        return full(year.year, month, day, place..<year.end)
    }

    /// A day of the month alone: `de 12e`; behind a weekday also `dinsdag 1`.
    func ordinal(at place: Int, besideWeekday: Bool = false) -> DatePhrase? {
        let start = joined(at: place)
        guard let day = day(at: start),
            day.isOrdinal && (pieces.digits(start) != nil || start > place)
                || besideWeekday && (day.isOrdinal || pieces.digits(start) != nil)
        else { return nil }
        if let word = pieces.word(day.end), DateWords.units[word] != nil || word == "uur" {
            return nil
        }
        return DatePhrase(sense: .dayOfMonth(day.day), range: place..<day.end)
    }
}
