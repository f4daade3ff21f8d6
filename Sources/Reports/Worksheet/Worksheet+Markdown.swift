import DialogModel
import Wording

extension Worksheet {
    /// The worksheet as Markdown (CommonMark; the cost-benefit form as a table, as GitHub writes it).
    package func markdown(in language: Language) -> String {
        guard !isEmpty else { return WorksheetWords.nothing(in: language) + "\n" }
        var lines = ["# \(title(in: language))", "", Markdown.inline(facts(in: language).line)]
        for part in parts {
            lines += ["", "## \(Markdown.inline(part.heading(in: language)))"]
            for field in part.fields { lines += written(field, in: language) }
        }
        for grid in grids {
            if !parts.isEmpty { lines += ["", "## \(WorksheetWords.grid(in: language))"] }
            lines += grid.behaviours.flatMap { written($0, in: language) }
        }
        let told = times.markdown(in: language)
        if !told.isEmpty { lines += ["", "## \(TimeWords.heading(in: language))"] + told }
        lines += ["", "---"] + closing.flatMap { ["", "*\($0(in: language))*"] }
        return lines.joined(separator: "\n") + "\n"
    }

    private func written(_ field: Field, in language: Language) -> [String] {
        let lead = field.label.map { "**\(written($0, in: language))** " } ?? ""
        switch field.lines.count {
        case 0: return ["", lead + "…"]
        case 1: return [""] + Markdown.block(field.lines[0], first: lead)
        default:
            let head = lead.isEmpty ? [] : ["", lead.trimmingSuffix(" ")]
            return head + [""] + field.lines.map { "- \(Markdown.inline($0.line))" }
        }
    }

    private func written(_ label: Field.Label, in language: Language) -> String {
        switch label {
        case .printed(let word): word(in: language) + ":"
        case .asked(let question): Markdown.inline(question.line)
        }
    }

    private func written(_ behaviour: CostBenefitGrid.Behaviour, in language: Language) -> [String]
    {
        let name = behaviour.name.map { ": \(Markdown.inline($0.line))" } ?? ""
        let rows = behaviour.rows.flatMap { row in
            [
                "| **\(row.left.label(in: language))** | **\(row.right.label(in: language))** |",
                "| \(cell(row.left)) | \(cell(row.right)) |",
            ]
        }
        // The head of a table comes before its rule.
        return ["", "### \(behaviour.label(in: language))\(name)", "", rows[0], "| --- | --- |"]
            + rows.dropFirst()
    }

    private func cell(_ cell: CostBenefitGrid.Cell) -> String {
        cell.lines.isEmpty
            ? "…" : cell.lines.map { Markdown.inline($0.line) }.joined(separator: "<br>")
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: Character) -> String {
        last == suffix ? String(dropLast()) : self
    }
}
