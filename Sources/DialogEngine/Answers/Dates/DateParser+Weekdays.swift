import DialogModel

extension DateParser {
    /// A day of this week, the next or the one before, or of a numbered one: `volgende week
    /// donderdag`, `Thursday next week`, `maandag in week 3`.
    func inWeek(at place: Int) -> DatePhrase? {
        if let week = week(at: place), let day = dayOfWeek(at: joined(at: week.end)) {
            return phrase(today.monday.plus(week.offset * 7 + day.weekday - 1), place..<day.end)
        }
        guard let day = dayOfWeek(at: place) else { return nil }
        let next = joined(at: day.end)
        if let week = week(at: next) {
            return phrase(today.monday.plus(week.offset * 7 + day.weekday - 1), place..<week.end)
        }
        if pieces.word(next) == "week", let digits = pieces.digits(next + 1),
            let number = Int(digits.prefix(3)), (1...53).contains(number)
        {
            return DatePhrase(
                sense: .weekdayOfWeek(weekday: day.weekday, week: number),
                range: place..<(next + 2)
            )
        }
        guard let later = later(at: day.end), case .days(7) = later.unit else { return nil }
        // Counted from today, or from that day.
        let coming = today.plus(1).onOrAfter(day.weekday)
        let weeks = [later.count - 1, later.count].map { coming.plus($0 * 7) }
        return DatePhrase(sense: .days(weeks), range: place..<later.end)
    }

    private func week(at place: Int) -> (offset: Int, end: Int)? {
        guard let side = side(at: place), pieces.word(side.end) == "week" else { return nil }
        return (side.offset, side.end + 1)
    }

    /// A day of the week alone, with the side that it is on, or with its day of the month.
    func weekday(at place: Int) -> DatePhrase? {
        let before = weekdaySide(at: place)
        guard let day = dayOfWeek(at: before?.end ?? place) else { return nil }
        var next = day.end
        if pieces.mark(next) == "," { next += 1 }
        next = joined(at: next)
        if let date = dated(at: next) ?? ordinal(at: next, besideWeekday: true) {
            var dated = date
            dated.weekday = day.weekday
            dated.range = place..<date.range.upperBound
            return dated
        }
        guard !day.isShort || pieces.all.count == day.end - place + (before == nil ? 0 : 1) else {
            return nil
        }
        let after = before == nil ? weekdaySide(at: day.end) : nil
        let range = place..<(after?.end ?? day.end)
        guard let side = before?.side ?? after?.side else {
            return DatePhrase(
                sense: .weekday(day.weekday),
                range: range,
                isDoubtful: day.isShort && pieces.word(place) != "wo" && pieces.word(place) != "vr"
            )
        }
        return DatePhrase(sense: .days(days(side, day.weekday)), range: range)
    }

    private enum Side { case coming, next, past, last, this }

    private func weekdaySide(at place: Int) -> (side: Side, end: Int)? {
        if let found = pieces.phrase(DateWords.coming, at: place) { return (.coming, found.end) }
        if let found = pieces.phrase(DateWords.past, at: place) { return (.past, found.end) }
        if let found = pieces.phrase(DateWords.next, at: place) { return (.next, found.end) }
        if let found = pieces.phrase(DateWords.last, at: place) { return (.last, found.end) }
        if let found = pieces.phrase(DateWords.this, at: place) { return (.this, found.end) }
        return nil
    }

    private func days(_ side: Side, _ weekday: Int) -> [CalendarDate] {
        let coming = today.plus(1).onOrAfter(weekday)
        let past = today.plus(-1).onOrBefore(weekday)
        return switch side {
        case .coming: [coming]
        case .past: [past]
        case .next: [coming, coming.plus(7)]
        // On that very day of the week it is a week ago.
        case .last: today.weekday == weekday ? [past] : [past, past.plus(-7)]
        case .this: [past, coming]
        }
    }

    /// The first or last such day of a month: `eerste maandag van januari`.
    func weekdayOfMonth(at place: Int) -> DatePhrase? {
        let start = joined(at: place)
        guard let word = pieces.word(start) else { return nil }
        let isLast = word == "laatste" || word == "last"
        guard let ordinal = isLast ? 0 : day(at: start).flatMap({ $0.isOrdinal ? $0.day : nil }),
            ordinal <= 5,
            let day = dayOfWeek(at: isLast ? start + 1 : self.day(at: start)?.end ?? 0)
        else { return nil }
        let next = joined(at: day.end)
        guard let month = month(at: next) else {
            guard let side = side(at: next), ["maand", "month"].contains(pieces.word(side.end)),
                let month = CalendarDate(year: today.year, month: today.month, day: 1)?
                    .plus(months: side.offset),
                let date = CalendarDate.weekday(
                    day.weekday,
                    number: ordinal,
                    of: month.month,
                    in: month.year
                )
            else { return nil }
            return phrase(date, place..<(side.end + 1))
        }
        guard let year = year(at: next + 1) else {
            return DatePhrase(
                sense: .weekdayOfMonth(ordinal: ordinal, weekday: day.weekday, month: month),
                range: place..<(next + 1)
            )
        }
        return CalendarDate.weekday(day.weekday, number: ordinal, of: month, in: year.year)
            .map { phrase($0, place..<year.end) }
    }

    private func phrase(_ date: CalendarDate, _ range: Range<Int>) -> DatePhrase {
        DatePhrase(sense: .days([date]), range: range)
    }
}
