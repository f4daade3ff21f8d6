/// Folds a ``TeamYear`` out of conversations that come newest first.
package struct TeamYearFold: Sendable {
    /// How many meetings are shown at most: two a month and what comes between.
    package static let mostMeetings = 30
    /// How many agreements, and how many lessons, are shown at most.
    package static let mostLines = 20
    /// How many days back the year goes.
    package static let days = 365

    private let since: Int
    private var meetings: [TeamYear.Meeting] = []
    private var next: TeamYear.Next?
    private var agreements: [FatedLine] = []
    private var lessons: [FatedLine] = []
    private var improvements: [FatedLine] = []
    private var lines = ScoreLines()

    /// Nothing yet; the year ends at `now`.
    package init(now: Timestamp) { since = now.localDate.daysSince1970 - Self.days }

    /// Takes what the conversation `number` says; one that is not finished, or no team's, says nothing.
    package mutating func take(_ summary: ConversationSummary, number: Int) {
        guard summary.standing == .finished, summary.mode == .meeting else { return }
        lines.take(summary, number: number)
        let said = summary.kept.filter { $0.keep.comesBack == .atMeeting }.flatMap(\.lines)
            .filter(\.isOpen).map { line in
                (keep: line.keep, line: FatedLine(line, number: number))
            }
        agreements += said.filter { $0.keep == .agreement }.map(\.line)
        lessons += said.filter { $0.keep != .agreement }.map(\.line)
        guard let retrospect = summary.retrospect else { return }
        takeNext(summary, retrospect)
        if improvements.isEmpty {
            improvements = Self.kept(in: summary, as: [IntentID.improvements], retrospect)
                .flatMap(\.lines).map { FatedLine($0, number: number) }
        }
        guard summary.began.localDate.daysSince1970 > since, meetings.count < Self.mostMeetings,
            !retrospect.steps.isEmpty
        else { return }
        let choice = { (intent: IntentID) in retrospect.choices.last { $0.intent == intent } }
        meetings.append(
            TeamYear.Meeting(
                number: number,
                at: summary.began,
                title: summary.title,
                steps: retrospect.steps,
                theory: choice(.theory),
                form: choice(.form)
            )
        )
    }

    /// What was taken comes to this.
    package var year: TeamYear {
        TeamYear(
            meetings: meetings.reversed(),
            next: next,
            agreements: Array(agreements.prefix(Self.mostLines)),
            lessons: Array(lessons.prefix(Self.mostLines)),
            improvements: improvements,
            attunement: lines.line(of: IntentID.attunement),
            safety: lines.line(of: IntentID.safety)
        )
    }

    private mutating func takeNext(_ summary: ConversationSummary, _ retrospect: Retrospect) {
        guard next == nil else { return }
        let said = { (intents: [IntentID]) in
            Self.kept(in: summary, as: intents, retrospect).last?.text
        }
        let theory = retrospect.choices.last { $0.intent == .nextTheory }?.shown
        let (day, bringer) = (said(IntentID.nextDate), said(IntentID.nextBringer))
        guard day != nil || bringer != nil || theory != nil else { return }
        next = TeamYear.Next(day: day, bringer: bringer, theory: theory)
    }

    private static func kept(
        in summary: ConversationSummary,
        as intents: [IntentID],
        _ retrospect: Retrospect
    ) -> [ConversationSummary.KeptItem] {
        let places = retrospect.served.filter { intents.contains($0.intent) }.map(\.place)
        return summary.kept.filter { places.contains($0.place) }
    }
}
