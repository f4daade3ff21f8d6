import DialogModel
import SpiegelAPI
import Wording

/// The first screen: what waits, as counts, and what can be begun.
struct OpeningScreen {
    /// What can be begun.
    let menu: Menu
    /// What waits.
    let overview: Overview

    /// The screen: what is held alone, and that there is more.
    func rows(on paper: Paper, in language: Language) -> [Row] {
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
        let alone = menu.numbered(.alone)
        rows += [.gap] + lines(alone, on: paper, in: language, withSummary: true)
        if menu.choices.count > alone.count {
            rows += [
                .gap,
                Row(ScreensOpening.moreKey + "  " + ScreensOpening.more(in: language), indent: 2),
            ]
        }
        return rows + [.gap]
    }

    /// What is held with others, by occasion.
    func more(on paper: Paper, in language: Language) -> [Row] {
        Menu.Occasion.allCases.filter { $0 != .alone }.flatMap { occasion -> [Row] in
            let choices = menu.numbered(occasion)
            guard !choices.isEmpty else { return [] }
            return [.gap, Row(ScreensOpening.heading(occasion)(in: language), .accent)]
                + lines(choices, on: paper, in: language, withSummary: false)
        } + [.gap]
    }

    /// The title and time on one line, the summary beneath it where there is room for that.
    private func lines(
        _ choices: [(number: Int, choice: Menu.Choice)],
        on paper: Paper,
        in language: Language,
        withSummary: Bool
    ) -> [Row] {
        let heads = choices.map { number, choice in
            [String(number), choice.entry.title, minutes(choice.entry, in: language)]
        }
        let indent = 2 + (heads.map { $0[0].count }.max() ?? 1) + 2
        return zip(Table.rows(heads, on: paper), choices).flatMap { head, choice in
            let summary = Row(choice.choice.entry.summary, .faint, indent: indent)
            return [Row(head.text, .strong, indent: head.indent, hang: head.hang)]
                + (withSummary ? [summary] : [])
        }
    }

    private func minutes(_ entry: CatalogueEntry, in language: Language) -> String {
        let time = entry.minutes.map { ScreensOpening.minutes($0)(in: language) }
        let other = entry.language == language ? nil : ScreensOpening.only(in: entry.language)
        return [time, other?(in: language)].compactMap { $0 }.joined(separator: ", ")
    }
}

extension ScreensOpening {
    /// Above the dialogues of an occasion.
    static func heading(_ occasion: Menu.Occasion) -> Sentence {
        switch occasion {
        case .alone: alone
        case .colleague: colleague
        case .team: team
        case .exercise: exercise
        }
    }
}
