/// Cells under each other, with two spaces between columns.
enum Table {
    /// The rows of `cells`, each column as wide as its widest cell; where that does not fit, a row's
    /// cells follow each other and are wrapped.
    static func rows(_ cells: [[String]], on paper: Paper, indent: Int = 2) -> [Row] {
        let count = cells.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            cells.map { $0.indices.contains(column) ? TextWidth.of($0[column]) : 0 }.max() ?? 0
        }
        let whole = indent + widths.reduce(0, +) + 2 * max(0, count - 1)
        let first = widths.first ?? 0
        return cells.map { row in
            let fits = whole <= paper.columns
            let padded = row.enumerated().map { column, cell in
                fits || column == 0
                    ? cell + String(repeating: " ", count: widths[column] - TextWidth.of(cell))
                    : cell
            }
            let text = padded.joined(separator: "  ")
            return Row(
                String(text.reversed().drop { $0 == " " }.reversed()),
                indent: indent,
                hang: first + 2
            )
        }
    }
}
