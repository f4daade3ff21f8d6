import DialogModel

/// A clock that stands still but for a minute a turn, from 23 November 2026, 16:12 in Amsterdam.
struct PlanClock {
    private var turn = 0

    var now: Timestamp {
        Timestamp(milliseconds: 1_795_446_720_000 + turn * 60_000, offsetMinutes: 60)
    }

    mutating func pass() { turn += 1 }
}
