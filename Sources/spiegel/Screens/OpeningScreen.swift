import DialogModel
import SpiegelAPI
import Wording

/// The first screen: what waits, as counts, and what can be begun.
struct OpeningScreen {
    /// The dialogues, in the order of the menu.
    let menu: [CatalogueEntry]
    /// What waits.
    let overview: Overview

    /// The screen.
    func rows(on paper: Paper, in language: Language) -> [Row] {
        var rows = [Row(ScreensOpening.greeting(in: language))]
        if let waiting = ScreensOpening.waiting(
            open: overview.open.count,
            intentions: overview.intentions.count
        ) {
            rows += [.gap, Row(waiting(in: language), .accent)]
        }
        guard !menu.isEmpty else {
            return rows + [.gap, Row(ScreensOpening.empty(in: language), .warning)]
        }
        let cells = menu.enumerated().map { index, entry in
            ["\(index + 1)", entry.title, entry.summary]
        }
        let minutes = menu.map { entry in
            let time = entry.minutes.map { ScreensOpening.minutes($0)(in: language) }
            let other = entry.language == language ? nil : ScreensOpening.only(in: entry.language)
            return [time, other?(in: language)].compactMap { $0 }.joined(separator: ", ")
        }
        return rows + [.gap] + entries(cells, minutes, on: paper) + [.gap]
    }

    /// The title and time on one line, the summary beneath it where it does not fit beside.
    private func entries(_ cells: [[String]], _ minutes: [String], on paper: Paper) -> [Row] {
        let heads = zip(cells, minutes).map { [$0[0], $0[1], $1] }
        return zip(Table.rows(heads, on: paper), cells).flatMap { head, cell in
            [Row(head.text, .strong, indent: head.indent, hang: head.hang)]
                + [Row(cell[2], .faint, indent: 2 + cells.count.description.count + 2)]
        }
    }
}
