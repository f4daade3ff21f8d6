import Bringing
import DialogModel
import Wording

/// A page of a copy as others will read it, with what is marked in it.
struct ReadingScreen {
    /// The page.
    let page: Reading.Page
    /// Which it is, from 1, and of how many.
    let number: Int
    let count: Int

    /// The screen.
    func rows(in language: Language) -> [Row] {
        let place = BringScreenWords.page(number, of: count)(in: language)
        return [.gap, Row(page.heading.map { "\(place) · \($0)" } ?? place, .faint), .gap]
            + [Row(text(page.question), .strong), Row(text(page.answer), indent: 2)]
            + marks(in: language)
            + [
                .gap,
                Row(
                    BringScreenWords.keys(marks: page.marks.count)(in: language),
                    .faint,
                    indent: 2
                ),
            ]
    }

    private func text(_ runs: [Reading.Run]) -> String {
        runs.map { run in
            switch run {
            case .plain(let text): text
            case .marked(_, let number, let shown): "\(shown)[\(number)]"
            }
        }.joined()
    }

    private func marks(in language: Language) -> [Row] {
        guard !page.marks.isEmpty else { return [] }
        return [.gap]
            + page.marks.enumerated().map { index, mark in
                let number = "\(index + 1)  "
                let what =
                    mark.replacement.map { BringScreenWords.mark(mark.written, as: $0) }
                    ?? BringScreenWords.stays(mark.written)
                let why =
                    mark.found.map { IdentifyingWords.why($0.reason) } ?? BringScreenWords.byHand
                return Row(
                    "\(number)\(what(in: language)) (\(why(in: language)))",
                    indent: 2,
                    hang: number.count
                )
            }
    }
}
