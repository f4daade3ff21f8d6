import DialogModel
import Wording

/// One line of scores: what it comes to, the picture, and the numbers with what was said behind each.
struct ScoreSection {
    private let line: ScoreLine
    private let language: Language

    /// The section about `line`.
    init(_ line: ScoreLine, in language: Language) {
        self.line = line
        self.language = language
    }

    /// Under its own heading.
    var section: Sheet.Section { Sheet.Section(heading: heading, parts: parts) }

    /// What stands under it.
    var parts: [Sheet.Part] {
        guard !line.isApart else {
            return [.sentence(say(OverTimeWords.apart(count: line.points.count))), .table(table)]
        }
        let takeaway = say(OverTimeWords.takeaway(line.scores, on: line.scale, until: line.last.at))
        let drawing = Drawing(
            kind: .line(line.scores, line.scale),
            name: heading,
            takeaway: takeaway,
            language: language
        )
        // One score alone is no line.
        return [.sentence(takeaway)] + (line.points.count > 1 ? [.drawing(drawing)] : [])
            + [.table(table)]
    }

    private var heading: Clean {
        say(OverTimeWords.heading(line.title, line.question, about: line.client))
    }

    private var table: Sheet.Table {
        Sheet.Table(
            heads: [
                say(OverTimeWords.when), say(ScoreWords.score), say(OverTimeWords.behind),
            ],
            rows: line.points.map { point in
                [
                    say(OverTimeWords.moment(point.at, number: point.number, client: point.client)),
                    say(ScoreWords.told(point.score, on: line.scale)), behind(point),
                ]
            }
        )
    }

    /// The question where it was worded otherwise, and what was said to those that followed.
    private func behind(_ point: ScoreLine.Point) -> Clean {
        let asked =
            point.question == line.question
            ? [] : [OverTimeWords.asked(point.question)(in: language)]
        let said = point.behind.flatMap { [$0.question, $0.answer] }
        return Clean((asked + said).joined(separator: "\n"))
    }

    private func say(_ sentence: Sentence) -> Clean { Clean(sentence(in: language)) }
}
