/// Text as Markdown that shows it as it is: nothing in an answer becomes a heading, a list, HTML, a
/// link or a picture, in CommonMark and in what GitHub adds to it.
enum Markdown {
    /// One line of text.
    static func inline(_ text: String) -> String {
        var written = ""
        for character in text {
            if special.contains(character) { written.append("\\") }
            written.append(character)
        }
        return guarded(withoutLinks(written))
    }

    /// How lines look.
    enum Look {
        case plain
        case struck
    }

    /// Lines, each kept a line by a hard break; blank ones part paragraphs.
    ///
    /// `prefix` begins each line, and `first` stands before the first.
    static func block(
        _ text: Clean,
        prefix: String = "",
        first: String = "",
        _ look: Look = .plain
    ) -> [String] {
        text.lines.enumerated().map { index, line in
            let next = index + 1 < text.lines.count ? text.lines[index + 1] : ""
            let lead = prefix + (index == 0 ? first : "")
            if isBlank(line) { return trimmedEnd(lead) }
            let lineBreak = isBlank(next) ? "" : "\\"
            return trimmedEnd(lead + written(line, look)) + lineBreak
        }
    }

    private static func written(_ line: String, _ look: Look) -> String {
        switch look {
        case .plain: inline(trimmedEnd(line))
        // Strikethrough takes no space inside its marks.
        case .struck: "~~\(inline(trimmedEnd(line)))~~"
        }
    }

    private static func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }

    private static let special: Set<Character> = [
        "\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "|", "$", "@",
    ]

    /// A bare address would become a link.
    private static func withoutLinks(_ text: String) -> String {
        var written = ""
        var word = ""
        for character in text {
            if character == ":", ends(word, in: schemes) { written.append("\\") }
            if character == ".", ends(word, in: ["www"]) { written.append("\\") }
            written.append(character)
            word = character.isLetter ? word + String(character) : ""
        }
        return written
    }

    /// Readers differ in where a word begins, so the end decides.
    private static func ends(_ word: String, in names: [String]) -> Bool {
        let folded = word.lowercased()
        return names.contains { folded.hasSuffix($0) }
    }

    private static let schemes = ["http", "https", "ftp", "mailto", "xmpp"]

    /// What means something only at the beginning of a line: a heading, a list, a rule, an indent.
    private static func guarded(_ line: String) -> String {
        let indent = line.prefix { $0 == " " }
        let rest = line[indent.endIndex...]
        let kept = String(repeating: "\u{A0}", count: indent.count)
        guard let first = rest.first else { return kept }
        if starters.contains(first) { return kept + "\\" + rest }
        let digits = rest.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, let after = rest[digits.endIndex...].first, ".)".contains(after)
        else { return kept + rest }
        return kept + digits + "\\" + rest[digits.endIndex...]
    }

    private static let starters: Set<Character> = ["#", "+", "-", "=", ":"]

    private static func trimmedEnd(_ line: String) -> String {
        guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
        return String(line[...last])
    }
}
