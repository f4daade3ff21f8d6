import DialogModel

/// A text that may be written over several lines, each further in than its key.
struct Passage {
    /// The number of its first line.
    let first: Int
    private let lead: String
    private let words: [String]
    /// What each line after the first is indented by.
    private let indents: [String]

    /// The passage that line `number`, taken apart as `written`, is a part of.
    init(around number: Int, of written: WrittenLine, in lines: [String]) {
        var first = number
        while first > 1, Self.continues(lines, first) { first -= 1 }
        let head = first == number ? written : WrittenLine(lines[first - 1])
        var words = [head.words]
        var indents: [String] = []
        var next = first + 1
        while next <= lines.count, Self.continues(lines, next) {
            let line = WrittenLine(lines[next - 1])
            words.append(line.words)
            indents.append(line.lead)
            next += 1
        }
        self.first = first
        lead = head.lead
        self.words = words
        self.indents = indents
    }

    /// The lines with quotation marks around all the words.
    var quoted: [String] {
        guard words.count > 1 else { return [WrittenLine(lead: lead, words: words[0]).quoted] }
        let safe = words.map { part in
            String(part.map { $0 == "\"" || $0 == "\\" ? "'" : $0 })
        }
        var lines = [lead + "\"" + safe[0]]
        for (indent, part) in zip(indents, safe.dropFirst()) { lines.append(indent + part) }
        lines[lines.count - 1] += "\""
        return lines
    }

    /// The problem of `trap`, with the whole passage on one line as the correction.
    func problem(of trap: TextTrap) -> Diagnostic.TextProblem {
        guard words.count > 1 else { return trap.problem }
        let joined = WrittenLine(lead: lead, words: words.joined(separator: " ")).quoted
        return switch trap.problem {
        case .colon: .colon(corrected: joined)
        case .specialStart(let character, _): .specialStart(character, corrected: joined)
        case .brokenQuotes: .brokenQuotes(corrected: joined)
        case .anchor, .alias, .tag, .mergeKey, .missingSpace, .splitByComma, .comment,
            .unclosedBracket,
            .missingComma, .indentation, .notYAML, .unclosedQuote, .emptyQuote:
            trap.problem
        }
    }

    /// Whether line `number` goes on with the words of the line before it.
    private static func continues(_ lines: [String], _ number: Int) -> Bool {
        guard number > 1 else { return false }
        let line = WrittenLine(lines[number - 1])
        let before = WrittenLine(lines[number - 2])
        let indent = lines[number - 1].prefix { $0 == " " }.count
        let outer = lines[number - 2].prefix { $0 == " " || $0 == "-" }.count
        return line.lead.allSatisfy { $0 == " " } && !line.words.isEmpty
            && !before.words.isEmpty && (indent > outer || indent == outer && before.isWordsOnly)
    }
}

extension WrittenLine {
    /// Whether neither a dash nor a key stands before the words.
    fileprivate var isWordsOnly: Bool { lead.allSatisfy { $0 == " " } }
}
