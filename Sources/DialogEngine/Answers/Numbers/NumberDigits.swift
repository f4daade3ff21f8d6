/// The groups of digits of one number, and the marks between them.
struct NumberDigits {
    let groups: [String]
    let marks: [Unicode.Scalar]
    /// What stands between thousands.
    let groupMark: Unicode.Scalar
    /// Whether thousands can be meant.
    let hasThousands: Bool

    /// The most digits before the decimal mark.
    static let most = 9

    /// The number in tenths, or why there is none: `7,5`, `7,50`, `1.500`, `12.500,5`.
    var reading: (tenths: Int, defect: NumberPhrase.Defect?) {
        guard let last = marks.last else { return value(groups[0], decimals: "") }
        let isGrouped = marks.dropLast().allSatisfy { $0 == groupMark }
        if isGrouped, last == groupMark, areThousands(groups[...]) {
            return value(groups.joined(), decimals: "")
        }
        // The other mark between thousands is understood where there are several of them.
        if marks.count > 1, Set(marks).count == 1, areThousands(groups[...]) {
            return value(groups.joined(), decimals: "")
        }
        guard isGrouped, marks.count == 1 || last != groupMark && areThousands(groups.dropLast())
        else { return (0, .tooPrecise) }
        return value(groups.dropLast().joined(), decimals: groups[groups.count - 1])
    }

    private func areThousands(_ groups: ArraySlice<String>) -> Bool {
        guard hasThousands, let first = groups.first else { return false }
        return (1...3).contains(first.count) && !first.hasPrefix("0")
            && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    private func value(
        _ whole: String,
        decimals: String
    ) -> (tenths: Int, defect: NumberPhrase.Defect?) {
        let digits = whole.drop { $0 == "0" }
        guard digits.count <= Self.most else { return (0, .tooLarge) }
        let tenths = (Int(digits) ?? 0) * 10 + (decimals.first?.wholeNumberValue ?? 0)
        let isPrecise = decimals.count > 2 || decimals.dropFirst().contains { $0 != "0" }
        return (tenths, isPrecise ? .tooPrecise : nil)
    }
}
