/// A time of day, as a clock of twenty-four hours shows it.
package struct ClockTime: Hashable, Sendable {
    /// The hour, 0 to 23.
    package let hour: Int
    /// The minute, 0 to 59.
    package let minute: Int

    /// The time `hour`:`minute`, or `nil` if no clock shows that.
    package init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// The time that `text` is, such as `14:00` or `9.30 uur`; `nil` if it is something else, or more.
    package init?(_ text: String) {
        guard let found = Appointment(text), found.ends == nil, found.place == nil,
            let begins = found.begins
        else { return nil }
        self = begins
    }

    /// The time so many minutes later, past midnight too.
    func later(by minutes: Int) -> ClockTime {
        let sum = (hour * 60 + minute + minutes) % (24 * 60)
        return ClockTime(hour: sum / 60, minute: sum % 60) ?? self
    }

    /// Minutes from this to `other` on the same day; none where that is earlier.
    func minutes(until other: ClockTime) -> Int {
        max(0, (other.hour - hour) * 60 + other.minute - minute)
    }

    /// The time: `09:30`.
    var text: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
