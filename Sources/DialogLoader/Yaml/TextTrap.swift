import DialogModel

/// A line whose words YAML does not take as words, and what to write instead.
struct TextTrap {
    let problem: Diagnostic.TextProblem
    let column: Int
    let line: WrittenLine

    /// The trap in `line`, if there is one.
    init?(in line: String) {
        if let spaced = Self.spaced(line) {
            self.line = WrittenLine(spaced)
            problem = .missingSpace(corrected: spaced)
            column = line.prefix { $0 == " " }.count + 1
            return
        }
        let written = WrittenLine(line)
        guard let first = written.words.first else { return nil }
        self.line = written
        switch first {
        case "\"", "'":
            guard !Self.isWellQuoted(written.words, by: first) else { return nil }
            problem = .brokenQuotes(corrected: Self.withoutBrokenQuotes(written, by: first))
            column = written.column
            return
        case "{", "[":
            guard !Self.isBalanced(written.words) else { return nil }
            problem =
                written.takesText
                ? .specialStart(first, corrected: written.quoted) : .unclosedBracket(first)
            column = written.column
            return
        case "*", "&", "!", "%", "@", "`": break
        case ">", "|":
            let header = written.words.dropFirst().prefix { "+-123456789".contains($0) }
            let rest = written.words.dropFirst(1 + header.count)
            guard !rest.allSatisfy({ $0 == " " }), !rest.hasPrefix(" #") else { return nil }
        case "?", "-", ",", "]", "}":
            guard written.lead.contains(":") else { return nil }
        default:
            guard let colon = Self.colon(in: written.words) else { return nil }
            problem = .colon(corrected: written.quoted)
            column = written.column + colon
            return
        }
        problem = .specialStart(first, corrected: written.quoted)
        column = written.column
    }

    /// `line` with the spaces that a known key wants around it, where they are missing.
    private static func spaced(_ line: String) -> String? {
        let indent = line.prefix { $0 == " " }
        let dashes = line.dropFirst(indent.count).prefix { $0 == "-" || $0 == " " }
        let rest = line.dropFirst(indent.count + dashes.count)
        let key = rest.prefix { $0.isASCII && ($0.isLowercase || $0 == "-") }
        let value = rest.dropFirst(key.count + 1)
        guard KnownKeys.all.contains(String(key)), rest.dropFirst(key.count).hasPrefix(":") else {
            return nil
        }
        let lacksDashSpace = dashes.hasSuffix("-")
        let lacksColonSpace = !value.isEmpty && !value.hasPrefix(" ")
        guard lacksDashSpace || lacksColonSpace else { return nil }
        let dash = lacksDashSpace ? " " : ""
        let colon = lacksColonSpace ? ": " : ":"
        return "\(indent)\(dashes)\(dash)\(key)\(colon)\(value)"
    }

    /// The place of a colon that makes a key of the words before it.
    static func colon(in words: String) -> Int? {
        let characters = Array(words)
        return characters.indices.first { index in
            characters[index] == ":"
                && (index + 1 == characters.count || characters[index + 1] == " ")
        }
    }

    /// Whether the quotation marks that open `words` close at their end.
    private static func isWellQuoted(_ words: String, by mark: Character) -> Bool {
        guard let end = closing(of: words, by: mark) else { return false }
        let rest = words.dropFirst(end + 1)
        return rest.allSatisfy { $0 == " " } || rest.hasPrefix(" #")
    }

    private static func closing(of words: String, by mark: Character) -> Int? {
        let characters = Array(words)
        var index = 1
        while index < characters.count {
            if mark == "\"", characters[index] == "\\" {
                index += 1
            } else if characters[index] == mark {
                guard mark == "'", index + 1 < characters.count, characters[index + 1] == mark
                else {
                    return index
                }
                index += 1
            }
            index += 1
        }
        return nil
    }

    /// `"Goed" zei je` keeps its marks inside new ones; a mark that only opens is closed, save for
    /// the Dutch `'s` and `'t`.
    private static func withoutBrokenQuotes(_ line: WrittenLine, by mark: Character) -> String {
        let isOpenOnly = closing(of: line.words, by: mark) == nil
        guard isOpenOnly, mark == "\"" else { return line.quoted }
        return WrittenLine(lead: line.lead, words: String(line.words.dropFirst())).quoted
    }

    private static func isBalanced(_ words: String) -> Bool {
        var depth = 0
        var end = 0
        for (index, character) in words.enumerated() {
            if "[{".contains(character) { depth += 1 }
            if "]}".contains(character) { depth -= 1 }
            if depth == 0 {
                end = index
                break
            }
        }
        let rest = words.dropFirst(end + 1)
        return depth == 0 && (rest.allSatisfy { $0 == " " } || rest.hasPrefix(" #"))
    }
}
