extension HTML {
    /// How something that was said stands there.
    enum Standing {
        /// As what holds.
        case present
        /// As what was said before: struck through.
        case former
    }

    /// A heading; HTML knows six levels.
    static func heading(_ title: Clean, level: Int) -> HTML {
        let text: [HTML] = [.text(title.line)]
        return switch level {
        case ...1: .block("h1", text)
        case 2: .block("h2", text)
        case 3: .block("h3", text)
        case 4: .block("h4", text)
        case 5: .block("h5", text)
        default: .block("h6", text)
        }
    }

    /// A line of our own.
    static func paragraph(_ look: Stylesheet.Look, _ text: String) -> HTML {
        .block(Tag("p", .look(look)), [.text(text)])
    }

    /// A question or the name of a field, after who asked or what led to it.
    static func question(_ text: Clean, after leads: [Clean] = []) -> HTML {
        let leads = leads.flatMap(Self.lead)
        return .block(Tag("p", .look(.question)), leads + [.inline("strong", [.text(text.line)])])
    }

    /// Something that was said, after `lead`: each line a line, and blank ones part paragraphs.
    static func said(
        _ text: Clean,
        after lead: Clean? = nil,
        _ standing: Standing = .present
    ) -> [HTML] {
        let paragraphs = text.lines.split { $0.allSatisfy(\.isWhitespace) }.map(Array.init)
        // Where somebody said nothing, a lead is still a paragraph.
        let all = paragraphs.isEmpty && lead != nil ? [[]] : paragraphs
        return all.enumerated().map { index, lines in
            let said = lines.isEmpty ? [] : standing.marked(broken(lines))
            guard index == 0, let lead else {
                return .block(Tag("p", .look(.said), .ownDirection), said)
            }
            return .block(Tag("p", .look(.said)), Self.lead(lead, isBare: lines.isEmpty) + said)
        }
    }

    /// Several things that were said, after `lead`.
    static func points(
        _ points: [Clean],
        after lead: Clean? = nil,
        _ standing: Standing = .present
    ) -> [HTML] {
        let lead = lead.map { [HTML.block("p", Self.lead($0, isBare: false))] } ?? []
        let items = points.map { point in
            HTML.block(Tag("li", .ownDirection), standing.marked([.text(point.line)]))
        }
        return lead + [.block("ul", items)]
    }

    private static func lead(_ text: Clean) -> [HTML] { lead(text, isBare: false) }

    private static func lead(_ text: Clean, isBare: Bool) -> [HTML] {
        [.inline("em", [.text(text.line + (isBare ? "" : ":"))])] + (isBare ? [] : [.text(" ")])
    }

    private static func broken(_ lines: [String]) -> [HTML] {
        Array(lines.map { [HTML.text($0)] }.joined(separator: [.lineBreak]))
    }
}

extension HTML.Standing {
    fileprivate func marked(_ text: [HTML]) -> [HTML] {
        switch self {
        case .present: text
        case .former: [.inline("s", text)]
        }
    }
}
