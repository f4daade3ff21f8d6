import DialogModel

/// A step that was entered, and its time box.
struct TimeBox: BitwiseCopyable, Equatable, Sendable {
    /// The longest box that is kept: far beyond any meeting, far below any overflow.
    static let mostMinutes = 100_000
    private static let minute = 60_000

    /// Where its heading stands.
    let told: Sequence32
    /// What the running clock showed when it was entered.
    let openedAt: Int
    /// The minutes that were planned; 0 without a box.
    private let planned: Int32
    /// Minutes that were added.
    private var extra: Int32 = 0
    /// The place of the last mark that was told, from 1.
    private var mark: Int8 = 0

    init(_ heading: Event.Entered, told: Sequence32, openedAt: Int) {
        self.told = told
        self.openedAt = openedAt
        planned = Int32(clamping: max(0, heading.minutes ?? 0))
    }

    /// The box, with what was added.
    var minutes: Int? { planned > 0 ? Int(planned) + Int(extra) : nil }

    /// The mark to be told now: the latest one reached, if it comes after what was told.
    func due(at running: Int) -> TimeMark? {
        let reached = reached(at: running)
        return reached > mark ? TimeMark.allCases[Int(reached) - 1] : nil
    }

    /// What the running clock will show at the next mark that is told; `nil` after the last.
    var next: Int? {
        TimeMark.allCases.dropFirst(Int(mark)).compactMap(moment).min().map { openedAt + $0 }
    }

    /// Notes that a mark was told.
    mutating func tell(_ mark: TimeMark) { self.mark = mark.place }

    /// Makes the box longer: the marks that now lie ahead come again, but never the half.
    mutating func extend(by minutes: Int, at running: Int) {
        extra = Int32(clamping: Int(extra) + Int(Int32(clamping: minutes)))
        if mark != 0 { mark = max(reached(at: running), TimeMark.half.place) }
    }

    /// The place of the latest mark that `running` on the clock lies behind, told or not.
    private func reached(at running: Int) -> Int8 {
        let elapsed = running - openedAt
        return TimeMark.allCases.last { moment(of: $0).map { elapsed >= $0 } ?? false }?.place ?? 0
    }

    /// When a mark comes, in milliseconds from the opening; `nil` where the box is too short for it.
    private func moment(of mark: TimeMark) -> Int? {
        guard let minutes, minutes <= Self.mostMinutes else { return nil }
        switch mark {
        case .half: return Int(planned) * Self.minute / 2
        case .fiveMinutes: return minutes >= 10 ? (minutes - 5) * Self.minute : nil
        case .oneMinute: return minutes >= 2 ? (minutes - 1) * Self.minute : nil
        case .end: return minutes * Self.minute
        }
    }
}

extension TimeMark {
    /// Its place in the order in which marks are passed, from 1.
    fileprivate var place: Int8 {
        switch self {
        case .half: 1
        case .fiveMinutes: 2
        case .oneMinute: 3
        case .end: 4
        }
    }
}
