/// A sheet as Markdown; its tables are as GitHub writes them.
struct MarkdownSheet {
    private var lines: [String]

    /// Writes `sheet`.
    init(_ sheet: Sheet) {
        lines = ["# \(Markdown.inline(sheet.title.line))"]
        if !sheet.facts.isEmpty {
            lines += ["", sheet.facts.map { Markdown.inline($0.line) }.joined(separator: " · ")]
        }
        for section in sheet.sections {
            lines += ["", "## \(Markdown.inline(section.heading.line))"]
            for part in section.parts { write(part) }
        }
        lines += ["", "---"]
        for line in sheet.closing { lines += ["", "*\(Markdown.inline(line.line))*"] }
    }

    /// The file.
    var text: String { lines.joined(separator: "\n") + "\n" }

    private mutating func write(_ part: Sheet.Part) {
        switch part {
        case .sentence(let text): lines += ["", Markdown.inline(text.line)]
        case .drawing(let drawing):
            lines += [""] + drawing.lines.map { Markdown.inline($0.line) + "\\" }
            // What ends a paragraph needs no break.
            lines[lines.count - 1].removeLast()
        case .table(let table):
            lines += [
                "", row(table.heads), "|" + String(repeating: " --- |", count: table.heads.count),
            ]
            lines += table.rows.map(row)
        case .points(let points):
            lines += [""] + points.map { "- \(Markdown.inline($0.line))" }
        }
    }

    private func row(_ cells: [Clean]) -> String {
        let written = cells.map { cell in
            cell.lines.map(Markdown.inline).joined(separator: "<br>")
        }
        return "| \(written.joined(separator: " | ")) |"
    }
}
