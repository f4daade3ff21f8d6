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
    /// A list is typed line by line, of which several may be pasted at once, and nothing but an empty
    /// one ends it. From a pipe it comes on one line, parted by semicolons, as was asked for.
    func whole(_ line: String, for question: Prompt.OpenQuestion) -> String? {
        guard case .list = question.kind else { return line }
        guard talk.isInteractive else { return line.replacing(";", with: "\n") }
        // Gone back to, and left as it was.
        if line == question.previous { return line }
        guard line.trimmed.isEmpty else {
            let lines = line.split(whereSeparator: \.isNewline).map(String.init)
            gathered = Gathered(question: question, points: points(of: question) + lines)
            return nil
        }
        return points(of: question).isEmpty ? line : takePoints()
    }

    /// Before `question` is left: sends the points that were typed, so that none is lost.
    ///
    /// Returns whether they were taken, and something can still be done.
    func sendPoints(of question: Prompt.OpenQuestion) async throws(Fault) -> Bool {
        guard !points(of: question).isEmpty else { return true }
        // Another screen went on meanwhile: they answer nothing that is open.
        guard Self.asked(prompt) == question else { return false }
        try await answer(takePoints(), to: question)
        return prefilled.isEmpty && Self.asked(prompt) != question && prompt.position != .finished
    }

    /// Puts the points into the line where another screen went on to something else meanwhile.
    func keepStrayPoints() {
        guard let gathered, Self.asked(prompt) != gathered.question else { return }
        keep(takePoints())
    }

    /// The points as one answer; they are given once.
    private func takePoints() -> String {
        defer { gathered = nil }
        return gathered?.points.joined(separator: "\n") ?? ""
    }
}
