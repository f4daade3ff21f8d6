import DialogModel
import SpiegelAPI
import Wording

/// The first screen: what waits, as counts, and what can be begun.
struct OpeningScreen {
    /// What can be begun.
    let menu: Menu
    /// What waits.
    let overview: Overview

    /// The screen: what is held alone, and the keys that show the rest.
    ///
    /// What each is for is told where that leaves all of it in sight.
    func rows(on paper: Paper, in language: Language) -> [Row] {
        let full = rows(on: paper, in: language, withSummaries: true)
        return paper.holds(full) ? full : rows(on: paper, in: language, withSummaries: false)
    }

    private func rows(on paper: Paper, in language: Language, withSummaries: Bool) -> [Row] {
        var rows = [Row(ScreensOpening.greeting(in: language))]
        if let waiting = ScreensOpening.waiting(
            open: overview.open.count,
            intentions: overview.intentions.count
        ) {
            rows += [.gap, Row(waiting(in: language), .accent)]
        }
        guard !menu.choices.isEmpty else {
            return rows + [.gap, Row(ScreensOpening.empty(in: language), .warning)]
        }
        rows += [.gap] + lines(.alone, on: paper, in: language, withSummaries: withSummaries)
        let keys = Self.keys.filter { !menu.numbered($0.occasion).isEmpty }
        rows += [.gap]
        rows += Table.rows(keys.map { [$0.key(in: language), $0.title(in: language)] }, on: paper)
        return rows + [.gap]
    }

    /// The occasion that `word` is the key of, in either language.
    static func occasion(_ word: String) -> Menu.Occasion? {
        keys.first { [$0.key.dutch, $0.key.english].contains(word) }?.occasion
    }

    /// What is held on an occasion with others.
    func rows(_ occasion: Menu.Occasion, on paper: Paper, in language: Language) -> [Row] {
        let title = Self.keys.first { $0.occasion == occasion }?.title
        return [.gap, Row(title?(in: language) ?? "", .accent)]
            + lines(occasion, on: paper, in: language, withSummaries: false) + [.gap]
    }

    private static let keys: [(occasion: Menu.Occasion, key: Sentence, title: Sentence)] = [
        (.colleague, ScreensOpening.colleagueKey, ScreensOpening.colleague),
        (.team, ScreensOpening.teamKey, ScreensOpening.team),
        (.exercise, ScreensOpening.exerciseKey, ScreensOpening.exercise),
    ]

    /// The title and time on one line, the summary beneath it where there is room for that.
    private func lines(
        _ occasion: Menu.Occasion,
        on paper: Paper,
        in language: Language,
        withSummaries: Bool
    ) -> [Row] {
        let choices = menu.numbered(occasion)
        let heads = choices.map { number, choice in
            [String(number), choice.entry.title, minutes(choice.entry, in: language)]
        }
        let indent = 2 + (heads.map { $0[0].count }.max() ?? 1) + 2
        return zip(Table.rows(heads, on: paper), choices).flatMap { head, choice in
            let summary = Row(choice.choice.entry.summary, .faint, indent: indent)
            return [Row(head.text, .strong, indent: head.indent, hang: head.hang)]
                + (withSummaries ? [summary] : [])
        }
    }

    private func minutes(_ entry: CatalogueEntry, in language: Language) -> String {
        let time = entry.minutes.map { ScreensOpening.minutes($0)(in: language) }
        let other = entry.language == language ? nil : ScreensOpening.only(in: entry.language)
        return [time, other?(in: language)].compactMap { $0 }.joined(separator: ", ")
    }
}
