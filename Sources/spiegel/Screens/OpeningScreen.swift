import DialogModel
import DialogSession
import SpiegelAPI
import Wording

/// The first screen: what waits, as counts, and what can be begun.
struct OpeningScreen {
    /// What can be begun.
    let menu: Menu
    /// What waits; `nil` where that is not shown.
    let overview: Overview?

    /// The screen: what is held alone, and the keys that show the rest.
    ///
    /// What each is for is told where that leaves all of it in sight.
    func rows(on paper: Paper, in language: Language) -> [Row] {
        let full = rows(on: paper, in: language, withSummaries: true)
        return paper.holds(full) ? full : rows(on: paper, in: language, withSummaries: false)
    }

    private func rows(on paper: Paper, in language: Language, withSummaries: Bool) -> [Row] {
        var rows = [Row(ScreensOpening.greeting(in: language))]
        for finding in overview?.findings ?? [] {
            rows += [.gap, Row(finding.sentence(in: language), .warning)]
        }
        if let overview,
            let waiting = ScreensOpening.waiting(
                open: overview.open,
                kept: overview.kept
            )
        {
            rows += [.gap, Row(waiting(in: language), .accent)]
        }
        guard !menu.choices.isEmpty else {
            return rows + [.gap, Row(ScreensOpening.empty(in: language), .warning)]
        }
        rows += [.gap] + lines(.alone, on: paper, in: language, withSummaries: withSummaries)
        let others = Setting.Occasion.allCases.filter { occasion in
            occasion != .alone && !menu.choices(on: occasion).isEmpty
        }
        return rows + [.gap] + keys(others, on: paper, in: language) + [.gap]
    }

    /// What is held on an occasion, and the key that leads back to what is held alone.
    func rows(_ occasion: Setting.Occasion, on paper: Paper, in language: Language) -> [Row] {
        let back = occasion == .alone ? [] : [.gap] + keys([.alone], on: paper, in: language)
        return [.gap, Row(occasion.title(in: language), .accent)]
            + lines(occasion, on: paper, in: language, withSummaries: false) + back + [.gap]
    }

    private func keys(
        _ occasions: [Setting.Occasion],
        on paper: Paper,
        in language: Language
    ) -> [Row] {
        let cells = occasions.map { [$0.key(in: language), $0.title(in: language)] }
        return Table.rows(cells, on: paper)
    }

    /// The title and time on one line, the summary beneath it where there is room for that.
    private func lines(
        _ occasion: Setting.Occasion,
        on paper: Paper,
        in language: Language,
        withSummaries: Bool
    ) -> [Row] {
        let choices = menu.choices(on: occasion)
        let heads = choices.enumerated().map { index, choice in
            [String(index + 1), choice.entry.title, minutes(choice.entry, in: language)]
        }
        let indent = 2 + (heads.map { $0[0].count }.max() ?? 1) + 2
        return zip(Table.rows(heads, on: paper), choices).flatMap { head, choice in
            let summary = Row(choice.entry.summary, .faint, indent: indent)
            return [Row(head.text, .strong, indent: head.indent, hang: head.hang)]
                + (withSummaries ? [summary] : [])
        }
    }

    private func minutes(_ entry: CatalogueEntry, in language: Language) -> String {
        let time = entry.minutes.map { ScreensOpening.minutes($0)(in: language) }
        let other = entry.language == language ? nil : ScreensOpening.only(in: entry.language)
        let own = entry.isOwn ? ScreensOpening.own(in: language) : nil
        return [time, other?(in: language), own].compactMap { $0 }.joined(separator: ", ")
    }
}
