import DialogModel

extension Fields {
    /// The value of `key` in a closed set, if the key is there.
    func value<Choice>(_ key: String, of type: Choice.Type) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        optionalWord(key).flatMap { value($0, key: key, of: type) }
    }

    /// `leaf` as a value of a closed set.
    func value<Choice>(_ leaf: Leaf, key: String, of type: Choice.Type) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        if let choice = Choice(rawValue: leaf.text) { return choice }
        let allowed = Choice.allCases.map(\.rawValue)
        findings.report(
            .shape(
                .unknownValue(
                    key: key,
                    value: leaf.text,
                    allowed: allowed,
                    nearest: Spelling.nearest(to: leaf.text, among: allowed)
                )
            ),
            at: leaf.spot
        )
        return nil
    }

    /// The values of the list `key` in a closed set, each once.
    func values<Choice>(_ key: String, of type: Choice.Type) -> [Choice]
    where Choice: RawRepresentable<String> & CaseIterable & Hashable {
        placedValues(key, of: type).map(\.value)
    }

    /// The same, with the place of each.
    func placedValues<Choice>(_ key: String, of type: Choice.Type) -> [(value: Choice, spot: Spot)]
    where Choice: RawRepresentable<String> & CaseIterable & Hashable {
        var values: [(value: Choice, spot: Spot)] = []
        for element in optionalList(key) {
            guard let leaf = word(element, key: key), let value = value(leaf, key: key, of: type)
            else { continue }
            if !values.contains(where: { $0.value == value }) { values.append((value, leaf.spot)) }
        }
        return values
    }

    /// `true` or `false`, also as `yes` or `no`; `false` where the key is absent.
    func truth(_ key: String) -> Bool {
        guard let value = map[key] else { return false }
        guard case .leaf(let leaf) = value else {
            findings.report(.shape(.wrongType(key: key, expected: .yesOrNo)), at: value.spot)
            return false
        }
        switch leaf.text {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            findings.report(.shape(.wrongType(key: key, expected: .yesOrNo)), at: leaf.spot)
            return false
        }
    }

    /// A whole number within `range`, if the key is there.
    func whole(_ key: String, _ range: ClosedRange<Int>) -> Int? {
        guard let value = map[key] else { return nil }
        guard case .leaf(let leaf) = value, let number = Int(leaf.text) else {
            findings.report(.shape(.wrongType(key: key, expected: .wholeNumber)), at: value.spot)
            return nil
        }
        guard range.contains(number) else {
            findings.report(
                .shape(
                    .outOfRange(key: key, lowest: range.lowerBound, highest: range.upperBound)
                ),
                at: leaf.spot
            )
            return nil
        }
        return number
    }

    /// A number with one decimal at most, if the key is there.
    func tenths(_ key: String) -> Tenths? {
        guard let value = map[key] else { return nil }
        guard case .leaf(let leaf) = value else {
            findings.report(.shape(.wrongType(key: key, expected: .number)), at: value.spot)
            return nil
        }
        switch WrittenNumber(leaf.text) {
        case .tenths(let tenths): return tenths
        case .tooPrecise: findings.report(.content(.tooPrecise(leaf.text)), at: leaf.spot)
        case .tooLarge:
            let limit = WrittenNumber.largest
            findings.report(
                .shape(.outOfRange(key: key, lowest: -limit, highest: limit)),
                at: leaf.spot
            )
        case .none:
            findings.report(.shape(.wrongType(key: key, expected: .number)), at: leaf.spot)
        }
        return nil
    }
}

/// A number as a script writes it: digits, at most one decimal behind a point.
enum WrittenNumber {
    /// The largest number a script may name, either side of zero.
    static let largest = 1_000_000

    case tenths(Tenths)
    case tooPrecise
    case tooLarge

    /// The number that `text` spells; `nil` if it spells none.
    init?(_ text: String) {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let isNumber = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        guard isNumber, (1...2).contains(parts.count) else { return nil }
        guard let whole = Int(parts[0]), whole <= Self.largest else {
            self = .tooLarge
            return
        }
        let decimals = parts.count == 2 ? parts[1] : "0"
        let significant = decimals.reversed().drop { $0 == "0" }
        guard significant.count <= 1 else {
            self = .tooPrecise
            return
        }
        let tenths = whole * 10 + (Int(decimals.prefix(1)) ?? 0)
        self = .tenths(Tenths(tenths: text.hasPrefix("-") ? -tenths : tenths))
    }
}
