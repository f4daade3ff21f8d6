import DialogModel
import Wording

/// The heading above each question of a meeting: where it stands, how much time is left, the
/// learning question, and who does what.
struct MeetingFrame {
    /// Who takes part.
    let company: Company
    /// The learning question, once there is one.
    let learningQuestion: String?

    /// The heading of a step.
    ///
    /// - Parameters:
    ///   - title: The step's.
    ///   - index: Its place, from 1.
    ///   - count: How many steps there are.
    ///   - left: What is left of its time, in milliseconds; `nil` without a time box.
    ///   - paper: Where it is shown.
    ///   - language: The user's.
    /// - Returns: The rows.
    func rows(
        _ title: String,
        _ index: Int,
        of count: Int,
        left: Int?,
        on paper: Paper,
        in language: Language
    ) -> [Row] {
        let step = MeetingWords.step(index, of: count)(in: language)
        let time = left.map { MeetingWords.left(milliseconds: $0)(in: language) }
        let place = [step, time].compactMap { $0 }
        return [.gap] + head(place, on: paper) + question(in: language)
            + (RolesScreen.line(company).map { [indented($0)] } ?? [])
            + [.gap, Row(title, .accent, indent: 2)]
    }

    private func head(_ place: [String], on paper: Paper) -> [Row] {
        guard paper.draws else {
            return [Row("\(company.title) (\(place.joined(separator: ", ")))", .strong)]
        }
        let right = place.joined(separator: " · ")
        let width = min(68, paper.columns)
        let room = width - TextWidth.of(company.title) - TextWidth.of(right)
        let rule = Row(String(repeating: "─", count: width), .accent)
        guard room >= 2 else { return [Row(company.title, .strong), Row(right), rule] }
        return [
            Row(company.title + String(repeating: " ", count: room) + right, .strong), rule,
        ]
    }

    private func question(in language: Language) -> [Row] {
        guard let learningQuestion else { return [] }
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
