/// What a team's finished meetings come to, for whoever keeps the method on its agenda and for its coach.
///
/// (MSW: *kartrekker*, *teamcoach*; method M10.)
package struct TeamYear: Hashable, Codable, Sendable {
    /// A meeting of the last year.
    package struct Meeting: Hashable, Codable, Sendable {
        /// The number of the conversation.
        package let number: Int
        /// When it began.
        package let at: Timestamp
        /// What it was.
        package let title: String
        /// The blocks of its programme.
        package let steps: [Retrospect.Step]
        /// Which theory was on it, where one was.
        package let theory: Retrospect.Choice?
        /// Whether it was an exercise or an example of one's own.
        package let form: Retrospect.Choice?

        /// The meeting `title`.
        package init(
            number: Int,
            at: Timestamp,
            title: String,
            steps: [Retrospect.Step],
            theory: Retrospect.Choice?,
            form: Retrospect.Choice?
        ) {
            self.number = number
            self.at = at
            self.title = title
            self.steps = steps
            self.theory = theory
            self.form = form
        }

        /// The titles of the blocks that something was said in.
        package var done: [String] { steps.filter(\.isDone).map(\.title) }
        /// The titles of those that were left.
        package var left: [String] { steps.filter { !$0.isDone }.map(\.title) }
    }

    /// What was agreed on for next time, in the last meeting where that was.
    package struct Next: Hashable, Codable, Sendable {
        /// The day, as shown.
        package let day: String?
        /// Who brings something.
        package let bringer: String?
        /// Which theory comes.
        package let theory: String?

        /// Next time is on `day`.
        package init(day: String?, bringer: String?, theory: String?) {
            self.day = day
            self.bringer = bringer
            self.theory = theory
        }
    }

    /// The meetings of the last year that have a programme, the oldest first, ``TeamYearFold/mostMeetings``
    /// at most.
    package let meetings: [Meeting]
    /// What was agreed on for next time.
    package let next: Next?
    /// The agreements that stand, the newest first.
    package let agreements: [FatedLine]
    /// The lessons that stand, the newest first.
    package let lessons: [FatedLine]
    /// What the team wanted to improve when it last said so.
    package let improvements: [FatedLine]
    /// How attuned the team was, meeting by meeting.
    package let attunement: ScoreLine?
    /// How safe it is in the team, as often as that was asked.
    package let safety: ScoreLine?

    /// A year of the parts named.
    package init(
        meetings: [Meeting],
        next: Next?,
        agreements: [FatedLine],
        lessons: [FatedLine],
        improvements: [FatedLine],
        attunement: ScoreLine?,
        safety: ScoreLine?
    ) {
        self.meetings = meetings
        self.next = next
        self.agreements = agreements
        self.lessons = lessons
        self.improvements = improvements
        self.attunement = attunement
        self.safety = safety
    }

    /// The theory that was on the programme, each with the day it was last.
    package var theory: [OptionID: Timestamp] {
        meetings.reduce(into: [:]) { had, meeting in
            for option in meeting.theory?.options ?? [] { had[option] = meeting.at }
        }
    }

    /// How long an answer about safety holds: after three months it is asked again.
    package static let safetyHoldsForDays = 91

    /// Whether safety is to be asked about at `now`: it never was, or three months ago.
    package func asksSafety(at now: Timestamp) -> Bool {
        guard let last = safety?.points.last else { return true }
        return now.localDate.daysSince1970 - last.at.localDate.daysSince1970
            >= Self.safetyHoldsForDays
    }
}
