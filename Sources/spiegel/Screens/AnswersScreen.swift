import DialogModel
import Wording

/// The answers that can be revised, numbered.
enum AnswersScreen {
    /// The list, with each step's heading once.
    static func rows(_ answers: [GivenAnswer], in language: Language) -> [Row] {
        var rows: [Row] = [.gap]
        var step: String?
        for (index, answer) in answers.enumerated() {
            if answer.step != step {
                rows.append(Row(answer.step, .accent))
                step = answer.step
            }
            let number = "\(index + 1)"
            let indent = max(0, 3 - number.count)
            rows.append(Row("\(number)  \(answer.question)", .faint, indent: indent, hang: 3))
            let text = answer.answer ?? ConversationProgress.open(in: language)
            let mark = answer.stale == nil ? "" : " " + ConversationProgress.stale(in: language)
            rows.append(Row(text + mark, indent: 5))
        }
        return rows
    }
}
