import DialogModel
import Wording

/// Answers that no longer fit, with what can be done about them.
enum StaleScreen {
    /// The answers that wait for a choice.
    ///
    /// Those that the script no longer comes to need none.
    static func rows(_ answers: [Prompt.StaleAnswer], in language: Language) -> [Row] {
        let quoting = answers.filter { $0.reason == .wording }
        let unreached = answers.filter { $0.reason == .branch }
        var rows: [Row] = []
        if let first = quoting.first {
            rows.append(.gap)
            rows.append(
                Row(ConversationStale.heading(count: quoting.count, was: first.was)(in: language))
            )
            rows += quoting.flatMap { pair($0.question, $0.answer) }
        }
        if !unreached.isEmpty {
            rows.append(.gap)
            rows += self.unreached(unreached.map { ($0.question, $0.answer) }, in: language)
        }
        rows.append(Row(ConversationStale.choices(count: quoting.count)(in: language), .strong))
        return rows
    }

    /// Answers that the script no longer comes to.
    static func unreached(
        _ answers: [(question: String, answer: String)],
        in language: Language
    ) -> [Row] {
        [Row(ConversationStale.unreached(count: answers.count)(in: language))]
            + answers.flatMap { pair($0.question, $0.answer) }
    }

    private static func pair(_ question: String, _ answer: String) -> [Row] {
        [Row("'\(question)'", .faint, indent: 2, hang: 1), Row(answer, indent: 4)]
    }
}
