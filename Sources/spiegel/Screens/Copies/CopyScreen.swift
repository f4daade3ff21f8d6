import DialogModel
import Wording

/// A page of a brought copy on the wall: a passage with what was said of it, or the whole.
struct CopyScreen {
    /// The copy.
    let copy: BroughtCopy
    /// The passage, from 0; behind the last the whole.
    let page: Int

    /// The screen.
    func rows(in language: Language) -> [Row] {
        let passage = copy.passages.indices.contains(page) ? copy.passages[page] : nil
        let place = CopyWords.page(
            page + 1,
            of: copy.passages.count + 1,
            copy.title,
            about: copy.about
        )
        return [Row(place(in: language), .faint), .gap]
            + rows(passage, in: language)
            + copy.remarks.filter { $0.passage == passage?.place }.map { remark in
                let lead = BringWords.lead(of: remark)(in: language)
                return Row("\(lead): \(remark.text)", .accent, indent: 2, hang: 2)
            }
            + [.gap, Row(CopyWords.keys(in: language), .faint, indent: 2)]
    }

    private func rows(_ passage: BroughtCopy.Passage?, in language: Language) -> [Row] {
        guard let passage else {
            return [Row(BringWords.saidOfTheWhole(in: language), .strong), .gap]
        }
        return (passage.heading.map { [Row($0, .faint)] } ?? [])
            + [Row(passage.question, .strong), .gap]
            + passage.answer.split(separator: "\n").map { line in
                Row((passage.isList ? "- " : "") + line, indent: 2, hang: passage.isList ? 2 : 0)
            } + [.gap]
    }
}
