import DialogModel
import SpiegelAPI
import Wording

/// What waits: open conversations and intentions, with their days.
struct WaitingScreen {
    /// What waits.
    let overview: Overview
    /// The present, on the reader's clock.
    let now: Timestamp

    /// The screen.
    func rows(on paper: Paper, in language: Language) -> [Row] {
        guard !overview.open.isEmpty || !overview.intentions.isEmpty else {
            return [Row(ScreensOpening.nothingWaits(in: language))]
        }
        var rows: [Row] = []
        if !overview.open.isEmpty {
            rows += [.gap, Row(ScreensOpening.openHeading(in: language), .strong)]
            rows += ListScreen(conversations: overview.open, now: now).rows(on: paper, in: language)
        }
        if !overview.intentions.isEmpty {
            rows += [.gap, Row(ScreensOpening.intentionsHeading(in: language), .strong)]
            rows += overview.intentions.flatMap { intention in
                let day = ScreensLists.when(intention.kept.at, now: now)(in: language)
                return [
                    Row(intention.kept.text, indent: 2, hang: 2),
                    Row("\(intention.title) (\(intention.number)), \(day)", .faint, indent: 4),
                ]
            }
        }
        return rows + [.gap]
    }
}
