import DialogModel
import SpiegelAPI
import Wording

/// A list that is typed line by line, and ended by an empty one.
extension HoldStage {
    /// The points of the open list so far.
    func points(of question: Prompt.OpenQuestion) -> [String] {
        guard case .points(let points, question) = draft else { return [] }
        return points
    }

    /// The whole answer that `line` makes; `nil` where the list goes on.
    ///
    /// Nothing but an empty line ends it: several lines at once are several points. From a pipe it
    /// comes on one line, parted by semicolons, as was asked for.
    mutating func whole(_ line: String, for question: Prompt.OpenQuestion) -> String? {
        guard case .list = question.kind else { return line }
        guard surroundings.isInteractive else { return line.replacing(";", with: "\n") }
        // Gone back to, and left as it was.
        if line == question.previous { return line }
        let points = points(of: question) + unsentPoints
        // It was asked whether one line was several.
        if points.isEmpty, doubted == question.place, Confirmation.isYes(line) { return line }
        guard !line.trimmed.isEmpty else { return points.isEmpty ? line : takePoints() }
        let more = line.split(whereSeparator: \.isNewline).map(String.init)
            .filter { !$0.trimmed.isEmpty }
        draft = .points(points + more, of: question)
        return nil
    }

    /// The points of a list that was sent and not taken.
    private var unsentPoints: [String] {
        guard case .unsent(let turn) = draft, case .answer(let text) = turn.input else { return [] }
        return text.split(separator: "\n").map(String.init)
    }

    /// What a line does with one point of a list that is gone back to, before new points are typed: `weg 2`
    /// takes it away, and a number alone is asked about; `nil` for what is a point itself.
    mutating func changed(_ line: String, in question: Prompt.OpenQuestion) -> [Move]? {
        guard case .list = question.kind, surroundings.isInteractive,
            points(of: question).isEmpty, unsentPoints.isEmpty,
            let before = question.previousPoints
        else { return nil }
        let words = FoldedText.words(of: line).map(\.folded)
        guard (1...2).contains(words.count), let number = words.last.flatMap({ Int($0) }),
            before.indices.contains(number - 1)
        else { return nil }
        guard words.count == 2 else {
            return remark(ConversationWords.pointNamed(number), .warning)
        }
        guard ConversationWords.takesAway(words[0]) else { return nil }
        var left = before
        left.remove(at: number - 1)
        return left.isEmpty ? send(.skip) : answer(left.joined(separator: "\n"), to: question)
    }

    /// Sends the points that were typed, so that none is lost, and does the rest once they are taken.
    ///
    /// A list that stands is not given up for the beginning of another, which is kept.
    mutating func first(sending question: Prompt.OpenQuestion, then rest: Afterwards) -> [Move] {
        guard !points(of: question).isEmpty else { return perform(rest) }
        let whole = takePoints()
        guard question.previous == nil else { return keep(whole) + perform(rest) }
        let moves = answer(whole, to: question)
        if pending != nil { afterwards = rest }
        return moves
    }

    /// Does what had to wait.
    mutating func perform(_ rest: Afterwards) -> [Move] {
        switch rest {
        case .command(let command, let argument): obey(command, argument)
        case .call(let dialog): send(.call(dialog))
        case .pause: send(.pause)
        case .line(let line): heard(.line(line))
        }
    }

    /// The points as one answer; they are given once.
    mutating func takePoints() -> String {
        guard case .points(let points, _) = draft else { return "" }
        draft = .none
        return points.joined(separator: "\n")
    }
}

extension Event {
    /// The list of which it asks whether one line is several points.
    var doubted: Address? {
        guard case .rejected(let fact) = self, case .severalItems = fact.reason else { return nil }
        return fact.place
    }
}
