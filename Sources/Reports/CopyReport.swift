import DialogModel
import Wording

/// A brought copy as others read it, and what was said about it.
package struct CopyReport {
    private let copy: BroughtCopy

    /// The report on `copy`.
    package init(_ copy: BroughtCopy) { self.copy = copy }

    /// The copy as Markdown; see ``Report/markdown(in:)``.
    package func markdown(in language: Language) -> String {
        MarkdownPage(Page(of: copy, in: language), in: language).text
    }

    /// The copy as text of eighty columns; see ``Report/plainText(in:)``.
    package func plainText(in language: Language) -> String {
        PlainPage(Page(of: copy, in: language), in: language).text
    }

    /// The copy as a file for a browser; see ``Report/html(in:)``.
    package func html(in language: Language) -> String {
        HTMLPage(Page(of: copy, in: language), in: language).text
    }
}

extension Page {
    /// The page about a brought copy, in `language`.
    init(of copy: BroughtCopy, in language: Language) {
        let say = { (sentence: Sentence) in Clean(sentence(in: language)) }
        let brought = BringWords.broughtOn(copy.brought)
        title = Clean(copy.title)
        name = Clean("\(copy.title) · \(brought(in: language))")
        facts = ([brought] + [copy.about.map(ReportWords.about)].compactMap(\.self)).map(say)
        blocks = Self.blocks(of: copy, in: language)
        keptHeading = say(ReportKeeps.heading)
        kept = []
        laterHeading = say(BringWords.saidOfTheWhole)
        later = copy.remarks.filter { $0.passage == nil }.map { remark in
            Labelled(label: say(BringWords.lead(of: remark)), text: Clean(remark.text))
        }
        scoresHeading = say(ScoreWords.heading)
        scores = .none
        timesHeading = say(TimeWords.heading)
        times = .none
        closing = [say(BringWords.kind)]
    }

    private static func blocks(of copy: BroughtCopy, in language: Language) -> [Block] {
        var blocks: [Block] = []
        var standing: String?
        for passage in copy.passages {
            if let heading = passage.heading, heading != standing {
                blocks.append(.heading(Clean(heading), level: 1))
            }
            standing = passage.heading
            blocks.append(.exchange(exchange(passage)))
            for remark in copy.remarks where remark.passage == passage.place {
                let lead = BringWords.lead(of: remark)(in: language)
                blocks.append(.remark(lead: Clean(lead), text: Clean(remark.text), indent: 0))
            }
        }
        return blocks
    }

    private static func exchange(_ passage: BroughtCopy.Passage) -> Exchange {
        let points = passage.answer.split(separator: "\n").map(String.init)
        let said = Account.Said(
            shown: passage.answer,
            points: passage.isList ? points : []
        )
        return Exchange(
            lead: nil,
            asker: nil,
            question: Clean(passage.question),
            lines: [.answer(Said(said), by: nil)],
            indent: 0
        )
    }
}
