import DialogModel
import Wording

extension Worksheet {
    /// The worksheet as text of eighty columns, without control or bidirectional characters.
    package func plainText(in language: Language) -> String {
        guard !isEmpty else { return WorksheetWords.nothing(in: language) + "\n" }
        var sheet = TextSheet(language: language)
        sheet.write(self)
        return sheet.text
    }
}

/// A worksheet being written as text.
private struct TextSheet {
    private static let columns = PlainPage.columns
    private static let label = 14

    let language: Language
    private var lines: [String] = []

    init(language: Language) { self.language = language }

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func write(_ sheet: Worksheet) {
        lines = [sheet.title(in: language).uppercased()]
        lines += Columns.wrapped(sheet.facts(in: language).line, to: Self.columns)
        for part in sheet.parts { write(part) }
        for grid in sheet.grids { write(grid, titled: !sheet.parts.isEmpty) }
        let times = sheet.times.plainText(in: language)
        if !times.isEmpty { head(TimeWords.heading(in: language)) }
        lines += times
        lines += ["", String(repeating: "-", count: Self.columns)]
        for line in sheet.closing { lines += Columns.wrapped(line(in: language), to: Self.columns) }
    }

    private mutating func write(_ part: Worksheet.Part) {
        head(part.heading(in: language))
        for field in part.fields { write(field) }
    }

    private mutating func head(_ heading: String) {
        lines += ["", heading, String(repeating: "=", count: Columns.width(of: heading))]
    }

    /// Short words of the form's own stand before what was said, longer ones and questions above it.
    private mutating func write(_ field: Worksheet.Field) {
        switch field.label {
        case nil: write(field.lines, margin: 0)
        case .asked(let question): write(field.lines, under: question.line)
        case .printed(let word):
            let label = word(in: language)
            if Columns.width(of: label) <= Self.label - 2 {
                write(field.lines, margin: Self.label, beside: label)
            } else {
                write(field.lines, under: label)
            }
        }
    }

    private mutating func write(_ said: [Clean], under label: String) {
        lines += Columns.wrapped(label, to: Self.columns)
        write(said, margin: 2)
    }

    private mutating func write(_ said: [Clean], margin: Int, beside label: String = "") {
        let points = said.flatMap { point($0, of: said.count, margin) }
        let room = String(repeating: ".", count: Self.columns - margin)
        for (index, line) in (points.isEmpty ? [room] : points).enumerated() {
            let lead = index == 0 ? label : ""
            let space = String(repeating: " ", count: margin - Columns.width(of: lead))
            lines.append(lead + space + line)
        }
    }

    /// One thing that was said; among several with a dash before it.
    private func point(_ text: Clean, of count: Int, _ margin: Int) -> [String] {
        let dash = count > 1 ? "- " : ""
        return text.lines.flatMap { Columns.wrapped($0, to: Self.columns - margin - dash.count) }
            .enumerated().map {
                $0 == 0 ? dash + $1 : String(repeating: " ", count: dash.count) + $1
            }
    }

    private mutating func write(_ grid: CostBenefitGrid, titled: Bool) {
        if titled { lines += ["", WorksheetWords.grid(in: language).uppercased()] }
        for behaviour in grid.behaviours {
            let name = behaviour.name.map { ": \($0.line)" } ?? ""
            lines.append("")
            lines += Columns.wrapped(behaviour.label(in: language) + name, to: Self.columns)
            lines.append(rule)
            for row in behaviour.rows {
                let left = cell(row.left)
                let right = cell(row.right)
                for index in 0..<max(left.count, right.count) {
                    lines.append("| \(padded(left, index)) | \(padded(right, index)) |")
                }
                lines.append(rule)
            }
        }
    }

    private static let cell = (columns - 7) / 2

    private var rule: String {
        let dashes = String(repeating: "-", count: Self.cell + 2)
        return "+\(dashes)+\(dashes)+"
    }

    private func cell(_ cell: CostBenefitGrid.Cell) -> [String] {
        let head = Columns.wrapped(cell.label(in: language).uppercased(), to: Self.cell)
        let said = cell.lines.flatMap { text in
            text.lines.flatMap { Columns.wrapped($0, to: Self.cell - 2) }
                .enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
        }
        // Room to write, where nothing was said.
        return head + (said.isEmpty ? ["", "", ""] : said)
    }

    private func padded(_ lines: [String], _ index: Int) -> String {
        let line = lines.indices.contains(index) ? lines[index] : ""
        return line + String(repeating: " ", count: max(0, Self.cell - Columns.width(of: line)))
    }
}
