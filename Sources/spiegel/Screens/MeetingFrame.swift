import DialogModel
import DialogSession
import Wording

/// The heading above each question of a meeting: where it stands, how much time is left, the
/// learning question, and who does what.
struct MeetingFrame {
    private let heading: Scene.MeetingHeading

    /// The heading of a step.
    init(_ heading: Scene.MeetingHeading) { self.heading = heading }

    /// The rows.
    func rows(on paper: Paper, in language: Language) -> [Row] {
        let step = MeetingWords.step(heading.index, of: heading.count)(in: language)
        // Where the terminal is an editor's, the time runs before the line being typed.
        let time =
            paper.draws && paper.rows != nil
            ? nil : heading.left.map { MeetingWords.left(milliseconds: $0)(in: language) }
        let place = [step, time].compactMap { $0 }
        return [.gap] + head(place, on: paper) + question(in: language)
            + (RolesScreen.line(heading.company).map { [indented($0)] } ?? [])
            + [.gap, Row(heading.title, .accent, indent: 2)]
    }

    private func head(_ place: [String], on paper: Paper) -> [Row] {
        guard paper.draws else {
            return [Row("\(heading.company.title) (\(place.joined(separator: ", ")))", .strong)]
        }
        let right = place.joined(separator: " · ")
        let width = paper.columns
        let room = width - TextWidth.of(heading.company.title) - TextWidth.of(right)
        let rule = Row(String(repeating: "─", count: width), .accent)
        guard room >= 2 else { return [Row(heading.company.title, .strong), Row(right), rule] }
        return [
            Row(heading.company.title + String(repeating: " ", count: room) + right, .strong), rule,
        ]
    }

    private func question(in language: Language) -> [Row] {
        guard let learningQuestion = heading.learningQuestion else { return [] }
        let label = MeetingWords.learningQuestion(in: language) + "   "
        return [Row(label + learningQuestion, .strong, indent: 2, hang: TextWidth.of(label))]
    }

    private func indented(_ row: Row) -> Row {
        var row = row
        row.indent = 2
        row.hang = 2
        return row
    }
}
