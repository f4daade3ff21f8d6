import DialogModel

extension WrittenText {
    /// `leaf` taken apart.
    ///
    /// A `<` before a space, or at the end, is a `<`.
    init(_ leaf: Leaf, findings: Findings) {
        self.leaf = leaf
        let characters = Array(leaf.text)
        var parts: [Part] = []
        var literal = ""
        var index = 0
        while index < characters.count {
            guard characters[index] == "<", Self.opens(characters, at: index) else {
                literal.append(characters[index])
                index += 1
                continue
            }
            let inside = characters[(index + 1)...].prefix { !"<>\n".contains($0) }
            let close = inside.endIndex
            guard close < characters.count, characters[close] == ">" else {
                let spot = leaf.spot(of: index..<(index + 1))
                findings.report(.text(.unclosedQuote), at: spot)
                literal.append("<")
                index += 1
                continue
            }
            if !literal.isEmpty { parts.append(.literal(literal)) }
            literal = ""
            if inside.allSatisfy(\.isWhitespace) {
                let spot = leaf.spot(of: index..<(close + 1))
                findings.report(.text(.emptyQuote), at: spot)
            } else if let term = ExpressionParser.term(
                in: leaf,
                range: (index + 1)..<close,
                findings: findings
            ) {
                parts.append(.value(term))
            }
            index = close + 1
        }
        if !literal.isEmpty { parts.append(.literal(literal)) }
        self.parts = parts
    }

    private static func opens(_ characters: [Character], at index: Int) -> Bool {
        guard index + 1 < characters.count else { return false }
        let next = characters[index + 1]
        return !next.isWhitespace && next != "=" && next != "-"
    }
}
