import DialogModel

/// Finds the day that is meant, on the side of today that is asked for.
struct DateResolver {
    let today: CalendarDate
    let looking: Question.Looking

    /// How far the nearest day of a month may lie to be meant where no side is asked for: what lies
    /// further is as likely that of another year.
    private static let near = 92

    /// The day; several where it is not certain.
    func days(of phrase: DatePhrase) -> [CalendarDate] {
        let side = phrase.side ?? looking
        let found = days(phrase.sense, side, weekday: phrase.weekday)
        guard found.count == 1, let day = found.first, let weekday = phrase.weekday,
            day.weekday != weekday
        else { return found }
        // The nearest day that is such a weekday.
        let other = [-3, -2, -1, 1, 2, 3].map(day.plus).first { $0.weekday == weekday }
        return [day, other].compactMap(\.self).sorted()
    }

    /// Whether a day lies on the side that is asked for.
    func fits(_ day: CalendarDate) -> Bool {
        switch looking {
        case .any: true
        case .ahead: day >= today
        case .back: day <= today
        }
    }

    /// The same day of the year on the side that is asked for.
    func turned(_ day: CalendarDate) -> CalendarDate? {
        yearly(looking) { CalendarDate(year: $0, month: day.month, day: day.day) }.first
    }

    private func days(
        _ sense: DatePhrase.Sense,
        _ side: Question.Looking,
        weekday: Int?
    ) -> [CalendarDate] {
        switch sense {
        case .days(let days):
            // Of two centuries one may be out of the question.
            let fitting = days.filter(fits)
            return days.count > 1 && !fitting.isEmpty ? fitting : days
        case .weekday(let weekday):
            let (past, coming) = (today.onOrBefore(weekday), today.onOrAfter(weekday))
            switch side {
            case .any: return past == coming ? [past, past.plus(7)] : [past, coming]
            case .ahead: return past == coming ? [coming, coming.plus(7)] : [coming]
            case .back: return past == coming ? [past.plus(-7), past] : [past]
            }
        case .monthDay(let month, let day):
            let found = yearly(side) { CalendarDate(year: $0, month: month, day: day) }
            return found.isEmpty ? impossible(month, day, side) : found
        case .dayOfMonth(let day): return monthly(day, side, weekday)
        case .weekdayOfWeek(let weekday, let week):
            return yearly(side) { CalendarDate.weekday(weekday, week: week, of: $0) }
        case .weekdayOfMonth(let ordinal, let weekday, let month):
            return yearly(side) {
                CalendarDate.weekday(weekday, number: ordinal, of: month, in: $0)
            }
        }
    }

    /// The day of each year that lies on a side; a leap day far off is asked about.
    private func yearly(
        _ side: Question.Looking,
        _ day: (Int) -> CalendarDate?
    ) -> [CalendarDate] {
        let years = (today.year - 1)...(today.year + 1)
        let days = years.compactMap(day)
        switch side {
        case .ahead:
            if let found = days.first(where: { $0 >= today }) { return [found] }
        case .back:
            if let found = days.last(where: { $0 <= today }) { return [found] }
        case .any:
            let nearest = days.sorted { distance($0) < distance($1) }
            guard let first = nearest.first else { return [] }
            return distance(first) <= Self.near ? [first] : Array(nearest.prefix(2)).sorted()
        }
        return []
    }

    /// Around a day that its month has not, in the year that would be meant.
    private func impossible(_ month: Int, _ day: Int, _ side: Question.Looking) -> [CalendarDate] {
        let lasts = yearly(side) { year in
            CalendarDate(year: year, month: month, day: CalendarDate.days(in: month, of: year))
        }
        guard let last = lasts.first else { return [] }
        guard month == 2, day == 29 else { return [last, last.plus(1)] }
        let years =
            side == .back
            ? Array(stride(from: today.year, to: today.year - 8, by: -1))
            : Array(today.year..<(today.year + 8))
        let leap = years.compactMap { CalendarDate(year: $0, month: 2, day: 29) }.first(where: fits)
        return [last.plus(1), leap].compactMap(\.self)
    }

    private func monthly(
        _ day: Int,
        _ side: Question.Looking,
        _ weekday: Int?
    ) -> [CalendarDate] {
        guard let first = CalendarDate(year: today.year, month: today.month, day: 1) else {
            return []
        }
        let days = (-12...12).compactMap { offset in
            first.plus(months: offset).flatMap {
                CalendarDate(year: $0.year, month: $0.month, day: day)
            }
        }
        switch side {
        case .ahead: return agreeing(days.filter { $0 >= today }, weekday)
        case .back: return agreeing(days.filter { $0 <= today }.reversed(), weekday)
        case .any: return Array(days.sorted { distance($0) < distance($1) }.prefix(2)).sorted()
        }
    }

    /// The first, where it is such a weekday; else that and the first that is.
    private func agreeing(_ days: [CalendarDate], _ weekday: Int?) -> [CalendarDate] {
        guard let first = days.first else { return [] }
        guard let weekday, first.weekday != weekday else { return [first] }
        return [first] + days.filter { $0.weekday == weekday }.prefix(1)
    }

    private func distance(_ day: CalendarDate) -> Int {
        abs(day.daysSince1970 - today.daysSince1970)
    }
}
