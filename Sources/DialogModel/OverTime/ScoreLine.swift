/// The scores that were given to one question over many conversations, on one scale.
package struct ScoreLine: Hashable, Codable, Sendable {
    /// One of them.
    package struct Point: Hashable, Codable, Sendable {
        /// The number of the conversation.
        package let number: Int
        /// When that began.
        package let at: Timestamp
        /// Whom it was about.
        package let client: String?
        /// The question as it was shown then.
        package let question: String
        /// The score.
        package let score: Tenths
        /// What was said to the questions that it led to.
        package let behind: [Retrospect.Said]

        /// The score of the conversation `number`.
        package init(
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
    package let title: String
    /// On what the scores were given.
    package let scale: Scale
    /// About whom all of them are; `nil` where nobody was named, or they are about several.
    package let client: String?
    /// Whether each is about another client: together they have no course.
    package let isApart: Bool
    /// The scores, the oldest first, at least one.
    package let points: [Point]

    /// The line through `points`.
    ///
    /// - Precondition: There is one.
    package init(
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
    package var last: Point { points[points.count - 1] }

    /// The question as it was shown last.
    package var question: String { last.question }

    /// The scores alone.
    package var scores: [Tenths] { points.map(\.score) }
}
