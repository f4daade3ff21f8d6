/// The scores that were given to one question over many conversations, on one scale.
public struct ScoreLine: Hashable, Codable, Sendable {
    /// One of them.
    public struct Point: Hashable, Codable, Sendable {
        /// The number of the conversation.
        public let number: Int
        /// When that began.
        public let at: Timestamp
        /// Whom it was about.
        public let client: String?
        /// The question as it was shown then.
        public let question: String
        /// The score.
        public let score: Tenths
        /// What was said to the questions that it led to.
        public let behind: [Retrospect.Said]

        /// The score of the conversation `number`.
        public init(
            number: Int,
            at: Timestamp,
            client: String?,
            question: String,
            score: Tenths,
            behind: [Retrospect.Said]
        ) {
            self.number = number
            self.at = at
            self.client = client
            self.question = question
            self.score = score
            self.behind = behind
        }
    }

    /// What the dialogue is called that asks the question.
    public let title: String
    /// On what the scores were given.
    public let scale: Scale
    /// About whom all of them are; `nil` where nobody was named, or they are about several.
    public let client: String?
    /// Whether each is about another client: together they have no course.
    public let isApart: Bool
    /// The scores, the oldest first, at least one.
    public let points: [Point]

    /// The line through `points`.
    ///
    /// - Precondition: There is one.
    public init(
        title: String,
        scale: Scale,
        client: String? = nil,
        isApart: Bool = false,
        points: [Point]
    ) {
        precondition(!points.isEmpty, "a line has a point")
        self.title = title
        self.scale = scale
        self.client = client
        self.isApart = isApart
        self.points = points
    }

    /// The score that was given last.
    public var last: Point { points[points.count - 1] }

    /// The question as it was shown last.
    public var question: String { last.question }

    /// The scores alone.
    public var scores: [Tenths] { points.map(\.score) }
}
