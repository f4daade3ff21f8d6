import DialogModel

/// What is seen over many conversations, in words, before it takes the form of a file.
struct Sheet {
    /// What stands under one heading.
    struct Section {
        let heading: Clean
        let parts: [Part]
    }

    /// One thing under a heading.
    enum Part {
        /// A sentence of ours.
        case sentence(Clean)
        /// A picture; what it comes to stands before it and the same numbers in a table behind it.
        case drawing(Drawing)
        /// Rows under named columns.
        case table(Table)
        /// Words each on a line of their own.
        case points([Clean])
    }

    /// Rows, of which the first cell names the row.
    struct Table {
        let heads: [Clean]
        let rows: [[Clean]]
    }

    let title: Clean
    let facts: [Clean]
    let sections: [Section]
    /// What kind of paper it is.
    let closing: [Clean]

    /// The sheet as a file for a browser.
    func html(in language: Language) -> String {
        var figures = 0
        let parts = sections.flatMap { section in
            [HTML.heading(section.heading, level: 2)]
                + section.parts.flatMap { $0.marked(figures: &figures) }
        }
        return HTMLDocument(
            language: language,
            name: title,
            title: title,
            facts: facts,
            parts: parts,
            closing: closing
        ).text
    }
}

extension Sheet.Part {
    /// The part in a browser; `figures` counts the pictures before it, which have names of their own.
    fileprivate func marked(figures: inout Int) -> [HTML] {
        switch self {
        case .sentence(let text): return [.block("p", [.text(text.line)])]
        case .drawing(let drawing):
            figures += 1
            return [drawing.marked(named: "figure-\(figures)")]
        case .table(let table): return [table.marked]
        case .points(let points): return HTML.points(points)
        }
    }
}

extension Sheet.Table {
    fileprivate var marked: HTML {
        .table(
            heads.map(\.line),
            rows.map { row in
                row.prefix(1).map { .rowHead(written: $0) }
                    + row.dropFirst().map { .block("td", HTML.said($0)) }
            }
        )
    }
}
