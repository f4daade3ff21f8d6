import DialogModel

/// The questions that have been settled: `GET /v1/conversations/{id}/answers`.
public struct AnswerList: Codable, Hashable, Sendable {
    /// The answers, in the order of the script.
    public let answers: [GivenAnswer]

    /// The list `answers`.
    public init(answers: [GivenAnswer]) { self.answers = answers }
}
