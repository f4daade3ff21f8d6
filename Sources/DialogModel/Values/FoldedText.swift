/// Text without case and accents, so that `Één` is found by `een`.
///
/// Folds Latin letters by a table of its own, since Foundation's folding costs several times the
/// scan it serves. Other scripts lose their case only. Fullwidth forms become ASCII, every space a
/// plain space, ligatures their letters, curly apostrophes straight ones; what shows nothing (soft hyphens, joiners,
/// combining marks) is dropped, so that nothing hides a name from a search.
package struct FoldedText: Hashable, Sendable, CustomStringConvertible {
    /// The folded text.
    package let text: String

    /// Folds `original`, in time linear in its length.
    package init(_ original: some StringProtocol) {
        var folded = String.UnicodeScalarView()
        for scalar in original.unicodeScalars { Self.append(scalar, to: &folded) }
        text = String(folded)
    }

    /// The folded text.
    package var description: String { text }

    /// Whether `other` stands anywhere in this text; the empty text stands everywhere.
    package func contains(_ other: FoldedText) -> Bool {
        let wanted = Array(other.text.utf8)
        guard let first = wanted.first else { return true }
        let here = Array(text.utf8)
        guard here.count >= wanted.count else { return false }
        return (0...(here.count - wanted.count)).contains { start in
            here[start] == first && here[start..<(start + wanted.count)].elementsEqual(wanted)
        }
    }

    /// Appends the folded form of one scalar, which may be nothing or several letters.
    static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
        switch scalar.value {
        case 0x41...0x5A: folded.append(lowered(scalar))
        case 0..<0x80: folded.append(scalar)
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            folded.append(" ")
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF,
            0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F,
            0xFE20...0xFE2F:
            break
        case 0x2018, 0x2019, 0x201B, 0x2BC, 0xB4: folded.append("'")
        case 0x201C, 0x201D, 0x201E: folded.append("\"")
        case 0x2010...0x2015, 0x2212: folded.append("-")
        case 0xFB00...0xFB06: folded.append(contentsOf: ligatures[Int(scalar.value) - 0xFB00])
        case 0xFF01...0xFF5E:
            if let plain = Unicode.Scalar(scalar.value - 0xFEE0) { append(plain, to: &folded) }
        case 0xC0...0x24F, 0x1E00...0x1EFF:
            let letters = LatinLetters.base(of: scalar.value)
            folded.append(
                contentsOf: (letters ?? scalar.properties.lowercaseMapping).unicodeScalars
            )
        default:
            // The Ångström sign becomes a letter of the table.
            for lower in scalar.properties.lowercaseMapping.unicodeScalars {
                if lower == scalar { folded.append(lower) } else { append(lower, to: &folded) }
            }
        }
    }

    /// As typesetters join letters and PDF gives them back, from U+FB00.
    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map(
        \.unicodeScalars
    )

    private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value | 0x20))
    }
}

extension FoldedText {
    /// A word of a text: a run of letters and digits.
    package struct Word: Hashable, Sendable {
        /// As it stands in the text.
        package let original: Substring
        /// Folded.
        package let folded: String
    }

    /// The words of `text`, in order; apostrophes and hyphens part words as spaces do.
    package static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var start: String.Index?
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        func close(at end: String.Index) {
            guard let first = start else { return }
            let original = text[first..<end]
            words.append(Word(original: original, folded: FoldedText(original).text))
            start = nil
        }
        while index < scalars.endIndex {
            if isOfWord(scalars[index]) {
                start = start ?? index
            } else {
                close(at: index)
            }
            index = scalars.index(after: index)
        }
        close(at: scalars.endIndex)
        return words
    }

    /// Whether a scalar belongs to a word.
    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case 0..<0x80: return false
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return true
        default:
            let properties = scalar.properties
            return properties.isAlphabetic || properties.numericType != nil
                || properties.isDiacritic
        }
    }
}
