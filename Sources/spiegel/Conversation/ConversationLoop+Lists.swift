import DialogModel

/// The points of a list that is being typed line by line, and not sent yet.
struct Gathered {
    let question: Prompt.OpenQuestion
    var points: [String]
}

extension ConversationLoop {
    /// The points of the open list so far.
    func points(of question: Prompt.OpenQuestion) -> [String] {
        guard let gathered, gathered.question == question else { return [] }
        return gathered.points
    }

    /// The whole answer that `line` makes; `nil` where it is one point of a list that goes on.
    ///
    /// A list is typed line by line and ended by an empty one; several points at once, by lines or
    /// semicolons, are a whole list.
    func whole(_ line: String, for question: Prompt.OpenQuestion) -> String? {
        guard case .list = question.kind, talk.isInteractive else { return line }
        let points = points(of: question)
        let isEmpty = line.trimmed.isEmpty
        if points.isEmpty, isEmpty || line.contains("\n") || line.contains(";") { return line }
        guard isEmpty else {
            gathered = Gathered(question: question, points: points + [line])
            return nil
        }
        gathered = nil
        return points.joined(separator: "\n")
    }

    /// Before `question` is left: sends the points that were typed, so that none is lost.
    ///
    /// Returns whether the conversation still waits for something.
    func sendPoints(of question: Prompt.OpenQuestion) async throws(Fault) -> Bool {
        let points = points(of: question)
        guard !points.isEmpty else { return true }
        gathered = nil
        try await take(.answer(points.joined(separator: "\n")))
        return unanswered == nil && prompt.position != .finished
    }
}
