import DialogModel
import Testing

@Suite("Days and clocks")
struct CalendarTests {
    @Test("every day from year 1 to 9999 has one number, and numbers follow each other")
    func roundTrip() throws {
        let first = try #require(CalendarDate(year: 1, month: 1, day: 1))
        let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
        #expect(first.daysSince1970 == -719_162)
        #expect(last.daysSince1970 == 2_932_896)
        var previous = first
        for days in (first.daysSince1970 + 1)...last.daysSince1970 {
            let date = CalendarDate(daysSince1970: days)
            guard date > previous, date.daysSince1970 == days,
                CalendarDate(year: date.year, month: date.month, day: date.day) == date
            else {
                Issue.record("day \(days) became \(date)")
                return
            }
            previous = date
        }
        #expect(previous == last)
    }

    @Test("what lies outside the calendar's years gives its first or last day")
    func clamped() {
        #expect(CalendarDate(daysSince1970: .min).description == "0001-01-01")
        #expect(CalendarDate(daysSince1970: .max).description == "9999-12-31")
    }

    @Test(
        "a stamp shows the writer's own day and time",
        arguments: [
            (0, 0, "1970-01-01", 0, 0),
            (1_795_450_320_000, 60, "2026-11-23", 17, 12),
            (1_795_478_400_000, -300, "2026-11-23", 19, 0),
            (1_795_478_340_000, 60, "2026-11-24", 0, 59),
            (-1, 0, "1969-12-31", 23, 59),
        ]
    )
    func local(milliseconds: Int, offset: Int, date: String, hour: Int, minute: Int) {
        let stamp = Timestamp(milliseconds: milliseconds, offsetMinutes: offset)
        #expect(stamp.localDate.description == date)
        #expect(stamp.localTime.hour == hour)
        #expect(stamp.localTime.minute == minute)
    }

    @Test("a stamp that no clock gave does not stop the program")
    func absurd() {
        let stamp = Timestamp(milliseconds: .min, offsetMinutes: .min)
        #expect((0..<24).contains(stamp.localTime.hour))
    }
}
