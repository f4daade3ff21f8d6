/// How wide text is on a screen with letters of one width, and how it is broken into lines.
enum Columns {
    /// The columns that `text` takes.
    static func width(of text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + width(of: $1) }
    }

    /// The lines of `text`, each of `limit` columns at most, broken at spaces, and inside a word
    /// only where it is longer than a line.
    ///
    /// One letter always fits.
    static func wrapped(_ text: String, to limit: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var columns = 0
        for word in words(of: text) {
            let width = width(of: word)
            if columns + width <= limit {
                line += word
                columns += width
                continue
            }
            if columns > 0, !word.allSatisfy({ $0 == " " }) {
                lines.append(withoutTrailingSpaces(line))
                (line, columns) = ("", 0)
            }
            for character in word where !(columns == 0 && character == " " && !lines.isEmpty) {
                let width = Self.width(of: character)
                if columns > 0, columns + width > limit {
                    lines.append(withoutTrailingSpaces(line))
                    (line, columns) = ("", 0)
                    if character == " " { continue }
                }
                line.append(character)
                columns += width
            }
        }
        return lines + [withoutTrailingSpaces(line)]
    }

    /// Words and the runs of spaces between them, in order; joined they are `text`.
    private static func words(of text: String) -> [Substring] {
        var words: [Substring] = []
        var rest = Substring(text)
        while let first = rest.first {
            let word = rest.prefix { ($0 == " ") == (first == " ") }
            words.append(word)
            rest = rest[word.endIndex...]
        }
        return words
    }

    private static func withoutTrailingSpaces(_ line: String) -> String {
        guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
        return String(line[...last])
    }

    /// A character is as wide as its widest scalar: combining marks and joiners add nothing.
    private static func width(of character: Character) -> Int {
        character.unicodeScalars.reduce(0) { max($0, width(of: $1)) }
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        if scalar.value < 0x1100 { return 1 }
        if scalar.properties.isEmojiPresentation { return 2 }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// The blocks whose letters are wide or fullwidth (Unicode Standard Annex 11).
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1B000...0x1B2FF,
        0x1F200...0x1F2FF, 0x20000...0x3FFFD,
    ]
}
