import DialogModel
import Wording

extension Worksheet {
    /// The worksheet as a file for a browser, the cost-benefit form as a table.
    ///
    /// Nothing in an answer is taken for HTML. The file holds its style, asks for no other and runs no
    /// script.
    package func html(in language: Language) -> String {
        let title = Clean((isEmpty ? WorksheetWords.title : title)(in: language))
        let number = ReportWords.number(number)(in: language)
        let nothing = HTML.block("p", [.text(WorksheetWords.nothing(in: language))])
        return HTMLDocument(
            language: language,
            name: Clean("\(title.line) · \(number)"),
            title: title,
            facts: [facts(in: language)],
            parts: isEmpty ? [nothing] : marked(in: language),
            closing: isEmpty ? [] : closing.map { Clean($0(in: language)) }
        ).text
    }

    private func marked(in language: Language) -> [HTML] {
        let parts = parts.flatMap { part in
            [.heading(Clean(part.heading(in: language)), level: 2)]
                + part.fields.flatMap { marked($0, in: language) }
        }
        let grids = grids.flatMap { grid in
            let title = Clean(WorksheetWords.grid(in: language))
            return (self.parts.isEmpty ? [] : [HTML.heading(title, level: 2)])
                + grid.behaviours.map { marked($0, in: language) }
        }
        let told = times.marked(in: language)
        let heading = HTML.heading(Clean(TimeWords.heading(in: language)), level: 2)
        return parts + grids + (told.isEmpty ? [] : [heading] + told)
    }

    private func marked(_ field: Field, in language: Language) -> [HTML] {
        let label: [HTML] =
            switch field.label {
            case nil: []
            case .printed(let word): [.question(Clean(word(in: language)))]
            case .asked(let question): [.question(question)]
            }
        return label + said(field.lines)
    }

    /// What was said, or room to write it.
    private func said(_ lines: [Clean]) -> [HTML] {
        switch lines.count {
        case 0: [.paragraph(.room, "…")]
        case 1: HTML.said(lines[0])
        default: HTML.points(lines)
        }
    }

    /// Each row of cells stands under a row of headings of its own, as on the printed form.
    private func marked(_ behaviour: CostBenefitGrid.Behaviour, in language: Language) -> HTML {
        let name = behaviour.name.map { ": \($0.line)" } ?? ""
        let caption = HTML.block("caption", [.text(behaviour.label(in: language) + name)])
        let rows = behaviour.rows.map { row in
            let cells = [row.left, row.right]
            let labels = cells.map { cell in
                HTML.block(
                    HTML.Tag("th", HTML.Attribute("scope", "col")),
                    [.text(cell.label(in: language))]
                )
            }
            return HTML.block(
                "tbody",
                [.block("tr", labels), .block("tr", cells.map { .block("td", said($0.lines)) })]
            )
        }
        return .block("table", [caption] + rows)
    }
}
