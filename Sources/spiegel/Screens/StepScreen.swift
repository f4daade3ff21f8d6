import DialogModel
import Wording

/// The heading of a step, with its place among the steps.
enum StepScreen {
    /// The heading `title`, step `index` of `count`.
    static func rows(
        _ title: String,
        _ index: Int,
        of count: Int,
        besides: String? = nil,
        on paper: Paper,
        in language: Language
    ) -> [Row] {
        let place = [ConversationWords.place(index, of: count)(in: language), besides]
            .compactMap { $0 }.joined(separator: paper.draws ? " · " : ", ")
        guard paper.draws else { return [.gap, Row("\(title) (\(place))", .strong)] }
        let taken = TextWidth.of(title) + TextWidth.of(place) + 8
        let dashes = max(2, min(66, paper.columns) - taken)
        let rule = String(repeating: "─", count: dashes)
        return [.gap, Row("── \(title) \(rule) \(place) ──", .accent)]
    }
}
