import DialogModel

/// A cursor over one mapping: typed getters that report what is wrong and go on.
struct Fields {
    let map: Entries
    let findings: Findings

    /// The mapping `tree`, which is the value of `key` and knows the keys `known`; `nil` if it is no
    /// mapping.
    init?(_ tree: Tree, key: String, known: [String], findings: Findings) {
        guard case .map(let map) = tree else {
            let line = tree.spot.source.line(tree.spot.line)
            if let trap = TextTrap(in: line), case .missingSpace = trap.problem {
                findings.report(.text(trap.problem), at: tree.spot)
                return nil
            }
            findings.report(.shape(.wrongType(key: key, expected: .mapping)), at: tree.spot)
            return nil
        }
        self.map = map
        self.findings = findings
        for (name, _) in map.pairs where !known.contains(name.text) {
            let nearest = Spelling.nearest(to: name.text, among: known)
            findings.report(.shape(.unknownKey(name.text, nearest: nearest)), at: name.spot)
        }
    }

    /// The place of the first key, or of the mapping.
    var spot: Spot { map.pairs.first?.key.spot ?? map.spot }

    /// The place of `key` itself.
    func spot(of key: String) -> Spot {
        map.pairs.first { $0.key.text == key }?.key.spot ?? spot
    }

    func has(_ key: String) -> Bool { map[key] != nil }

    /// Reports that `key` is missing, at the mapping's first key.
    func reportMissing(_ key: String) { findings.report(.shape(.missingKey(key)), at: spot) }

    /// The value of `key`, which must be there.
    func required(_ key: String) -> Tree? {
        if let value = map[key] { return value }
        reportMissing(key)
        return nil
    }

    /// The text of `key`, which must be there.
    func text(_ key: String) -> Leaf? { required(key).flatMap { text($0, key: key) } }

    /// The text of `key`, if it is there.
    func optionalText(_ key: String) -> Leaf? { map[key].flatMap { text($0, key: key) } }

    /// `value` as a text, caught where YAML made something else of it.
    func text(_ value: Tree, key: String) -> Leaf? {
        TextReader(findings: findings).text(value, key: key)
    }

    /// One bare word: a name or a value of a closed set.
    func word(_ key: String) -> Leaf? { required(key).flatMap { word($0, key: key) } }

    /// One bare word, if the key is there.
    func optionalWord(_ key: String) -> Leaf? { map[key].flatMap { word($0, key: key) } }

    func word(_ value: Tree, key: String) -> Leaf? {
        guard case .leaf(let leaf) = value else {
            findings.report(.shape(.wrongType(key: key, expected: .text)), at: value.spot)
            return nil
        }
        guard !leaf.text.isEmpty else {
            findings.report(.shape(.emptyText(key: key)), at: spot(of: key))
            return nil
        }
        return TextReader(findings: findings).isTooLong(leaf, key: key) ? nil : leaf
    }

    /// The name that `key` gives to something.
    func name(_ key: String) -> Leaf? { word(key).map(checkedName) }

    /// The name that `key` gives to something, if it is there.
    func optionalName(_ key: String) -> Leaf? { optionalWord(key).map(checkedName) }

    /// `leaf`, reported if it does not have the form of a name.
    ///
    /// It is used all the same, so that what refers to it is not reported too.
    func checkedName(_ leaf: Leaf) -> Leaf {
        if !Names.isFit(leaf.text) {
            findings.report(.shape(.unfitName(leaf.text)), at: leaf.spot)
        } else if Names.reserved.contains(leaf.text) {
            findings.report(.shape(.reservedName(leaf.text)), at: leaf.spot)
        }
        return leaf
    }

    /// The elements of the list `key`, which must be there and hold something.
    func list(_ key: String) -> [Tree] { required(key).map { list($0, key: key) } ?? [] }

    /// The elements of the list `key`, if it is there.
    func optionalList(_ key: String) -> [Tree] { map[key].map { list($0, key: key) } ?? [] }

    private func list(_ value: Tree, key: String) -> [Tree] {
        guard case .list(let list) = value else {
            findings.report(.shape(.wrongType(key: key, expected: .list)), at: value.spot)
            return []
        }
        if list.elements.isEmpty { findings.report(.shape(.emptyList(key: key)), at: value.spot) }
        return list.elements
    }
}

/// The form of names.
enum Names {
    /// The words of the expression language.
    static let reserved: Set = [
        "and", "or", "not", "yes", "no", "answered", "count", "contains", "lowest", "highest",
    ]

    /// Whether `text` is lower-case letters, digits and `-` between them, and no number.
    static func isFit(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard (1...64).contains(bytes.count), bytes.first != UInt8(ascii: "-"),
            bytes.last != UInt8(ascii: "-")
        else { return false }
        var hasLetter = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): hasLetter = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): break
            default: return false
            }
        }
        return hasLetter
    }
}
