import DialogModel

/// A picture of numbers, which is told in words where it cannot be seen.
struct Drawing {
    /// What is drawn.
    enum Kind {
        /// Scores on one scale, the oldest on the left.
        case line([Tenths], Scale)
        /// For each row a square for each part: filled where it was done.
        case strips([Strip])
    }

    /// One row of squares.
    struct Strip {
        let label: Clean
        let parts: [Bool]
    }

    let kind: Kind
    /// What it is of.
    let name: Clean
    /// What it comes to.
    let takeaway: Clean
    let language: Language

    /// The same in letters, for a page without pictures.
    var lines: [Clean] {
        switch kind {
        case .line(let scores, let scale):
            let ends = [scale.lowest, scale.highest].map { $0.formatted(in: language) }
            let bars = scores.map { Self.bars[Self.level(of: $0, on: scale)] }
            return [Clean("\(ends[0]) \(String(bars)) \(ends[1])")]
        case .strips(let strips):
            return strips.map { strip in
                let squares = strip.parts.map { $0 ? "■" : "□" }.joined()
                return Clean("\(squares) \(strip.label.line)")
            }
        }
    }

    /// The picture in a browser; `id` is the only one of that name on its page.
    func marked(named id: String) -> HTML {
        let drawn: (height: Int, parts: [HTML]) =
            switch kind {
            case .line(let scores, let scale): line(scores, on: scale)
            case .strips(let strips): squares(strips)
            }
        return .picture(
            name.line,
            told: takeaway.line,
            named: id,
            height: drawn.height,
            drawn.parts
        )
    }

    private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// Which bar stands for a score: the ends of the scale have one each.
    private static func level(of score: Tenths, on scale: Scale) -> Int {
        let span = scale.highest.tenths - scale.lowest.tenths
        let steps = (score.tenths - scale.lowest.tenths) * (bars.count - 1)
        return (steps + span / 2) / span
    }
}
