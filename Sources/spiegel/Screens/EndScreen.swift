import DialogModel
import Wording

/// The end of a conversation: what was done, what kind of text it is, what may come next, and what is
/// kept, of which the intention comes last, to go home with.
///
/// It promises nothing that is not carried out.
struct EndScreen {
    /// What was asked and answered.
    let account: Account
    /// How long it took, pauses left out; `nil` in an example.
    let minutes: Int?
    /// What is kept.
    let kept: [ConversationSummary.KeptItem]
    /// What may come next; `nil` where the conversation is not kept.
    let next: Sentence?
    /// Whether it is a team's, and no note of one's own.
    var isOfTeam = false

    /// The screen.
    func rows(in language: Language) -> [Row] {
        let items = Self.rows(kept, account, in: language)
        return [
            .gap,
            Row(
                ConversationLeaving.done(questions: account.answered, minutes: minutes)(
                    in: language
                ),
                .strong
            ),
        ]
            + (isOfTeam ? [] : [Row(ConversationLeaving.workingNote(in: language))])
            + (next.map { [Row($0(in: language), .faint)] } ?? [])
            + (items.isEmpty ? [] : [.gap] + items)
    }

    /// What is kept, each with what it is, the intention last.
    static func rows(
        _ kept: [ConversationSummary.KeptItem],
        _ account: Account,
        in language: Language
    ) -> [Row] {
        let last = kept.filter { $0.keep != .intention } + kept.filter { $0.keep == .intention }
        let label = last.map { "\(ReportKeeps.label($0.keep)(in: language)):" }
        let width = label.map(TextWidth.of).max() ?? 0
        return zip(label, last).map { label, item in
            let padding = String(repeating: " ", count: width - TextWidth.of(label) + 2)
            let question = account.question(at: item.place)?.text
            let shown = ReportKeeps.shown(item.text, as: item.keep, to: question)
            return Row(label + padding + shown, hang: width + 2)
        }
    }
}
