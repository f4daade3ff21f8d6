extension CalendarDate {
    /// The day `days` after 1970-01-01; what lies outside the years 1 to 9999 gives the first or the
    /// last day of them.
    ///
    /// Counts in eras of 400 years that begin on 1 March, so that the leap day comes last (Hinnant,
    /// 'chrono-Compatible Low-Level Date Algorithms', `civil_from_days`).
    package init(daysSince1970 days: Int) {
        let shifted = min(max(days, -719_162), 2_932_896) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            checkedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }

    /// How many days it lies after 1970-01-01; negative before.
    package var daysSince1970: Int {
        let yearFromMarch = month <= 2 ? year - 1 : year
        let era = yearFromMarch / 400
        let yearOfEra = yearFromMarch % 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }
}

extension Timestamp {
    /// The day that the writer's calendar showed.
    package var localDate: CalendarDate { CalendarDate(daysSince1970: localDays.count) }

    /// What the writer's clock showed: hours 0 to 23, minutes 0 to 59.
    package var localTime: (hour: Int, minute: Int) {
        (localDays.minuteOfDay / 60, localDays.minuteOfDay % 60)
    }

    /// Wraps rather than stops at offsets that no clock has.
    private var localDays: (count: Int, minuteOfDay: Int) {
        let minutes = Self.floored(milliseconds, by: 60_000).quotient &+ offsetMinutes
        let days = Self.floored(minutes, by: 24 * 60)
        return (days.quotient, days.remainder)
    }

    /// Rounded down, also before 1970.
    private static func floored(_ number: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
        let parts = number.quotientAndRemainder(dividingBy: divisor)
        return parts.remainder < 0
            ? (parts.quotient - 1, parts.remainder + divisor) : parts
    }
}
