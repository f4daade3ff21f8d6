/// Folds a ``LearningPath`` out of conversations that come newest first.
package struct LearningPathFold: Sendable {
    private let today: CalendarDate
    private var ready: Timestamp?
    private var start: String?
    private var advocate: String?
    private var met: Set<CalendarDate> = []
    private var isPrepared = false
    private var reflectsAlone = false
    private var reflectsTogether = false

    /// Nothing yet; the path is looked at on the day of `now`.
    package init(now: Timestamp) { today = now.localDate }

    /// Takes what a conversation says; one that is not finished says nothing.
    package mutating func take(_ summary: ConversationSummary) {
        guard summary.standing == .finished, let retrospect = summary.retrospect else { return }
        let parts = Set(retrospect.steps.compactMap { $0.intent?.part })
        let day = summary.began.localDate
        let isOfThisYear = today.daysSince1970 - day.daysSince1970 < TeamYearFold.days
        switch summary.mode {
        case .meeting:
            if !parts.isDisjoint(with: ["I1", "M6", "M7"]) { met.insert(day.firstOfMonth) }
            if parts.contains("M1") { takeReadiness(summary, retrospect) }
        case .alone:
            if !parts.isDisjoint(with: ["I1", "M6"]) {
                isPrepared = isPrepared || isOfThisYear
            } else {
                reflectsAlone = reflectsAlone || isOfThisYear
            }
        case .interview: reflectsTogether = reflectsTogether || isOfThisYear
        }
    }

    /// What was taken comes to this.
    package var path: LearningPath {
        LearningPath(
            ready: ready,
            start: start,
            advocate: advocate,
            months: today.lastTwelveMonths.map { first in
                .init(first: first, hasMeeting: met.contains(first))
            },
            isPrepared: isPrepared,
            reflectsAlone: reflectsAlone,
            reflectsTogether: reflectsTogether
        )
    }

    private mutating func takeReadiness(_ summary: ConversationSummary, _ retrospect: Retrospect) {
        let said = { (intent: IntentID) in
            retrospect.served.first { $0.intent == intent }
                .flatMap { served in summary.kept.last { $0.place == served.place }?.text }
        }
        ready = ready ?? summary.began
        start = start ?? said(.start)
        advocate = advocate ?? said(.advocate)
    }
}

extension IntentID {
    /// The part of the method that it belongs to: `M7` of `M7.terugblik`.
    fileprivate var part: Substring? { name.split(separator: ".").first }
}

extension CalendarDate {
    fileprivate var firstOfMonth: CalendarDate {
        CalendarDate(daysSince1970: daysSince1970 - (day - 1))
    }

    /// The first days of this month and the eleven before it, in order.
    fileprivate var lastTwelveMonths: [CalendarDate] {
        var months = [firstOfMonth]
        while months.count < 12 {
            let before = CalendarDate(daysSince1970: months[0].daysSince1970 - 1).firstOfMonth
            months.insert(before, at: 0)
        }
        return months
    }
}
