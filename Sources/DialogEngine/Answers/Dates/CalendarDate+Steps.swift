import DialogModel

extension CalendarDate {
    /// The day of the week, 1 (Monday) to 7; 1970-01-01 was a Thursday.
    var weekday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 + 1 }

    /// The day so many days later.
    func plus(_ days: Int) -> CalendarDate { CalendarDate(daysSince1970: daysSince1970 + days) }

    /// The same day so many months later; `nil` where that month has no such day.
    func plus(months count: Int) -> CalendarDate? {
        let months = year * 12 + month - 1 + count
        return CalendarDate(year: months / 12, month: months % 12 + 1, day: day)
    }

    /// The day so many of a unit later.
    func plus(_ count: Int, _ unit: DateUnit) -> CalendarDate? {
        switch unit {
        case .days(let days): plus(count * days)
        case .months(let months): plus(months: count * months)
        }
    }

    /// The Monday of its week.
    var monday: CalendarDate { plus(1 - weekday) }

    /// That weekday on or after this day.
    func onOrAfter(_ weekday: Int) -> CalendarDate { plus((weekday - self.weekday + 7) % 7) }

    /// That weekday on or before this day.
    func onOrBefore(_ weekday: Int) -> CalendarDate { plus(-((self.weekday - weekday + 7) % 7)) }

    /// The so-maniest such weekday of a month; 0 is the last.
    static func weekday(
        _ weekday: Int,
        number: Int,
        of month: Int,
        in year: Int
    ) -> CalendarDate? {
        guard number > 0 else {
            return CalendarDate(year: year, month: month, day: days(in: month, of: year))?
                .onOrBefore(weekday)
        }
        let day = CalendarDate(year: year, month: month, day: 1)?.onOrAfter(weekday)
            .plus((number - 1) * 7)
        return day?.month == month ? day : nil
    }

    /// The weekday of a week of a year; the first week is that of 4 January (ISO 8601).
    static func weekday(_ weekday: Int, week: Int, of year: Int) -> CalendarDate? {
        guard (1...53).contains(week) else { return nil }
        let day = CalendarDate(year: year, month: 1, day: 4)?.monday
            .plus((week - 1) * 7 + weekday - 1)
        // A year without a week 53 ends before it.
        return week == 53 && (day?.monday.plus(3).year ?? 0) != year ? nil : day
    }
}
