import DialogModel
import Wording

/// What comes back over a person's own reflections, as that person reads it.
package struct TrendsReport {
    private let trends: Trends
    private let names: Report.Names.Manner

    /// The report on `trends`, in which names are as `names` says.
    package init(_ trends: Trends, names: Report.Names.Manner) {
        self.trends = trends
        self.names = names
    }

    /// In `language`, to be written in any form.
    package func sheet(in language: Language) -> OverTimeSheet {
        let say = { (sentence: Sentence) in Clean(sentence(in: language)) }
        let sections =
            blocks(say) + trends.lines.map { ScoreSection($0, in: language).section }
            + intentions(say)
        let nothing = Sheet.Section(
            heading: say(TrendWords.title),
            parts: [.sentence(say(TrendWords.none))]
        )
        return OverTimeSheet(
            Sheet(
                title: say(TrendWords.title),
                facts: [say(TrendWords.forOneself)],
                sections: sections.isEmpty ? [nothing] : sections,
                closing: [say(ReportWords.personal), say(names.sentence)]
            ),
            of: trends,
            in: language
        )
    }

    private func blocks(_ say: (Sentence) -> Clean) -> [Sheet.Section] {
        guard !trends.blocks.isEmpty else { return [] }
        let table = Sheet.Table(
            heads: [say(TrendWords.block), say(TrendWords.recurrence)],
            rows: trends.blocks.map { block in
                [say(TrendWords.name(of: block.block)), say(TrendWords.told(block.recurrence))]
            }
        )
        return [
            Sheet.Section(
                heading: say(TrendWords.blocks),
                parts: [.sentence(say(TrendWords.takeaway(trends.blocks))), .table(table)]
            )
        ]
    }

    private func intentions(_ say: (Sentence) -> Clean) -> [Sheet.Section] {
        guard !trends.intentions.isEmpty else { return [] }
        return [
            Sheet.Section(
                heading: say(TrendWords.intentions),
                parts: [
                    .sentence(say(TrendWords.takeaway(trends.intentions.map(\.fate)))),
                    .table(Sheet.Table(trends.intentions, under: TrendWords.intention, say)),
                ]
            )
        ]
    }
}
