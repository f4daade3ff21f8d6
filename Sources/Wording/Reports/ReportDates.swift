import DialogModel

/// Days and times as a report writes them.
package enum ReportDates {
    /// A day: `23 november 2026`.
    package static func day(_ date: CalendarDate) -> Sentence {
        let month = months[date.month - 1]
        return Sentence(
            nl: "\(date.day) \(month.dutch) \(date.year)",
            en: "\(date.day) \(month.english) \(date.year)"
        )
    }

    /// The month of a day: `november 2026`.
    package static func month(_ date: CalendarDate) -> Sentence {
        let month = months[date.month - 1]
        return Sentence(
            nl: "\(month.dutch) \(date.year)",
            en: "\(month.english) \(date.year)"
        )
    }

    /// A day with its day of the week: `maandag 23 november 2026`.
    package static func weekday(_ date: CalendarDate) -> Sentence {
        // 1970-01-01 was a Thursday.
        let name = weekdays[((date.daysSince1970 + 3) % 7 + 7) % 7]
        let day = day(date)
        return Sentence(nl: "\(name.dutch) \(day.dutch)", en: "\(name.english) \(day.english)")
    }

    /// A moment on the writer's own clock: `23 november 2026, 16:12`.
    package static func moment(_ stamp: Timestamp) -> Sentence {
        let day = day(stamp.localDate)
        let time = time(stamp)
        return Sentence(nl: "\(day.dutch), \(time)", en: "\(day.english), \(time)")
    }

    /// From one moment to another; the day is named once when it is the same.
    package static func span(from began: Timestamp, to ended: Timestamp) -> Sentence {
        let start = moment(began)
        guard began.localDate == ended.localDate else {
            let end = moment(ended)
            return Sentence(
                nl: "\(start.dutch), tot \(end.dutch)",
                en: "\(start.english), until \(end.english)"
            )
        }
        guard time(began) != time(ended) else { return start }
        return Sentence(
            nl: "\(start.dutch) tot \(time(ended))",
            en: "\(start.english) to \(time(ended))"
        )
    }

    private static func time(_ stamp: Timestamp) -> String {
        let (hour, minute) = stamp.localTime
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    private static let weekdays = [
        Sentence(nl: "maandag", en: "Monday"),
        Sentence(nl: "dinsdag", en: "Tuesday"),
        Sentence(nl: "woensdag", en: "Wednesday"),
        Sentence(nl: "donderdag", en: "Thursday"),
        Sentence(nl: "vrijdag", en: "Friday"),
        Sentence(nl: "zaterdag", en: "Saturday"),
        Sentence(nl: "zondag", en: "Sunday"),
    ]

    private static let months = [
        Sentence(nl: "januari", en: "January"),
        Sentence(nl: "februari", en: "February"),
        Sentence(nl: "maart", en: "March"),
        Sentence(nl: "april", en: "April"),
        Sentence(nl: "mei", en: "May"),
        Sentence(nl: "juni", en: "June"),
        Sentence(nl: "juli", en: "July"),
        Sentence(nl: "augustus", en: "August"),
        Sentence(nl: "september", en: "September"),
        Sentence(nl: "oktober", en: "October"),
        Sentence(nl: "november", en: "November"),
        Sentence(nl: "december", en: "December"),
    ]
}
