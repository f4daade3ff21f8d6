import DialogModel
import Yams

/// Puts right, in a copy, what the parser stumbled over, and says what it was.
///
/// Lines are never added or removed, so that places stay.
struct Repair {
    private(set) var lines: [String]
    /// Names given to keys that stood there twice.
    private(set) var renamed: Set<String> = []
    private let source: Source
    private let findings: Findings
    private var mended: Set<Int> = []

    /// Repairs `lines`, which are those of `source` or a mended copy.
    init(source: Source, lines: [String], findings: Findings) {
        self.source = source
        self.findings = findings
        self.lines = lines
    }

    /// Reports `error`; whether reading again makes sense.
    mutating func mend(_ error: YamlError) -> Bool {
        switch error {
        case .duplicatedKeysInMapping(let keys, let context):
            return renameSecond(of: keys, first: context.mark)
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            return mend(problem: problem, at: mark, context: context)
        case .memory:
            // The parser's word for values nested more than a thousand deep.
            source.report(.tooDeep(limit: Planting.deepest), line: 1, scalar: 1, to: findings)
        case .reader, .no, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            source.report(.notYAML, line: 1, scalar: 1, to: findings)
        }
        return false
    }

    private mutating func mend(problem: String, at mark: Mark, context: YamlError.Context?) -> Bool
    {
        if problem.contains("another document") || isDocumentMark(mark.line) {
            source.report(.severalDocuments, line: mark.line, scalar: 1, to: findings)
            return false
        }
        // The parser often sees only behind the line that something was wrong in it.
        var candidates = [mark.line]
        if let context { candidates.insert(context.mark.line, at: 0) }
        candidates.append(contentsOf: stride(from: mark.line - 1, through: 1, by: -1).prefix(2))
        for number in candidates where !mended.contains(number) {
            guard let trap = TextTrap(in: source.line(number)) else { continue }
            findings.report(
                .text(trap.problem),
                at: Spot(source: source, line: number, column: trap.column))
            mended.insert(number)
            if case .unclosedBracket(let bracket) = trap.problem {
                lines[number - 1] += bracket == "[" ? "]" : "}"
            } else {
                quote(number, trap.line)
            }
            return true
        }
        let isIndentation = Self.indentationProblems.contains { problem.contains($0) }
        source.report(
            isIndentation ? .indentation : .notYAML,
            line: min(mark.line, lastLine),
            scalar: mark.line > lastLine ? 1 : mark.column,
            to: findings
        )
        return false
    }

    private static let indentationProblems = [
        "did not find expected key", "did not find expected '-'", "mapping values are not allowed",
        "block sequence entries are not allowed", "could not find expected ':'",
        "did not find expected <document start>",
    ]

    private var lastLine: Int {
        1 + (lines.lastIndex { !$0.allSatisfy { $0 == " " } } ?? 0)
    }

    private func isDocumentMark(_ number: Int) -> Bool {
        number > 1 && (source.line(number).hasPrefix("---") || source.line(number).hasPrefix("..."))
    }

    /// Puts the words of line `number` and of those that continue it between quotation marks.
    private mutating func quote(_ number: Int, _ written: WrittenLine) {
        let indent = lines[number - 1].prefix { $0 == " " || $0 == "-" }.count
        var last = number
        while last < lines.count {
            let next = lines[last]
            let nextIndent = next.prefix { $0 == " " }.count
            guard nextIndent >= indent, nextIndent < next.count,
                !next.dropFirst(nextIndent).hasPrefix("- "),
                WrittenLine(next).lead.allSatisfy({ $0 == " " })
            else { break }
            last += 1
        }
        if last == number {
            lines[number - 1] = written.quoted
        } else {
            let words = ([written.words] + lines[number..<last]).map { part in
                part.map { $0 == "\"" || $0 == "\\" ? "'" : $0 }
            }
            lines[number - 1] = written.lead + "\"" + String(words[0])
            for (offset, part) in words.dropFirst().enumerated() {
                lines[number + offset] = String(part)
            }
            lines[last - 1] += "\""
        }
    }

    /// Gives the second of two equal keys a name of the same length that is passed over.
    private mutating func renameSecond(of keys: [String], first: Mark) -> Bool {
        guard let key = keys.first, !key.isEmpty, let second = place(of: key, after: first) else {
            source.report(.notYAML, line: first.line, scalar: first.column, to: findings)
            return false
        }
        findings.report(
            .shape(.duplicateKey(key, firstLine: first.line)),
            at: source.spot(line: second.line, scalar: second.column, length: key.count)
        )
        var scalars = Array(lines[second.line - 1].unicodeScalars)
        let length = key.unicodeScalars.count
        var name = String.UnicodeScalarView()
        for offset in 0..<length {
            let number = renamed.count >> (8 * (offset % 4)) & 0xFF
            name.append(Unicode.Scalar(UInt32(0xE000 + number)) ?? "\u{E000}")
        }
        renamed.insert(String(name))
        scalars.replaceSubrange((second.column - 1)..<(second.column - 1 + length), with: name)
        var line = String.UnicodeScalarView()
        line.append(contentsOf: scalars)
        lines[second.line - 1] = String(line)
        return true
    }

    /// Where `key` stands again: in the same column of a later line of the mapping, or, between
    /// braces, later on a line.
    private func place(of key: String, after first: Mark) -> (line: Int, column: Int)? {
        let name = Array(key.unicodeScalars)
        func matches(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
            let end = index + name.count
            guard index >= 0, end <= line.count, line[index..<end].elementsEqual(name) else {
                return false
            }
            let follower = line[end...].first { $0 != " " }
            return follower == ":"
                && (index == 0 || " {,-".unicodeScalars.contains(line[index - 1]))
        }
        for number in first.line...max(first.line, lines.count) {
            let line = Array((number <= lines.count ? lines[number - 1] : "").unicodeScalars)
            let index = first.column - 1
            if number > first.line, matches(line, index), line[..<index].allSatisfy({ $0 == " " }) {
                return (number, first.column)
            }
            let start = number == first.line ? first.column : 0
            if isFlow(at: first), start < line.count,
                let found = (start..<line.count).first(where: { matches(line, $0) })
            {
                return (number, found + 1)
            }
        }
        return nil
    }

    private func isFlow(at mark: Mark) -> Bool {
        let before = lines[mark.line - 1].unicodeScalars.prefix(mark.column - 1)
        let last = before.last { $0 != " " }
        return last == "{" || last == ","
    }
}
