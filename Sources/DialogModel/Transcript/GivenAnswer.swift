/// A question that has been settled, and how.
public struct GivenAnswer: Hashable, Codable, Sendable {
    /// The question.
    public let place: Address
    /// The question as it was shown.
    public let question: String
    /// The heading of its step.
    public let step: String
    /// The answer as shown; `nil` when skipped.
    public let answer: String?
    /// Why it no longer fits, if it does not.
    public let stale: Event.BecameStale.Reason?

    /// The question at `place`.
    public init(
        place: Address,
        question: String,
        step: String,
        answer: String?,
        stale: Event.BecameStale.Reason?
    ) {
        self.place = place
        self.question = question
        self.step = step
        self.answer = answer
        self.stale = stale
    }
}
