import DialogModel

/// Reads a day as people in the Netherlands write it: day before month.
struct DateReader {
    /// The day on which the answer is given.
    let today: CalendarDate

    private static let days: [String: Int] = [
        "vandaag": 0, "gisteren": -1, "eergisteren": -2, "morgen": 1, "overmorgen": 2,
        "today": 0, "yesterday": -1, "tomorrow": 1,
    ]
    private static let weekdays: Set<String> = [
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "di",
        "wo", "do", "vr", "za", "zo", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "op", "on", "the", "of", "de",
    ]

    /// The day, or why there is none.
    func read(_ text: String) -> Reading<CalendarDate> {
        let words = FoldedText.words(of: text).map(\.folded).filter { !Self.weekdays.contains($0) }
        if words.count == 1, let days = words.first.flatMap({ Self.days[$0] }) {
            return .understood(CalendarDate(daysSince1970: today.daysSince1970 + days))
        }
        return date(words).map { .understood($0) } ?? .refused(.notADate)
    }

    private func date(_ words: [String]) -> CalendarDate? {
        guard (2...3).contains(words.count) else { return nil }
        if words.count == 3, words[0].utf8.count == 4, let year = number(words[0]) {
            return number(words[2]).flatMap { day in
                month(words[1]).flatMap { CalendarDate(year: year, month: $0, day: day) }
            }
        }
        let american = MonthNames.month(named: words[0]) != nil
        let (dayWord, monthWord) = american ? (words[1], words[0]) : (words[0], words[1])
        guard let day = day(dayWord), let month = month(monthWord) else { return nil }
        guard words.count == 3 else { return nearest(month: month, day: day) }
        guard let year = number(words[2]), words[2].utf8.count != 3 else { return nil }
        return CalendarDate(
            year: words[2].utf8.count <= 2 ? 2000 + year : year,
            month: month,
            day: day
        )
    }

    /// The day that lies nearest to today where no year is said.
    private func nearest(month: Int, day: Int) -> CalendarDate? {
        let years = [today.year, today.year - 1, today.year + 1]
        return years.compactMap { CalendarDate(year: $0, month: month, day: day) }
            .min {
                abs($0.daysSince1970 - today.daysSince1970)
                    < abs($1.daysSince1970 - today.daysSince1970)
            }
    }

    private func month(_ word: String) -> Int? { number(word) ?? MonthNames.month(named: word) }

    /// A day of the month, also as `23e` or `23rd`.
    private func day(_ word: String) -> Int? {
        let endings = ["ste", "de", "e", "st", "nd", "rd", "th"]
        let ending = endings.first {
            word.hasSuffix($0) && number(String(word.dropLast($0.count))) != nil
        }
        return number(String(word.dropLast(ending?.count ?? 0)))
    }

    private func number(_ word: String) -> Int? {
        word.utf8.count <= 4 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
            ? Int(word) : nil
    }
}
