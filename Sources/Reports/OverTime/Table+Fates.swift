import DialogModel
import Wording

extension Sheet.Table {
    /// `lines` with what became of each and when it was said; `column` says what they are.
    init(_ lines: [FatedLine], under column: Sentence, _ say: (Sentence) -> Clean) {
        self.init(
            heads: [say(column), say(TrendWords.fate), say(OverTimeWords.when)],
            rows: lines.map { line in
                [
                    Clean(line.text), say(TrendWords.told(line.fate)),
                    say(OverTimeWords.moment(line.at, number: line.number)),
                ]
            }
        )
    }
}
