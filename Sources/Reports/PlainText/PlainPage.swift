import DialogModel

/// A page as plain text, no line wider than eighty columns: what is inside another dialogue, and
/// what was asked further, is indented.
struct PlainPage {
    /// The width of a line.
    static let columns = 80

    private var lines: [String] = []

    /// Writes `page`, which is in `language`.
    init(_ page: Page, in language: Language) {
        add(page.title)
        add(Clean(page.facts.map(\.line).joined(separator: " · ")))
        for block in page.blocks { write(block) }
        let times = page.times.plainText(in: language)
        if !times.isEmpty { head(page.timesHeading, level: 1) }
        lines += times
        write(page.kept, under: page.keptHeading)
        write(page.later, under: page.laterHeading)
        lines += ["", String(repeating: "-", count: Self.columns)]
        for line in page.closing { add(line) }
    }

    /// The file.
    var text: String { lines.joined(separator: "\n") + "\n" }

    private mutating func write(_ block: Page.Block) {
        switch block {
        case .heading(let title, let level): head(title, level: level)
        case .exchange(let exchange): write(exchange)
        case .remark(let lead, let text, let indent):
            lines.append("")
            let isBare = text.lines == [""]
            add(text, "\(lead.line)\(isBare ? "" : ": ")", at: indent * 4)
        }
    }

    private mutating func head(_ title: Clean, level: Int) {
        lines.append("")
        let indent = max(0, level - 2) * 4
        let first = lines.count
        add(title, at: indent)
        let widest = lines[first...].map { Columns.width(of: $0) }.max() ?? 0
        let rule = String(repeating: level == 1 ? "=" : "-", count: max(0, widest - indent))
        lines.append(String(repeating: " ", count: indent) + rule)
    }

    private mutating func write(_ exchange: Page.Exchange) {
        // Even a deep call leaves half the line.
        let indent = min(exchange.indent * 4, Self.columns / 2)
        lines.append("")
        if let lead = exchange.lead { add(Clean("(\(lead.line))"), at: indent) }
        add(exchange.question, exchange.asker.map { "\($0.line): " } ?? "", at: indent)
        for line in exchange.lines {
            switch line {
            case .answer(let said, let by):
                add(said.text, by.map { "\($0.line): " } ?? "", at: indent + 4)
            case .former(let lead, let said): add(said.text, "\(lead.line): ", at: indent + 4)
            case .mark(let text): add(Clean("(\(text.line))"), at: indent + 4)
            }
        }
    }

    private mutating func write(_ labelled: [Page.Labelled], under heading: Clean) {
        guard !labelled.isEmpty else { return }
        head(heading, level: 1)
        for item in labelled {
            lines.append("")
            add(item.text, "\(item.label.line): ")
        }
    }

    private mutating func add(_ text: Clean, _ lead: String = "", at indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        for (index, line) in text.lines.enumerated() {
            let whole = index == 0 ? lead + line : line
            for part in Columns.wrapped(whole, to: Self.columns - indent) {
                lines.append(part.isEmpty ? "" : margin + part)
            }
        }
    }
}
