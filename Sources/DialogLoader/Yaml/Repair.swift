import DialogModel
import Yams

/// Puts right, in a copy, what the parser stumbled over, and says what it was.
///
/// Lines are never added or removed, so that places stay.
struct Repair {
    var lines: [String]
    /// Names given to keys that stood there twice.
    var renamed: Set<String> = []
    let source: Source
    let findings: Findings
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
            return renameAgain(of: keys, first: context.mark)
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            return mend(problem: problem, at: mark, context: context)
        case .memory, .reader, .no, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            source.report(.notYAML, line: 1, scalar: 1, to: findings)
        }
        return false
    }

    private mutating func mend(problem: String, at mark: Mark, context: YamlError.Context?) -> Bool
    {
        if problem.contains("nesting") {
            source.report(
                .tooDeep(limit: Planting.deepest),
                line: mark.line,
                scalar: mark.column,
                to: findings
            )
            return false
        }
        if problem.contains("another document") || isDocumentMark(mark.line) {
            source.report(.severalDocuments, line: mark.line, scalar: 1, to: findings)
            return false
        }
        // The parser often sees only behind the line that something was wrong in it.
        // Where the text ends too soon, it points behind the last one.
        let reached = min(mark.line, lastLine)
        var candidates = [reached]
        if let context { candidates.insert(min(context.mark.line, lastLine), at: 0) }
        candidates.append(contentsOf: stride(from: reached - 1, through: 1, by: -1).prefix(2))
        // A quotation mark that is not closed swallows lines up to the next one.
        let openings = stride(from: reached - 1, through: 1, by: -1).filter(isOpening)
        for number in candidates + openings where !mended.contains(number) {
            guard let trap = TextTrap(in: source.line(number)) else { continue }
            mended.insert(number)
            let spot = Spot(source: source, line: number, column: trap.column)
            if case .missingSpace(let spaced) = trap.problem {
                findings.report(.text(trap.problem), at: spot)
                lines[number - 1] = spaced
            } else if case .unclosedBracket(let bracket) = trap.problem {
                findings.report(.text(trap.problem), at: spot)
                lines[number - 1] += bracket == "[" ? "]" : "}"
            } else {
                let passage = Passage(around: number, of: trap.line, in: lines)
                findings.report(.text(passage.problem(of: trap)), at: spot)
                for (offset, line) in passage.quoted.enumerated() {
                    mended.insert(passage.first + offset)
                    lines[passage.first + offset - 1] = line
                }
            }
            return true
        }
        if let context, context.text.contains("flow"), isBracket(at: context.mark) {
            return blank(context.mark)
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

    /// Whether a bracket opens at `mark`: where the text ends inside brackets, the parser points
    /// behind it.
    private func isBracket(at mark: Mark) -> Bool {
        guard lines.indices.contains(mark.line - 1) else { return false }
        let scalar = lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).first
        return scalar == "[" || scalar == "{"
    }

    /// Empties the brackets that open at `mark`, about whose content no more is said.
    private mutating func blank(_ mark: Mark) -> Bool {
        let spot = source.spot(line: mark.line, scalar: mark.column)
        findings.report(.text(.missingComma), at: spot)
        findings.mute(spot)
        guard mended.insert(mark.line).inserted else { return false }
        let scalars = Array(lines[mark.line - 1].unicodeScalars)
        let isList = scalars[mark.column - 1] == "["
        lines[mark.line - 1] =
            scalars.prefix(mark.column - 1).reduce(into: "") { $0.unicodeScalars.append($1) }
            + (isList ? "[]" : "{}")
        return true
    }

    private static let indentationProblems = [
        "did not find expected key", "did not find expected '-'", "mapping values are not allowed",
        "block sequence entries are not allowed", "could not find expected ':'",
        "did not find expected <document start>",
    ]

    /// Whether line `number` opens a quotation and does not close it.
    private func isOpening(_ number: Int) -> Bool {
        guard case .brokenQuotes? = TextTrap(in: source.line(number))?.problem else { return false }
        return true
    }

    private var lastLine: Int {
        1 + (lines.lastIndex { !$0.allSatisfy { $0 == " " } } ?? 0)
    }

    private func isDocumentMark(_ number: Int) -> Bool {
        number > 1 && (source.line(number).hasPrefix("---") || source.line(number).hasPrefix("..."))
    }
}
