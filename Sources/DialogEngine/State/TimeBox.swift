import DialogModel

/// A step that was entered, and its time box.
struct EnteredStep: Equatable, Sendable {
    /// The longest box that is kept: far beyond any meeting, far below any overflow.
    static let mostMinutes = 100_000

    let heading: Event.Entered
    /// What the running clock showed when it was entered.
    let openedAt: Int
    /// Minutes that were added.
    var extra = 0
    /// The last mark that was told.
    var mark: TimeMark?

    init(_ heading: Event.Entered, openedAt: Int) {
        self.heading = heading
        self.openedAt = openedAt
    }

    /// The box, with what was added.
    var minutes: Int? { heading.minutes.map { $0 + extra } }

    /// The latest mark that `running` on the clock lies behind, told or not.
    func reached(at running: Int) -> TimeMark? {
        guard let planned = heading.minutes, let minutes, planned > 0,
            minutes <= Self.mostMinutes
        else { return nil }
        let elapsed = running - openedAt
        let minute = 60_000
        return TimeMark.allCases.last { mark in
            switch mark {
            case .half: elapsed >= planned * minute / 2
            case .fiveMinutes: minutes >= 10 && elapsed >= (minutes - 5) * minute
            case .oneMinute: minutes >= 2 && elapsed >= (minutes - 1) * minute
            case .end: elapsed >= minutes * minute
            }
        }
    }

    /// The mark to be told now: the latest one reached, if it comes after what was told.
    func due(at running: Int) -> TimeMark? {
        guard let reached = reached(at: running) else { return nil }
        guard let mark else { return reached }
        return reached.rank > mark.rank ? reached : nil
    }

    /// Makes the box longer: the marks that now lie ahead come again, but never the half.
    mutating func extend(by minutes: Int, at running: Int) {
        extra += minutes
        if mark != nil { mark = reached(at: running) ?? .half }
    }
}

extension TimeMark {
    /// Its place in the order in which marks are passed.
    fileprivate var rank: Int {
        switch self {
        case .half: 0
        case .fiveMinutes: 1
        case .oneMinute: 2
        case .end: 3
        }
    }
}
