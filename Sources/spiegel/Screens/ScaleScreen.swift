import DialogModel
import Wording

/// A scale, drawn with its own ends and a mark at each whole score.
enum ScaleScreen {
    /// The widest that a scale is drawn.
    private static let room = 30

    /// The scale, drawn, or as a sentence where nothing is drawn: that is how it is heard.
    static func rows(_ scale: Scale, on paper: Paper, in language: Language) -> [Row] {
        let low = "\(scale.lowest.formatted(in: language)) \(scale.lowEnd)"
        let high = "\(scale.highest.formatted(in: language)) \(scale.highEnd)"
        guard paper.draws else {
            return [Row(ConversationWords.scale(from: low, to: high)(in: language), .faint)]
        }
        let bar = bar(scale)
        let whole = "\(low) \(bar) \(high)"
        guard TextWidth.of(whole) > paper.columns else { return [Row(whole)] }
        return [
            Row(
                "\(scale.lowest.formatted(in: language)) \(bar) "
                    + scale.highest.formatted(in: language)
            ),
            Row("\(low) … \(high)", .faint),
        ]
    }

    private static func bar(_ scale: Scale) -> String {
        let steps = (scale.highest.tenths - scale.lowest.tenths) / 10
        let marks = (1...10).contains(steps) ? steps : 10
        let dash = String(repeating: "─", count: max(2, room / marks - 1))
        return "├" + Array(repeating: dash, count: marks).joined(separator: "┼") + "┤"
    }
}
