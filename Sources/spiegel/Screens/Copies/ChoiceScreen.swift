import Bringing
import DialogModel
import Wording

/// The answers of a conversation, to choose from.
struct ChoiceScreen {
    /// The answers.
    let choice: Choice
    /// The title of the conversation.
    let title: String

    /// The screen: each answer with its first words, those that are proposed with a sign.
    func rows(in language: Language) -> [Row] {
        [.gap, Row(BringScreenWords.choose(title)(in: language), .strong)]
            + choice.candidates.enumerated().flatMap { index, candidate in
                let sign = choice.proposed.contains(index) ? "+" : " "
                let number = "\(index + 1)  "
                return [
                    Row("\(sign) \(number)\(candidate.passage.question)", indent: 1, hang: 4),
                    Row(Self.beginning(candidate.passage.answer), .faint, indent: 7, hang: 0),
                ]
            } + [.gap, Row(BringScreenWords.howToChoose(in: language), .faint, indent: 2)]
    }

    /// About a line of an answer.
    private static func beginning(_ answer: String) -> String {
        let line = answer.split(separator: "\n").joined(separator: " · ")
        return line.count > 60 ? line.prefix(60).trimmed + " …" : line
    }
}
