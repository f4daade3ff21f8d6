import DialogModel

/// Phrases as a file writes them, with the words of its groups in the place of their names.
struct PhraseReader {
    /// The most characters of a phrase with the words of its groups.
    static let longest = 4000
    /// What older files wrote, and meant nothing by.
    private static let signs: Set<Character> = ["{", "}", "|", "<", ">", "^", "?"]

    /// The words of the groups, by name, as they stand between braces.
    private(set) var groups: [String: String] = [:]
    /// Whether signs mean something.
    let hasSigns: Bool
    let findings: Findings

    /// Knows the groups of `fields` from now on; a group may name those above it.
    mutating func readGroups(_ fields: Fields) {
        var lines: [String: Int] = [:]
        for element in fields.optionalList("groups") {
            guard
                let inner = Fields(
                    element,
                    key: "groups",
                    known: KnownKeys.group,
                    findings: findings
                ), let name = inner.name("group")
            else { continue }
            if let first = lines[name.text] {
                findings.report(.shape(.duplicateName(name.text, firstLine: first)), at: name.spot)
                continue
            }
            lines[name.text] = name.line
            let words = inner.list("words").compactMap { inner.text($0, key: "words") }
            groups[name.text] = words.compactMap { filled($0, key: "words", isWithin: true) }
                .joined(separator: "|")
        }
    }

    /// The phrases of the list `key`, of which each must have a word.
    func phrases(_ key: String, of fields: Fields) -> [WrittenPhrase] {
        fields.optionalList(key).compactMap { element in
            guard let leaf = fields.text(element, key: key) else { return nil }
            guard !FoldedText.words(of: leaf.text).isEmpty else {
                findings.report(.shape(.emptyText(key: key)), at: leaf.spot)
                return nil
            }
            guard hasSigns else {
                let plain = String(leaf.text.map { Self.signs.contains($0) ? " " : $0 })
                return WrittenPhrase(text: plain, written: leaf.text, line: leaf.line)
            }
            return filled(leaf, key: key, isWithin: false).map { text in
                WrittenPhrase(text: text, written: leaf.text, line: leaf.line)
            }
        }
    }

    /// A text with the words of groups in the place of `<name>`, in braces unless it stands in some.
    private func filled(_ leaf: Leaf, key: String, isWithin: Bool) -> String? {
        var filled = ""
        var depth = isWithin ? 1 : 0
        var rest = leaf.text[...]
        while let first = rest.first {
            if first == "<", let end = rest.firstIndex(of: ">") {
                let name = String(rest[rest.index(after: rest.startIndex)..<end])
                guard let words = groups[name] else {
                    let nearest = Spelling.nearest(to: name, among: groups.keys)
                    findings.report(
                        .reference(.unknownGroup(name, nearest: nearest)),
                        at: leaf.spot
                    )
                    return nil
                }
                filled += depth > 0 ? words : "{\(words)}"
                rest = rest[rest.index(after: end)...]
            } else {
                depth += first == "{" ? 1 : first == "}" ? -1 : 0
                filled.append(first)
                rest = rest.dropFirst()
            }
            guard filled.utf8.count <= Self.longest else {
                findings.report(
                    .shape(.textTooLong(key: key, limit: Self.longest)),
                    at: leaf.spot
                )
                return nil
            }
        }
        return filled
    }
}
