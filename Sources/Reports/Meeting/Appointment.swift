/// When on its day a meeting begins, and where it is, as far as that can be read in what somebody wrote.
///
/// A time that could be of the morning and of the afternoon (`2 uur`) is not read, nor one of several.
struct Appointment: Hashable {
    /// When it begins.
    let begins: ClockTime?
    /// When it ends, where that was written.
    let ends: ClockTime?
    /// What stands behind the time.
    let place: Clean?

    /// What can be read in `text`; `nil` where no time can.
    init?(_ text: String) {
        let times = text.matches(of: Self.time).filter { match in
            let isTime = match.output.minute != nil || match.output.word != nil
            return isTime && !Self.goesOn(before: text[..<match.range.lowerBound])
                && !Self.goesOn(after: text[match.range.upperBound...])
        }
        guard let first = times.first, times.count <= 2 else { return nil }
        let clocks = times.map { Self.clock($0.output) }
        guard clocks.allSatisfy({ $0 != nil }), let last = times.last else { return nil }
        if times.count == 2 {
            let between = text[first.range.upperBound..<last.range.lowerBound]
            let words = between.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard Self.until.contains(words.lowercased()) else { return nil }
        }
        begins = clocks[0]
        ends = times.count == 2 ? clocks[1] : nil
        let rest = text[last.range.upperBound...].drop { $0.isWhitespace || ",;.".contains($0) }
        place = rest.isEmpty ? nil : Clean(String(rest))
    }

    private typealias Found = (
        Substring, hour: Substring, minute: Substring?, word: Substring?
    )

    private static var time: Regex<Found> {
        /(?<hour>[0-9]{1,2})(?:[:.u](?<minute>[0-5][0-9]))?(?:\s*(?<word>uur|u|h|am|pm|a\.m\.|p\.m\.))?/
            .ignoresCase()
    }

    private static let until: Set<String> = ["tot", "-", "–", "until", "to", "tot en met"]

    /// Whether it was the end of something longer: a date, a version, a room.
    private static func goesOn(before text: Substring) -> Bool {
        text.last.map { $0.isLetter || $0.isNumber || ".:".contains($0) } ?? false
    }

    /// Whether it was the beginning of something longer.
    private static func goesOn(after text: Substring) -> Bool {
        guard let next = text.first else { return false }
        let isJoint = ".:".contains(next) && text.dropFirst().first?.isNumber ?? false
        return next.isLetter || next.isNumber || isJoint
    }

    private static func clock(_ found: Found) -> ClockTime? {
        guard let hour = Int(found.hour) else { return nil }
        let minute = found.minute.flatMap { Int($0) } ?? 0
        switch found.word?.lowercased().first {
        case "a": return hour <= 12 ? ClockTime(hour: hour % 12, minute: minute) : nil
        case "p": return hour <= 12 ? ClockTime(hour: hour % 12 + 12, minute: minute) : nil
        default:
            let isClear = hour >= 7 || found.hour.hasPrefix("0")
            return isClear ? ClockTime(hour: hour, minute: minute) : nil
        }
    }
}
