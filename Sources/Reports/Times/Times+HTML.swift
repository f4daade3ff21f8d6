import DialogModel
import Wording

extension Times {
    /// What they come to, a picture of each step's two bars, and the same numbers as a table; nothing
    /// where there are none.
    func marked(in language: Language) -> [HTML] {
        guard let takeaway else { return [] }
        return [
            .block("p", [.text(takeaway(in: language))]),
            .block("p", [.text(TimeWords.key(in: language))]),
            .block(
                HTML.Tag(
                    "svg",
                    HTML.Attribute("viewBox", "0 0 340 \(entries.count * Self.row)"),
                    HTML.Attribute("role", "img"),
                    HTML.Attribute("aria-describedby", "times-told")
                ),
                told(takeaway, in: language) + entries.enumerated().flatMap { drawn($1, row: $0) }
            ),
            table(in: language),
        ]
    }

    // The picture is 340 wide; bars run from 40 to 290 at most.
    private static let row = 56
    private static let left = 40
    private static let width = 250

    /// What stands for the picture where it cannot be seen.
    private func told(_ takeaway: Sentence, in language: Language) -> [HTML] {
        let each = entries.map { entry in
            let planned = TimeWords.planned(entry.planned, added: entry.added)(in: language)
            let taken = TimeWords.minutes(entry.taken)(in: language)
            return "\(entry.number): \(planned); \(taken)."
        }
        let told = ([takeaway(in: language)] + each).joined(separator: " ")
        return [
            .block("title", [.text(TimeWords.heading(in: language))]),
            .block(HTML.Tag("desc", HTML.Attribute("id", "times-told")), [.text(Clean(told).line)]),
        ]
    }

    private func drawn(_ entry: Entry, row: Int) -> [HTML] {
        let top = row * Self.row + 8
        let planned = entry.planned.map { bar(.axis, $0, y: top + 2, height: 14) } ?? []
        return [label("\(entry.number).", x: 0, y: top + 24)] + planned
            + bar(.bar, entry.taken, y: top + 21, height: 16)
    }

    private func bar(_ look: Stylesheet.Look, _ minutes: Int, y: Int, height: Int) -> [HTML] {
        let length = length(of: minutes)
        return [
            .block(
                HTML.Tag(
                    "path",
                    .look(look),
                    HTML.Attribute("d", "M\(Self.left) \(y)h\(length)v\(height)h-\(length)z")
                ),
                []
            ),
            label("\(minutes)", x: Self.left + length + 8, y: y + height - 2),
        ]
    }

    private func length(of minutes: Int) -> Int {
        let longest = entries.map { max($0.planned ?? 0, $0.taken) }.max() ?? 0
        return minutes * Self.width / max(1, longest)
    }

    private func label(_ text: String, x: Int, y: Int) -> HTML {
        .block(
            HTML.Tag("text", HTML.Attribute("x", "\(x)"), HTML.Attribute("y", "\(y)")),
            [.text(text)]
        )
    }

    private func table(in language: Language) -> HTML {
        let scope = { (name: String) in HTML.Attribute("scope", name) }
        let heads = [TimeWords.step, TimeWords.planned, TimeWords.taken].map { word in
            HTML.block(HTML.Tag("th", scope("col")), [.text(word(in: language))])
        }
        let rows = entries.map { entry in
            let planned = TimeWords.planned(entry.planned, added: entry.added)
            return HTML.block(
                "tr",
                [
                    .block(
                        HTML.Tag("th", scope("row")),
                        [.text("\(entry.number). \(entry.title.line)")]
                    ),
                    .block("td", [.text(planned(in: language))]),
                    .block("td", [.text(TimeWords.minutes(entry.taken)(in: language))]),
                ]
            )
        }
        return .block("table", [.block("thead", [.block("tr", heads)]), .block("tbody", rows)])
    }
}
