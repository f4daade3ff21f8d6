import DialogModel
import DialogSession
import SpiegelAPI
import Wording

/// What waits: open conversations, and what comes back, with their days; each behind a number that can
/// be typed.
struct WaitingScreen {
    /// What waits.
    let waiting: WaitingReply
    /// The present, on the reader's clock.
    let now: Timestamp

    /// The screen.
    func rows(on paper: Paper, in language: Language) -> [Row] {
        guard !waiting.open.isEmpty || !waiting.kept.isEmpty else {
            return [Row(ScreensOpening.nothingWaits(in: language))]
        }
        var rows: [Row] = []
        if !waiting.open.isEmpty {
            rows += [.gap, Row(ScreensOpening.openHeading(in: language), .strong)]
            rows += ListScreen(conversations: waiting.open, now: now, isNumberedFromOne: true)
                .rows(on: paper, in: language)
        }
        let recent = waiting.recent(at: now)
        let old = waiting.old(at: now)
        let first = waiting.open.count + 1
        if !recent.isEmpty {
            rows += [.gap, Row(ScreensOpening.keptHeading(in: language), .strong)]
            rows += lines(recent, from: first, in: language)
            rows += [.gap, Row(FateWords.keys(in: language), .faint, indent: 2)]
        }
        if !old.isEmpty {
            rows += [.gap, Row(FateWords.oldHeading(in: language), .strong)]
            rows += lines(old, from: first + recent.count, in: language)
            rows += [.gap, Row(FateWords.old(old.count)(in: language), .faint, indent: 2)]
        }
        return rows + [.gap]
    }

    private func lines(
        _ kept: [WaitingReply.Kept],
        from first: Int,
        in language: Language
    ) -> [Row] {
        let width = String(first + kept.count - 1).count
        return kept.enumerated().flatMap { index, item in
            let number = String(first + index)
            let padding = String(repeating: " ", count: width - number.count + 2)
            let day = ScreensLists.when(item.line.at, now: now)(in: language)
            let about = item.client.map { " " + ScreensLists.about($0)(in: language) } ?? ""
            let origin = "\(item.title)\(about) (\(item.number)), \(day)"
            let fate = item.line.fate.map { ", " + FateWords.told($0)(in: language) } ?? ""
            return [
                Row(number + padding + item.line.text, indent: 2, hang: width + 2),
                Row(origin + fate, .faint, indent: width + 4),
            ]
        }
    }
}
