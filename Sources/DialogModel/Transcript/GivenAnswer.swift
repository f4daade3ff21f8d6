/// A question that has been settled, and how.
package struct GivenAnswer: Hashable, Codable, Sendable {
    /// The question.
    package let place: Address
    /// The question as it was shown.
    package let question: String
    /// The heading of its step.
    package let step: String
    /// The answer as shown; `nil` when skipped.
    package let answer: String?
    /// Why it no longer fits, if it does not.
    package let stale: Event.BecameStale.Reason?

    /// The question at `place`.
    package init(
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
