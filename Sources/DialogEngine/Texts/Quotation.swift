/// Finds what stands between quotation marks, and does not take apostrophes for them.
struct Quotation {
    /// The quoted parts, in order and apart from each other.
    let parts: [Range<String.Index>]

    /// Letters that are written behind an apostrophe by themselves: `'t`, `'s`, `'n`, `'m`.
    private static let clitics: Set<Unicode.Scalar> = ["t", "s", "n", "m", "k", "r", "d", "T", "S"]

    init(in text: String) {
        let scalars = text.unicodeScalars
        var parts: [Range<String.Index>] = []
        var single: String.Index?
        var double: String.Index?
        var before: Unicode.Scalar?
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let next = scalars.index(after: index)
            let behind = scalars[next...].prefix(2)
            switch scalars[index] {
            case "'", "‘", "’", "‚", "‛":
                if Self.opens(after: before, before: behind) {
                    single = index
                } else if let start = single, Self.closes(after: before, before: behind) {
                    parts.append(start..<next)
                    single = nil
                }
            case "\"", "“", "”", "„", "«", "»":
                if Self.opens(after: before, before: behind) {
                    double = index
                } else if let start = double, Self.closes(after: before, before: behind) {
                    parts.append(start..<next)
                    double = nil
                }
            default: break
            }
            before = scalars[index]
            index = next
        }
        self.parts = parts.sorted { $0.lowerBound < $1.lowerBound }
    }

    private static func opens(
        after before: Unicode.Scalar?,
        before behind: Substring.UnicodeScalarView.SubSequence
    ) -> Bool {
        guard before.map({ !isOfWord($0) && !".,!?…".unicodeScalars.contains($0) }) ?? true,
            let first = behind.first, !first.properties.isWhitespace
        else { return false }
        let second = behind.dropFirst().first
        return !(clitics.contains(first) && second.map(isOfWord) != true)
    }

    private static func closes(
        after before: Unicode.Scalar?,
        before behind: Substring.UnicodeScalarView.SubSequence
    ) -> Bool {
        before?.properties.isWhitespace == false && behind.first.map(isOfWord) != true
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
