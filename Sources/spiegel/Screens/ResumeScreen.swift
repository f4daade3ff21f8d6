import DialogModel
import Wording

/// Where a conversation is gone on with: what it is, since when it waits, and what was said last.
struct ResumeScreen {
    /// The conversation.
    let summary: ConversationSummary
    /// What was asked and answered.
    let account: Account
    /// How many others can be gone on with.
    let others: Int

    /// The rows.
    func rows(now: Timestamp, in language: Language) -> [Row] {
        let since = ScreensLists.when(summary.changed, now: now)
        let resumed = ConversationLeaving.resumed(
            summary.title,
            about: summary.client.pseudonym,
            since: since
        )
        var rows = [Row(resumed(in: language))]
        if others > 0 {
            rows.append(Row(ConversationLeaving.others(others)(in: language), .faint, indent: 2))
        }
        guard let place = account.lastAnswered,
            let last = account.question(at: place)?.given.last(where: { $0.answer != nil }),
            let answer = last.answer?.shown
        else { return rows }
        return rows + [
            Row(ConversationLeaving.lastAnswer(in: language)),
            Row(last.question, .faint, indent: 2), Row("'\(answer)'", indent: 4, hang: 1),
        ]
    }
}
