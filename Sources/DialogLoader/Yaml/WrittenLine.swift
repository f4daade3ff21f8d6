/// A line of a script taken apart as its author sees it: `        - ask: words`, and how it is
/// written so that YAML takes the words as words.
struct WrittenLine {
    /// Indentation, dashes and key, up to the words.
    let lead: String
    /// The words, up to the end of the line.
    let words: String

    /// Takes `line` apart; a key is one that scripts know.
    init(_ line: String) {
        var rest = Substring(line)
        func take(_ count: Int) { rest = rest.dropFirst(count) }
        take(rest.prefix { $0 == " " }.count)
        while rest.hasPrefix("- ") { take(1 + rest.dropFirst().prefix { $0 == " " }.count) }
        let key = rest.prefix { $0.isASCII && ($0.isLowercase || $0 == "-") }
        if Self.isKey(String(key), before: rest.dropFirst(key.count)),
            rest.dropFirst(key.count).hasPrefix(":")
        {
            let after = rest.dropFirst(key.count + 1)
            let blanks = after.prefix { $0 == " " }.count
            if blanks > 0 || after.isEmpty { take(key.count + 1 + blanks) }
        }
        lead = String(line.prefix(line.count - rest.count))
        words = String(rest).trimmingTrailingBlanks()
    }

    /// Whether `key` is one: scripts know it, or, as an option's name may be, it is followed by more
    /// than a text can hold.
    private static func isKey(_ key: String, before rest: Substring) -> Bool {
        KnownKeys.all.contains(key)
            || Names.isFit(key) && rest.hasPrefix(": ")
                && TextTrap.colon(in: String(rest.dropFirst(2))) != nil
    }

    /// Whether words stand behind the key, or behind a dash: neither a list nor a mapping.
    var takesText: Bool {
        let key = lead.split(separator: " ").last { $0 != "-" }
        return key.map { KnownKeys.texts.contains(String($0.dropLast())) } ?? true
    }

    /// A line with `lead` before `words`.
    init(lead: String, words: String) {
        self.lead = lead
        self.words = words
    }

    /// The column of the words, from 1, in characters.
    var column: Int { lead.count + 1 }

    /// The words without the first.
    var wordsBehindFirst: String { String(words.drop { $0 != " " }.drop { $0 == " " }) }

    /// The words between quotation marks, as a whole line.
    var quoted: String { lead + Self.quote(words) }

    /// The same words bare where YAML leaves them alone, else between quotation marks.
    var safest: String { Self.isSafe(words) ? lead + words : quoted }

    /// `words` between the quotation marks that need the fewest escapes.
    static func quote(_ words: String) -> String {
        guard words.contains("\"") || words.contains("\\") else { return "\"\(words)\"" }
        guard words.contains("'") else { return "'\(words)'" }
        return "'" + words.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
    }

    /// Whether YAML reads `words` as they stand.
    static func isSafe(_ words: String) -> Bool {
        guard let first = words.first, !"{}[]\"'*&!%@`>|#,?-".contains(first) else { return false }
        return !words.contains(": ") && !words.contains(" #") && !words.hasSuffix(":")
    }
}

extension String {
    func trimmingTrailingBlanks() -> String {
        String(reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
