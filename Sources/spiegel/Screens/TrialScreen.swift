import DialogModel
import Wording

/// The end of a trial: what was answered, as it was taken, and what would be kept of it.
struct TrialScreen {
    /// What was asked and answered.
    let account: Account
    /// The questions that have been settled.
    let answers: [GivenAnswer]
    /// What would be kept.
    let kept: [ConversationSummary.KeptItem]

    /// The screen.
    func rows(in language: Language) -> [Row] {
        guard !answers.isEmpty else {
            return [
                .gap, Row(TrialWords.nothing(in: language)), Row(TrialWords.over(in: language)),
            ]
        }
        let items = EndScreen.rows(kept, account, in: language)
        return [.gap, Row(TrialWords.answered(in: language), .strong)]
            + AnswersScreen.rows(answers, in: language)
            + (items.isEmpty ? [] : [.gap, Row(TrialWords.kept(in: language), .strong)] + items)
            + [.gap, Row(TrialWords.over(in: language))]
    }
}
