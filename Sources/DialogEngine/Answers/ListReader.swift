import DialogModel

/// Reads a list: one item a line, without the bullets and numbers that word processors put before
/// them.
enum ListReader {
    /// Marks before an item; a letter `o` with a tab behind it is Word's second level.
    static let bullets = WordTable<Void>(
        Dictionary(
            uniqueKeysWithValues: [
                "-", "*", "•", "·", "–", "—", "▪", "◦", "‣", "○", "●", "■", "□", "§", "➢", "➤", "→",
                "✓", "✔", "☐", "☑", "☒", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}",
            ].map { ($0, ()) }
        ),
        .init(.list, "·\teen", "een"),
        .init(.list, "-5 graden", "-5 graden")
    )
    /// What says that there is nothing.
    static let nothing = WordTable(
        """
        geen niets niks niemand none nothing nobody geen_enkele niks_hoor geen_hoor nee nee_hoor nee_niks
        nee_niets nee_geen niks_meer niets_meer nee_niks_meer nee_niets_meer verder_niks verder_niets
        verder_niks_meer no no_nothing nothing_more nothing_else no_nothing_more no_thanks
        """,
        .init(.list, "Niks.", "Niks."),
        .init(.list, "geen agenda gemaakt", "geen agenda gemaakt")
    )
    /// What may be the end of a list rather than an item.
    static let endings = WordTable(
        "klaar einde stop gereed done end finished that_s_all that_s_it dat_was_het meer_niet",
        .init(.list, "klaar met zorgen", "klaar met zorgen"),
        .init(.list, "klaar", nil)
    )

    /// The items; none where the text says so.
    static func read(_ text: String) -> Reading<[String]> {
        let lines = text.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
        guard let only = lines.first else { return .refused(.empty) }
        let said = FoldedText.words(of: text).map(\.folded).joined(separator: " ")
        if nothing.contains(said) { return .understood([]) }
        let items = withoutNumbers(lines.map(withoutBullet)).filter { !$0.isEmpty }
        guard lines.count == 1 else { return result(items) }
        if endings.contains(said) { return .refused(.severalItems([only])) }
        let bulleted = atBullets(only)
        if bulleted.count > 1 { return result(bulleted) }
        let parts = only.split(separator: ";").map { withoutBullet($0.trimmed) }
            .filter { !$0.isEmpty }
        return parts.count > 1 ? .refused(.severalItems(parts)) : result(parts.isEmpty ? [] : items)
    }

    private static func result(_ items: [String]) -> Reading<[String]> {
        items.isEmpty ? .refused(.empty) : .understood(items)
    }

    private static func withoutBullet(_ line: String) -> String {
        guard let first = line.first else { return line }
        let rest = line.dropFirst()
        if first == "o", rest.first == "\t" { return rest.trimmed }
        guard bullets.contains(String(first)) else { return line }
        return rest.first?.isWhitespace ?? true ? rest.trimmed : line
    }

    /// The items of a line that a bullet begins and others part.
    private static func atBullets(_ line: String) -> [String] {
        guard let first = line.first, bullets.contains(String(first)), !"-*–—".contains(first)
        else { return [] }
        return line.split(separator: first).map(\.trimmed).filter { !$0.isEmpty }
    }

    /// Without numbers or letters that count the lines.
    ///
    /// One letter before one line is an initial.
    private static func withoutNumbers(_ lines: [String]) -> [String] {
        let numbered = lines.map(counted)
        let counts = numbered.enumerated().allSatisfy { index, line in
            guard let line, line.count == index + 1 else { return false }
            return !line.isLetter || lines.count > 1
        }
        guard counts else { return lines }
        return zip(lines, numbered).map { line, counted in counted?.rest ?? line }
    }

    /// What a line begins to count with, and the rest of it.
    private static func counted(
        _ line: String
    ) -> (count: Int, isLetter: Bool, rest: String)? {
        var rest = line[...]
        let isOpened = rest.first == "("
        if isOpened { rest = rest.dropFirst() }
        let mark = rest.prefix { $0.isASCII && ($0.isNumber || $0.isLetter) }
        guard (1...3).contains(mark.count), let closing = rest.dropFirst(mark.count).first,
            closing == ")" || !isOpened && closing == "."
        else { return nil }
        let behind = rest.dropFirst(mark.count + 1)
        guard behind.first?.isWhitespace ?? true else { return nil }
        if let number = Int(mark) { return (number, false, behind.trimmed) }
        guard mark.count == 1, let letter = mark.first?.lowercased().unicodeScalars.first else {
            return nil
        }
        return (Int(letter.value) - 0x60, true, behind.trimmed)
    }
}
