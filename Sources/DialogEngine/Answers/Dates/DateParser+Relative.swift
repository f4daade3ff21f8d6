import DialogModel

extension DateParser {
    /// A week or more from a day: `morgen over een week`, `a week on Tuesday`, `Monday week`.
    func far(at place: Int) -> DatePhrase? {
        if let day = pieces.phrase(DateWords.days, at: place) {
            let from = today.plus(day.meaning)
            if let later = later(at: day.end) ?? earlier(at: day.end) {
                return phrase(from.plus(later.count, later.unit), place..<later.end)
            }
        }
        guard let stretch = stretch(at: place) else { return weekdayWeek(at: place) }
        if let ago = pieces.phrase(DateWords.ago, at: stretch.end),
            let day = pieces.phrase(DateWords.days, at: ago.end)
        {
            let from = today.plus(day.meaning)
            return phrase(from.plus(-stretch.count, stretch.unit), place..<day.end)
        }
        if let day = pieces.phrase(DateWords.days, at: stretch.end) {
            // `a week yesterday` lies behind, `a week today` ahead.
            let count = day.meaning < 0 ? -stretch.count : stretch.count
            return phrase(today.plus(day.meaning).plus(count, stretch.unit), place..<day.end)
        }
        guard pieces.word(stretch.end) == "on", let day = dayOfWeek(at: stretch.end + 1) else {
            return nil
        }
        let coming = today.plus(1).onOrAfter(day.weekday)
        return phrase(coming.plus(stretch.count, stretch.unit), place..<day.end)
    }

    /// `Monday week`.
    private func weekdayWeek(at place: Int) -> DatePhrase? {
        guard let day = dayOfWeek(at: place), !day.isShort, pieces.word(day.end) == "week",
            pieces.digits(day.end + 1) == nil
        else { return nil }
        return phrase(today.plus(1).onOrAfter(day.weekday).plus(7), place..<(day.end + 1))
    }

    /// A day counted from today: `overmorgen`, `over twee weken`, `drie dagen geleden`.
    func relative(at place: Int) -> DatePhrase? {
        if let day = pieces.phrase(DateWords.days, at: place) {
            return phrase(today.plus(day.meaning), place..<day.end)
        }
        if let later = later(at: place) {
            return phrase(today.plus(later.count, later.unit), place..<later.end)
        }
        guard let stretch = stretch(at: place) else { return nil }
        if let ago = pieces.phrase(DateWords.ago, at: stretch.end) {
            return phrase(today.plus(-stretch.count, stretch.unit), place..<ago.end)
        }
        guard let hence = pieces.phrase(DateWords.hence, at: stretch.end) else { return nil }
        return phrase(today.plus(stretch.count, stretch.unit), place..<hence.end)
    }

    /// `over twee weken`.
    func later(at place: Int) -> (count: Int, unit: DateUnit, end: Int)? {
        guard let word = pieces.word(place), DateWords.ahead.contains(word),
            let stretch = stretch(at: place + 1), count(at: place + 1) != nil
        else { return nil }
        return stretch
    }

    private func earlier(at place: Int) -> (count: Int, unit: DateUnit, end: Int)? {
        guard let stretch = stretch(at: place),
            let ago = pieces.phrase(DateWords.ago, at: stretch.end)
        else { return nil }
        return (-stretch.count, stretch.unit, ago.end)
    }

    private func phrase(_ date: CalendarDate?, _ range: Range<Int>) -> DatePhrase? {
        date.map { DatePhrase(sense: .days([$0]), range: range) }
    }
}
