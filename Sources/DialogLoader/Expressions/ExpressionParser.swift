import DialogModel

/// Words to a term, by precedence: `or`, `and`, `not`, comparison, sum, product, sign.
struct ExpressionParser {
    typealias Failure = ExpressionLexer.Failure

    /// How deep parentheses and signs may stand inside each other.
    static let deepest = 32
    /// How many words an expression may have: long sums lean left, one level a word.
    static let mostWords = 256

    private let leaf: Leaf
    private var tokens: [Token] = []
    private var index = 0
    private var depth = 0

    private init(leaf: Leaf) { self.leaf = leaf }

    /// The expression that characters `range` of `leaf` spell; `nil`, and reported, if they do not.
    static func term(
        in leaf: Leaf,
        range: Range<Int>? = nil,
        findings: Findings
    ) -> Term? {
        let characters = Array(leaf.text)
        var parser = ExpressionParser(leaf: leaf)
        do throws(Failure) {
            var lexer = ExpressionLexer(characters, in: range ?? 0..<characters.count)
            parser.tokens = try lexer.tokens()
            guard parser.tokens.count <= mostWords else {
                throw Failure(
                    defect: .tooLong(limit: mostWords),
                    range: parser.tokens[mostWords].range
                )
            }
            let term = try parser.disjunction()
            guard parser.current.kind == .end else { throw parser.unexpected() }
            return term
        } catch {
            findings.report(.expression(.unreadable(error.defect)), at: leaf.spot(of: error.range))
            return nil
        }
    }

    private var current: Token { tokens[index] }

    private mutating func take(_ kind: Token.Kind) -> Bool {
        guard current.kind == kind else { return false }
        index += 1
        return true
    }

    private func unexpected() -> Failure {
        let range = current.range
        let word: String
        switch current.kind {
        case .end: return Failure(defect: .ended, range: range.lowerBound..<(range.lowerBound + 1))
        case .number, .text:
            word = String(leaf.text.dropFirst(range.lowerBound).prefix(range.count))
        case .name(let name): word = name
        case .mark(let mark): word = mark
        }
        return Failure(
            defect: .unexpected(word, instead: ExpressionLexer.intentions[word]),
            range: range
        )
    }

    private func join(_ left: Term, _ right: Term, _ kind: Term.Kind) -> Term {
        Term(kind: kind, range: left.range.lowerBound..<right.range.upperBound, leaf: leaf)
    }

    private mutating func disjunction() throws(Failure) -> Term {
        var left = try conjunction()
        while take(.name("or")) {
            let right = try conjunction()
            left = join(left, right, .or(left, right))
        }
        return left
    }

    private mutating func conjunction() throws(Failure) -> Term {
        var left = try negation()
        while take(.name("and")) {
            let right = try negation()
            left = join(left, right, .and(left, right))
        }
        return left
    }

    private mutating func negation() throws(Failure) -> Term {
        let start = current.range.lowerBound
        guard take(.name("not")) else { return try comparison() }
        try enter()
        defer { depth -= 1 }
        let inner = try negation()
        return Term(kind: .not(inner), range: start..<inner.range.upperBound, leaf: leaf)
    }

    private mutating func comparison() throws(Failure) -> Term {
        let left = try sum()
        guard case .mark(let mark) = current.kind,
            let comparison = Expression.Comparison(rawValue: mark)
        else { return left }
        index += 1
        let right = try sum()
        return join(left, right, .compare(comparison, left, right))
    }

    private mutating func sum() throws(Failure) -> Term {
        var left = try product()
        while case .mark(let mark) = current.kind, mark == "+" || mark == "-",
            let operation = Expression.Operation(rawValue: mark)
        {
            index += 1
            let right = try product()
            left = join(left, right, .calculate(operation, left, right))
        }
        return left
    }

    private mutating func product() throws(Failure) -> Term {
        var left = try value()
        while case .mark(let mark) = current.kind, mark == "*" || mark == "/",
            let operation = Expression.Operation(rawValue: mark)
        {
            index += 1
            let right = try value()
            left = join(left, right, .calculate(operation, left, right))
        }
        return left
    }

    private mutating func value() throws(Failure) -> Term {
        let token = current
        switch token.kind {
        case .number(let tenths): return finish(.number(tenths), token)
        case .text(let text): return finish(.text(text), token)
        case .name("yes"): return finish(.truth(true), token)
        case .name("no"): return finish(.truth(false), token)
        case .name("and"), .name("or"), .name("not"), .end: throw unexpected()
        case .name(let name):
            index += 1
            guard current.kind == .mark("(") else {
                return Term(kind: .name(name), range: token.range, leaf: leaf)
            }
            return try function(name, from: token)
        case .mark("("): return try group(from: token)
        case .mark("-"):
            index += 1
            guard case .number(let tenths) = current.kind else { throw unexpected() }
            let range = token.range.lowerBound..<current.range.upperBound
            index += 1
            return Term(
                kind: .number(Tenths(tenths: -tenths.tenths)),
                range: range,
                leaf: leaf
            )
        case .mark: throw unexpected()
        }
    }

    private mutating func finish(_ kind: Term.Kind, _ token: Token) -> Term {
        index += 1
        return Term(kind: kind, range: token.range, leaf: leaf)
    }

    private mutating func group(from token: Token) throws(Failure) -> Term {
        index += 1
        try enter()
        defer { depth -= 1 }
        let inner = try disjunction()
        let range = token.range.lowerBound..<current.range.upperBound
        guard take(.mark(")")) else {
            if current.kind == .end {
                throw Failure(defect: .unclosedParenthesis, range: token.range)
            }
            throw unexpected()
        }
        return Term(kind: inner.kind, range: range, leaf: leaf)
    }

    private mutating func function(_ name: String, from token: Token) throws(Failure) -> Term {
        let opening = current
        index += 1
        try enter()
        defer { depth -= 1 }
        var arguments: [Term] = []
        if current.kind != .mark(")") {
            repeat { arguments.append(try disjunction()) } while take(.mark(","))
        }
        let range = token.range.lowerBound..<current.range.upperBound
        guard take(.mark(")")) else {
            if current.kind == .end {
                throw Failure(defect: .unclosedParenthesis, range: opening.range)
            }
            throw unexpected()
        }
        return Term(kind: .function(name, arguments), range: range, leaf: leaf)
    }

    private mutating func enter() throws(Failure) {
        depth += 1
        guard depth <= Self.deepest else {
            throw Failure(defect: .tooDeep(limit: Self.deepest), range: current.range)
        }
    }
}
