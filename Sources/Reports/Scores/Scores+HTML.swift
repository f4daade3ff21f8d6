import DialogModel
import Wording

extension Scores {
    /// What they come to, a picture of where each stands on its scale, and the same numbers as a table;
    /// nothing where there are none.
    func marked(in language: Language) -> [HTML] {
        guard let takeaway else { return [] }
        return [
            .block("p", [.text(takeaway(in: language))]),
            .picture(
                ScoreWords.heading(in: language),
                told: told(takeaway, in: language),
                named: "scores-told",
                height: entries.count * Self.row,
                entries.enumerated().flatMap { drawn($1, row: $0, in: language) }
            ),
            table(in: language),
        ]
    }

    // The picture is 340 wide; lines run from 50 to 290, 24 to a point where there are ten.
    private static let row = 40
    private static let left = 50
    private static let width = 240

    /// What stands for the picture where it cannot be seen.
    private func told(_ takeaway: Sentence, in language: Language) -> String {
        let each = entries.map { entry in
            "\(entry.number): \(ScoreWords.told(entry.score, on: entry.scale)(in: language))."
        }
        return Clean(([takeaway(in: language)] + each).joined(separator: " ")).line
    }

    private func drawn(_ entry: Entry, row: Int, in language: Language) -> [HTML] {
        let scale = entry.scale
        let line = row * Self.row + 28
        let number = { (tenths: Tenths) in tenths.formatted(in: language) }
        let spot = place(of: entry.score, on: scale)
        let stroke = HTML.block(
            HTML.Tag(
                "path",
                .look(.axis),
                HTML.Attribute("d", "M\(Self.left) \(line)h\(Self.width)\(ticks(on: scale, line))")
            ),
            []
        )
        let dot = HTML.block(
            HTML.Tag(
                "circle",
                HTML.Attribute("cx", "\(spot)"),
                HTML.Attribute("cy", "\(line)"),
                HTML.Attribute("r", "6")
            ),
            []
        )
        return [
            stroke, dot,
            label("\(entry.number).", x: 0, y: line + 6, "start"),
            label(number(scale.lowest), x: Self.left - 8, y: line + 6, "end"),
            label(number(scale.highest), x: Self.left + Self.width + 8, y: line + 6, "start"),
            label(number(entry.score), x: spot, y: line - 12, "middle"),
        ]
    }

    private func label(_ text: String, x: Int, y: Int, _ anchor: String) -> HTML {
        .block(
            HTML.Tag(
                "text",
                HTML.Attribute("x", "\(x)"),
                HTML.Attribute("y", "\(y)"),
                HTML.Attribute("text-anchor", anchor)
            ),
            [.text(text)]
        )
    }

    private func place(of score: Tenths, on scale: Scale) -> Int {
        let span = scale.highest.tenths - scale.lowest.tenths
        return Self.left + (score.tenths - scale.lowest.tenths) * Self.width / span
    }

    /// A stroke at each whole point, where they are not too many to count; else at the ends.
    private func ticks(on scale: Scale, _ line: Int) -> String {
        let (low, high) = (scale.lowest.tenths, scale.highest.tenths)
        let points =
            high - low <= 100 ? Array(stride(from: low, through: high, by: 10)) : [low, high]
        return points.map { point in
            "M\(place(of: Tenths(tenths: point), on: scale)) \(line - 4)v8"
        }.joined()
    }

    private func table(in language: Language) -> HTML {
        .table(
            [ScoreWords.question, ScoreWords.score].map { $0(in: language) },
            entries.map { entry in
                let told = Clean(ScoreWords.told(entry.score, on: entry.scale)(in: language))
                return [
                    .rowHead("\(entry.number). \(entry.question.line)"),
                    .block("td", [.text(told.line)]),
                ]
            }
        )
    }
}
