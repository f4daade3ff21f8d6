/// A sheet as plain text, no line wider than eighty columns: a table's row is its first cell with the
/// others under it.
struct PlainSheet {
    private var lines: [String] = []

    /// Writes `sheet`.
    init(_ sheet: Sheet) {
        add(sheet.title)
        if !sheet.facts.isEmpty { add(Clean(sheet.facts.map(\.line).joined(separator: " · "))) }
        for section in sheet.sections {
            lines.append("")
            let first = lines.count
            add(section.heading)
            let widest = lines[first...].map { Columns.width(of: $0) }.max() ?? 0
            lines.append(String(repeating: "=", count: widest))
            for part in section.parts { write(part) }
        }
        lines += ["", String(repeating: "-", count: PlainPage.columns)]
        for line in sheet.closing { add(line) }
    }

    /// The file.
    var text: String { lines.joined(separator: "\n") + "\n" }

    private mutating func write(_ part: Sheet.Part) {
        lines.append("")
        switch part {
        case .sentence(let text): add(text)
        case .drawing(let drawing): for line in drawing.lines { add(line, at: 4) }
        case .points(let points): for point in points { add(point, "- ", at: 2, hang: 2) }
        case .table(let table) where table.heads.count == 2:
            for row in table.rows { add(row[1], "\(row[0].line): ", at: 2, hang: 2) }
        case .table(let table):
            for row in table.rows {
                add(row[0], at: 2)
                for (head, cell) in zip(table.heads, row).dropFirst() where cell.lines != [""] {
                    add(cell, "\(head.line): ", at: 4, hang: 2)
                }
            }
        }
    }

    private mutating func add(
        _ text: Clean,
        _ lead: String = "",
        at indent: Int = 0,
        hang: Int = 0
    ) {
        for (index, line) in text.lines.enumerated() {
            let whole = index == 0 ? lead + line : line
            let parts = Columns.wrapped(whole, to: PlainPage.columns - indent - hang)
            for (place, part) in parts.enumerated() {
                let margin = index + place == 0 ? indent : indent + hang
                lines.append(part.isEmpty ? "" : String(repeating: " ", count: margin) + part)
            }
        }
    }
}
