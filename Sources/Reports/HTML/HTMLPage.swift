import DialogModel

/// A page as HTML: steps are headings, questions strong, answers quoted.
struct HTMLPage {
    private var parts: [HTML] = []
    /// The level of the last heading, the title's at first.
    private var level = 1
    private let page: Page
    private let language: Language

    /// Writes `page`, which is in `language`.
    init(_ page: Page, in language: Language) {
        self.page = page
        self.language = language
        for block in page.blocks { write(block) }
        write(page.scores.marked(in: language), under: page.scoresHeading)
        write(page.times.marked(in: language), under: page.timesHeading)
        write(page.kept, under: page.keptHeading)
        write(page.later, under: page.laterHeading)
    }

    /// The file.
    var text: String {
        HTMLDocument(
            language: language,
            name: page.name,
            title: page.title,
            facts: page.facts,
            parts: parts,
            closing: page.closing
        ).text
    }

    private mutating func write(_ block: Page.Block) {
        switch block {
        case .heading(let title, let level): head(title, level: level + 1)
        case .exchange(let exchange): write(exchange)
        case .remark(let lead, let text, _): parts += HTML.said(text, after: lead)
        }
    }

    /// Who goes by headings misses none: each is at most one deeper than the one before.
    private mutating func head(_ title: Clean, level wanted: Int) {
        level = min(wanted, level + 1)
        parts.append(.heading(title, level: level))
    }

    private mutating func write(_ exchange: Page.Exchange) {
        let leads = [exchange.lead.map(capitalised), exchange.asker].compactMap(\.self)
        parts.append(.question(exchange.question, after: leads))
        parts += exchange.lines.map { line in
            switch line {
            case .answer(let said, let by): quoted(said, after: by, .present)
            case .former(let lead, let said): quoted(said, after: lead, .former)
            case .mark(let text): .paragraph(.mark, "(\(text.line))")
            }
        }
    }

    private func quoted(_ said: Page.Said, after lead: Clean?, _ standing: HTML.Standing) -> HTML {
        .block(
            "blockquote",
            said.points.isEmpty
                ? HTML.said(said.text, after: lead, standing)
                : HTML.points(said.points, after: lead, standing)
        )
    }

    private mutating func write(_ labelled: [Page.Labelled], under heading: Clean) {
        guard !labelled.isEmpty else { return }
        head(heading, level: 2)
        let list = labelled.flatMap { item in
            [HTML.block("dt", [.text(item.label.line)]), .block("dd", HTML.said(item.text))]
        }
        parts.append(.block("dl", list))
    }

    private mutating func write(_ told: [HTML], under heading: Clean) {
        guard !told.isEmpty else { return }
        head(heading, level: 2)
        parts += told
    }

    private func capitalised(_ text: Clean) -> Clean {
        Clean(text.line.prefix(1).uppercased() + text.line.dropFirst())
    }
}
