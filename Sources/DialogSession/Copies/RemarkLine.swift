import DialogModel
import Wording

/// A line that is typed at a page of a brought copy.
enum RemarkLine: Hashable {
    /// On to the next page.
    case next
    /// Back to the page before.
    case back
    /// Something is said of it.
    case remark(text: String, by: String?, keep: Keep?)

    /// Reads `line`, where `names` are those who take part: `les: …`, `afspraak: …`, `Tom: …`, or words.
    init(_ line: String, names: [String]) {
        var text = line.trimmed
        guard !text.isEmpty else {
            self = .next
            return
        }
        guard !Language.allCases.contains(where: { CopyWords.goesBack(text, in: $0) }) else {
            self = .back
            return
        }
        var keep: Keep?
        var name: String?
        // What it is kept as, and whose it is, each at most once.
        while let (lead, rest) = text.labelled {
            if keep == nil, let kept = CopyWords.keep(lead) {
                keep = kept
            } else if name == nil,
                let known = names.first(where: { FoldedText($0) == FoldedText(lead) })
            {
                name = known
            } else {
                break
            }
            text = rest
        }
        self = .remark(text: text, by: name, keep: keep)
    }
}
