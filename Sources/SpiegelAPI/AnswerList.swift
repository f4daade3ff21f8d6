import DialogModel

/// The questions that have been settled: `GET /v1/conversations/{id}/answers`.
package struct AnswerList: Codable, Hashable, Sendable {
    /// The answers, in the order of the script.
    package let answers: [GivenAnswer]

    /// The list `answers`.
    package init(answers: [GivenAnswer]) { self.answers = answers }
}
