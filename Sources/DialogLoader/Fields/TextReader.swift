import DialogModel

/// Texts that people read, with the traps that YAML lays for them.
struct TextReader {
    /// The most characters of one text.
    static let longest = 2000

    let findings: Findings

    /// `value` as one text.
    func text(_ value: Tree, key: String) -> Leaf? {
        switch value {
        case .leaf(let leaf):
            guard leaf.text.contains(where: { !$0.isWhitespace }) else {
                findings.report(.shape(.emptyText(key: key)), at: leaf.spot)
                return nil
            }
            guard !isTooLong(leaf, key: key) else { return nil }
            reportLostTail(of: leaf)
            return leaf
        case .list(let list):
            if list.isFlow {
                reportStart("[", at: list.spot)
            } else {
                findings.report(.shape(.wrongType(key: key, expected: .text)), at: list.spot)
            }
            return nil
        case .map(let map):
            reportMapping(map, key: key, expected: .text)
            return nil
        }
    }

    /// Reports a text that nobody would read out.
    ///
    /// What looks closely at a text takes time that grows with the square of its length.
    func isTooLong(_ leaf: Leaf, key: String) -> Bool {
        guard leaf.text.utf8.count > Self.longest, leaf.text.count > Self.longest else {
            return false
        }
        findings.report(.shape(.textTooLong(key: key, limit: Self.longest)), at: leaf.spot)
        return true
    }

    /// `value` as wordings of one question: one text, or a block list.
    func variants(_ value: Tree, key: String) -> [Leaf] {
        switch value {
        case .leaf: return text(value, key: key).map { [$0] } ?? []
        case .map(let map):
            reportMapping(map, key: key, expected: .textOrVariants)
            return []
        case .list(let list):
            guard !list.elements.isEmpty else {
                findings.report(.shape(.emptyList(key: key)), at: list.spot)
                return []
            }
            guard !list.isFlow || isQuotedThroughout(list) else {
                reportBrackets(list)
                return []
            }
            let leaves = list.elements.compactMap { text($0, key: key) }
            reportRepetition(in: leaves)
            return leaves
        }
    }

    private func isQuotedThroughout(_ list: Branches) -> Bool {
        list.elements.allSatisfy { element in
            guard case .leaf(let leaf) = element else { return false }
            return leaf.style == .doubleQuoted || leaf.style == .singleQuoted
        }
    }

    private func reportBrackets(_ list: Branches) {
        let written = WrittenLine(list.spot.source.line(list.spot.line))
        guard list.elements.count > 1, written.words.hasPrefix("["), written.words.hasSuffix("]")
        else { return reportStart("[", at: list.spot) }
        let words = String(written.words.dropFirst().dropLast())
        let corrected = WrittenLine(lead: written.lead, words: words).safest
        findings.report(.text(.splitByComma(corrected: corrected)), at: list.spot)
    }

    private func reportStart(_ character: Character, at spot: Spot) {
        let written = WrittenLine(spot.source.line(spot.line))
        findings.report(
            .text(.specialStart(character, corrected: written.quoted)),
            at: spot
        )
    }

    /// A mapping where words belong: braces at the start, or a colon among the words.
    private func reportMapping(
        _ map: Entries,
        key: String,
        expected: Diagnostic.ShapeProblem.Expected
    ) {
        if map.isFlow { return reportStart("{", at: map.spot) }
        guard let first = map.pairs.first?.key, !KnownKeys.all.contains(first.text) else {
            findings.report(.shape(.wrongType(key: key, expected: expected)), at: map.spot)
            return
        }
        let written = WrittenLine(first.original.line(first.line))
        let colon = TextTrap.colon(in: written.words) ?? 0
        findings.report(
            .text(.colon(corrected: written.quoted)),
            at: Spot(source: first.original, line: first.line, column: written.column + colon)
        )
    }

    /// ` #` begins a comment, also where the author meant a number.
    ///
    /// A comment that is meant as one stands two spaces away and has a space behind its `#`.
    private func reportLostTail(of leaf: Leaf) {
        guard leaf.style == .plain, let end = leaf.end else { return }
        let line = leaf.parsed.line(end.line)
        let tail = line.unicodeScalars.dropFirst(end.scalar - 1)
        let blanks = tail.prefix { $0 == " " }.count
        let comment = tail.dropFirst(blanks)
        guard comment.first == "#" else { return }
        let isMeant = blanks > 1 && (comment.dropFirst().first ?? " ") == " "
        guard !isMeant else { return }
        let lost = String(comment)
        let written = WrittenLine(line)
        let start = leaf.parsed.spot(line: end.line, scalar: end.scalar + blanks)
        findings.report(
            .text(.comment(lost: lost, corrected: written.quoted)),
            at: Spot(
                source: leaf.original,
                line: end.line,
                column: start.column,
                length: lost.count
            )
        )
    }

    private func reportRepetition(in leaves: [Leaf]) {
        var first: [String: Leaf] = [:]
        for leaf in leaves {
            if let earlier = first[leaf.text] {
                findings.report(
                    .content(.sameVariant(firstLine: earlier.line)),
                    at: leaf.spot
                )
            } else {
                first[leaf.text] = leaf
            }
        }
    }
}
