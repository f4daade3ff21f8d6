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
            .picture(
                TimeWords.heading(in: language),
                told: told(takeaway, in: language),
                named: "times-told",
                height: entries.count * Self.row,
                entries.enumerated().flatMap { drawn($1, row: $0) }
            ),
            table(in: language),
        ]
    }

    // The picture is 340 wide; bars run from 40 to 290 at most.
    private static let row = 56
    private static let left = 40
    private static let width = 250

    /// What stands for the picture where it cannot be seen.
    private func told(_ takeaway: Sentence, in language: Language) -> String {
        let each = entries.map { entry in
            let planned = TimeWords.planned(entry.planned, added: entry.added)(in: language)
            let taken = TimeWords.minutes(entry.taken)(in: language)
            return "\(entry.number): \(planned); \(taken)."
        }
        return Clean(([takeaway(in: language)] + each).joined(separator: " ")).line
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
        .table(
            [TimeWords.step, TimeWords.planned, TimeWords.taken].map { $0(in: language) },
            entries.map { entry in
                let planned = TimeWords.planned(entry.planned, added: entry.added)
                return [
                    .rowHead("\(entry.number). \(entry.title.line)"),
                    .block("td", [.text(planned(in: language))]),
                    .block("td", [.text(TimeWords.minutes(entry.taken)(in: language))]),
                ]
            }
        )
    }
}
