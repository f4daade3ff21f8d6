import DialogModel

/// A page as Markdown: steps are headings, questions bold, answers quoted.
struct MarkdownPage {
    private var lines: [String] = []

    /// Writes `page`, which is in `language`.
    init(_ page: Page, in language: Language) {
        lines = ["# \(Markdown.inline(page.title.line))", ""]
        lines.append(page.facts.map { Markdown.inline($0.line) }.joined(separator: " · "))
        for block in page.blocks { write(block) }
        let times = page.times.markdown(in: language)
        if !times.isEmpty { lines += ["", "## \(page.timesHeading.line)"] + times }
        write(page.kept, under: page.keptHeading)
        write(page.later, under: page.laterHeading)
        lines += ["", "---"]
        for line in page.closing { lines += ["", "*\(Markdown.inline(line.line))*"] }
    }

    /// The file.
    var text: String { lines.joined(separator: "\n") + "\n" }

    private mutating func write(_ block: Page.Block) {
        switch block {
        case .heading(let title, let level):
            // Markdown knows six levels.
            let marks = String(repeating: "#", count: min(level + 1, 6))
            lines += ["", "\(marks) \(Markdown.inline(title.line))"]
        case .exchange(let exchange): write(exchange)
        case .remark(let lead, let text, _):
            let isBare = text.lines == [""]
            let first = "*\(Markdown.inline(lead.line))\(isBare ? "" : ":")* "
            lines += [""] + Markdown.block(text, first: first)
        }
    }

    private mutating func write(_ exchange: Page.Exchange) {
        let lead = exchange.lead.map { "*\(Markdown.inline(capitalised($0.line))):* " } ?? ""
        let asker = exchange.asker.map { "*\(Markdown.inline($0.line)):* " } ?? ""
        lines += ["", "\(lead)\(asker)**\(Markdown.inline(exchange.question.line))**"]
        for line in exchange.lines {
            lines.append("")
            switch line {
            case .answer(let said, let by):
                let first = by.map { "*\(Markdown.inline($0.line)):* " } ?? ""
                lines += Markdown.block(said.text, prefix: "> ", first: first)
            case .former(let lead, let said):
                let first = "*\(Markdown.inline(lead.line)):* "
                lines += Markdown.block(said.text, prefix: "> ", first: first, .struck)
            case .mark(let text): lines.append("*(\(Markdown.inline(text.line)))*")
            }
        }
    }

    private mutating func write(_ labelled: [Page.Labelled], under heading: Clean) {
        guard !labelled.isEmpty else { return }
        lines += ["", "## \(Markdown.inline(heading.line))", ""]
        for item in labelled {
            let block = Markdown.block(item.text)
            lines.append("- **\(Markdown.inline(item.label.line)):** \(block[0])")
            lines += block.dropFirst().map { $0.isEmpty ? "" : "  \($0)" }
        }
    }

    private func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
