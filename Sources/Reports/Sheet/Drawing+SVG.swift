import DialogModel

/// Pictures are 340 wide; what they are made of has the contrast of the style sheet's ink and lines.
extension Drawing {
    /// A line from score to score between the ends of the scale, the first and the last with their number.
    func line(_ scores: [Tenths], on scale: Scale) -> (height: Int, parts: [HTML]) {
        let (left, width, top, height) = (50, 240, 28, 120)
        let span = scale.highest.tenths - scale.lowest.tenths
        let spots = scores.enumerated().map { index, score in
            (
                x: scores.count == 1
                    ? left + width / 2 : left + index * width / (scores.count - 1),
                y: top + (scale.highest.tenths - score.tenths) * height / span
            )
        }
        let bounds = "M\(left) \(top)h\(width)M\(left) \(top + height)h\(width)"
        let path = spots.enumerated().map { index, spot in
            "\(index == 0 ? "M" : "L")\(spot.x) \(spot.y)"
        }.joined()
        let named = Set([0, spots.count - 1])
        return (
            top + height + 28,
            [stroke(bounds), stroke(path)] + spots.map { dot($0.x, $0.y) }
                + [
                    text(scale.highest, left - 8, top + 6, "end"),
                    text(scale.lowest, left - 8, top + height + 6, "end"),
                ]
                + named.sorted().map { index in
                    text(scores[index], spots[index].x, spots[index].y - 12, "middle")
                }
        )
    }

    /// A row of squares for each strip, with what it is of above it.
    func squares(_ strips: [Strip]) -> (height: Int, parts: [HTML]) {
        let row = 56
        let parts = strips.enumerated().flatMap { index, strip -> [HTML] in
            let top = index * row
            let step = min(28, 338 / max(1, strip.parts.count))
            let label = HTML.block(
                HTML.Tag("text", HTML.Attribute("x", "0"), HTML.Attribute("y", "\(top + 16)")),
                [.text(strip.label.line)]
            )
            let squares = strip.parts.enumerated().map { place, isDone in
                HTML.block(
                    HTML.Tag(
                        "rect",
                        .look(isDone ? .bar : .axis),
                        HTML.Attribute("x", "\(1 + place * step)"),
                        HTML.Attribute("y", "\(top + 26)"),
                        HTML.Attribute("width", "\(step - 8)"),
                        HTML.Attribute("height", "20")
                    ),
                    []
                )
            }
            return [label] + squares
        }
        return (strips.count * row, parts)
    }

    private func stroke(_ path: String) -> HTML {
        .block(HTML.Tag("path", .look(.axis), HTML.Attribute("d", path)), [])
    }

    private func dot(_ x: Int, _ y: Int) -> HTML {
        .block(
            HTML.Tag(
                "circle",
                HTML.Attribute("cx", "\(x)"),
                HTML.Attribute("cy", "\(y)"),
                HTML.Attribute("r", "5")
            ),
            []
        )
    }

    private func text(_ number: Tenths, _ x: Int, _ y: Int, _ anchor: String) -> HTML {
        .block(
            HTML.Tag(
                "text",
                HTML.Attribute("x", "\(x)"),
                HTML.Attribute("y", "\(y)"),
                HTML.Attribute("text-anchor", anchor)
            ),
            [.text(number.formatted(in: language))]
        )
    }
}
