/// What a team's finished meetings come to, for whoever keeps the method on its agenda and for its coach.
///
/// (MSW: *kartrekker*, *teamcoach*; method M10.)
public struct TeamYear: Hashable, Codable, Sendable {
    /// A meeting of the last year.
    public struct Meeting: Hashable, Codable, Sendable {
        /// The number of the conversation.
        public let number: Int
        /// When it began.
        public let at: Timestamp
        /// What it was.
        public let title: String
        /// The blocks of its programme.
        public let steps: [Retrospect.Step]
        /// Which theory was on it, where one was.
        public let theory: Retrospect.Choice?
        /// Whether it was an exercise or an example of one's own.
        public let form: Retrospect.Choice?

        /// The meeting `title`.
        public init(
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
        public var done: [String] { steps.filter(\.isDone).map(\.title) }
        /// The titles of those that were left.
        public var left: [String] { steps.filter { !$0.isDone }.map(\.title) }
    }

    /// What was agreed on for next time, in the last meeting where that was.
    public struct Next: Hashable, Codable, Sendable {
        /// The day, as shown.
        public let day: String?
        /// Who brings something.
        public let bringer: String?
        /// Which theory comes.
        public let theory: String?

        /// Next time is on `day`.
        public init(day: String?, bringer: String?, theory: String?) {
            self.day = day
            self.bringer = bringer
            self.theory = theory
        }
    }

    /// The meetings of the last year that have a programme, the oldest first, ``TeamYearFold/mostMeetings``
    /// at most.
    public let meetings: [Meeting]
    /// What was agreed on for next time.
    public let next: Next?
    /// The agreements that stand, the newest first.
    public let agreements: [FatedLine]
    /// The lessons that stand, the newest first.
    public let lessons: [FatedLine]
    /// What the team wanted to improve when it last said so.
    public let improvements: [FatedLine]
    /// How attuned the team was, meeting by meeting.
    public let attunement: ScoreLine?
    /// How safe it is in the team, as often as that was asked.
    public let safety: ScoreLine?

    /// A year of the parts named.
    public init(
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
    public var theory: [OptionID: Timestamp] {
        meetings.reduce(into: [:]) { had, meeting in
            for option in meeting.theory?.options ?? [] { had[option] = meeting.at }
        }
    }

    /// How long an answer about safety holds: after three months it is asked again.
    public static let safetyHoldsForDays = 91

    /// Whether safety is to be asked about at `now`: it never was, or three months ago.
    public func asksSafety(at now: Timestamp) -> Bool {
        guard let last = safety?.points.last else { return true }
        return now.localDate.daysSince1970 - last.at.localDate.daysSince1970
            >= Self.safetyHoldsForDays
    }
}
