import DialogModel

/// A date for a calendar: a file of one event (iCalendar, RFC 5545).
struct CalendarFile {
    /// When it is.
    enum Span {
        /// All of a day, in whatever place.
        case day(CalendarDate)
        /// From one moment to another.
        case time(from: Timestamp, to: Timestamp)
    }

    /// By what it is known, for ever.
    let name: String
    /// Which version of the date it is: a later one goes before an earlier one.
    let revision: Int
    /// When this file was made.
    let made: Timestamp
    let span: Span
    let title: Clean
    let place: Clean?
    let description: Clean

    /// The file.
    var text: String {
        let lines =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Spiegel//Spiegel//NL", "BEGIN:VEVENT"]
            + ["UID:\(name)@spiegel.invalid", "SEQUENCE:\(revision)", "DTSTAMP:\(Self.utc(made))"]
            + dates + ["SUMMARY:\(Self.escaped(title))"]
            + (place.map { ["LOCATION:\(Self.escaped($0))"] } ?? [])
            + ["DESCRIPTION:\(Self.escaped(description))", "END:VEVENT", "END:VCALENDAR"]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private var dates: [String] {
        switch span {
        case .day(let day): ["DTSTART;VALUE=DATE:\(Self.digits(day))"]
        case .time(let from, let to): ["DTSTART:\(Self.utc(from))", "DTEND:\(Self.utc(to))"]
        }
    }

    /// Text as a value (section 3.3.11).
    static func escaped(_ text: Clean) -> String {
        text.lines.map { line in
            line.unicodeScalars.reduce(into: "") { written, scalar in
                if ["\\", ";", ","].contains(scalar) { written.append("\\") }
                written.unicodeScalars.append(scalar)
            }
        }.joined(separator: "\\n")
    }

    /// A content line in lines of 75 octets at most, no code point split (section 3.1).
    static func folded(_ line: String) -> String {
        var written = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if octets + size > 75 {
                written += "\r\n "
                octets = 1
            }
            written.unicodeScalars.append(scalar)
            octets += size
        }
        return written
    }

    private static func utc(_ moment: Timestamp) -> String {
        let utc = Timestamp(milliseconds: moment.milliseconds, offsetMinutes: 0)
        let (hour, minute) = utc.localTime
        let second = (moment.milliseconds % 60_000 + 60_000) % 60_000 / 1000
        return "\(digits(utc.localDate))T\(padded(hour))\(padded(minute))\(padded(second))Z"
    }

    private static func digits(_ day: CalendarDate) -> String {
        day.description.filter { $0 != "-" }
    }

    private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
