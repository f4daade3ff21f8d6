/// A number with one decimal at most, held as whole tenths, so that no score is ever rounded.
package struct Tenths: Hashable, Comparable, Codable, Sendable {
    /// The number times ten.
    package let tenths: Int

    /// The number `tenths` / 10.
    package init(tenths: Int) { self.tenths = tenths }

    /// A whole number.
    package init(_ whole: Int) { self.init(tenths: whole * 10) }

    /// Whether there is nothing behind the decimal mark.
    package var isWhole: Bool { tenths.isMultiple(of: 10) }

    /// Orders by size.
    package static func < (left: Self, right: Self) -> Bool { left.tenths < right.tenths }

    /// Reads a bare integer of tenths.
    package init(from decoder: any Decoder) throws {
        try self.init(tenths: decoder.singleValueContainer().decode(Int.self))
    }

    /// Writes a bare integer of tenths.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(tenths)
    }

    /// As a reader of `language` writes it: `7`, and `7,5` in Dutch or `7.5` in English.
    package func formatted(in language: Language) -> String {
        let sign = tenths < 0 ? "-" : ""
        let whole = "\(sign)\(tenths.magnitude / 10)"
        return isWhole ? whole : "\(whole)\(language.decimalMark)\(tenths.magnitude % 10)"
    }
}
