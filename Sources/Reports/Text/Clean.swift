import DialogModel

/// Text that can be read and can do nothing: what a terminal, a printer or a reader's eye could
/// take for something else has become visible.
///
/// Reports hold no other text.
struct Clean: Hashable {
    /// The lines, at least one; none holds a line break.
    let lines: [String]

    /// The text `raw`: C0 controls become their pictures (`␛`), other controls, bidirectional and
    /// invisible format characters become `�`, a tab four spaces.
    ///
    /// What word processors put in unseen (soft hyphens, zero-width spaces) goes.
    /// Line feeds and separators part lines, also after a carriage return; blank lines at the ends fall away.
    ///
    /// Joiners (U+200C, U+200D) stay, since words in several scripts and emoji need them, but no more
    /// than eight marks stay on one letter.
    init(_ raw: String) {
        var lines = [String.UnicodeScalarView()]
        var marks = 0
        var afterReturn = false
        for scalar in raw.unicodeScalars {
            if scalar == "\n" || scalar == "\u{2028}" || scalar == "\u{2029}" {
                if afterReturn { lines[lines.count - 1].removeLast() }
                lines.append(String.UnicodeScalarView())
            } else {
                marks = Self.isMark(scalar) ? marks + 1 : 0
                if marks <= Self.mostMarks {
                    lines[lines.count - 1].append(contentsOf: Self.shown(scalar))
                }
            }
            afterReturn = scalar == "\r"
        }
        self.lines = Self.trimmed(lines.map { String($0) })
    }

    /// Everything on one line.
    var line: String { lines.joined(separator: " ") }

    private static let mostMarks = 8
    private static let replacement: Unicode.Scalar = "\u{FFFD}"

    private static func shown(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar.value {
        case 0x09: Array(repeating: " ", count: 4)
        case 0x00..<0x20: [Unicode.Scalar(0x2400 + scalar.value) ?? replacement]
        case 0x7F: ["\u{2421}"]
        case 0x200C, 0x200D: [scalar]
        case _ where TidyText.meaning(of: scalar) == .nothing: []
        default:
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: [replacement]
            default: [scalar]
            }
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        let category = scalar.properties.generalCategory
        return category == .nonspacingMark || category == .enclosingMark
    }

    private static func trimmed(_ lines: [String]) -> [String] {
        let isBlank = { (line: String) in line.allSatisfy(\.isWhitespace) }
        guard let first = lines.firstIndex(where: { !isBlank($0) }),
            let last = lines.lastIndex(where: { !isBlank($0) })
        else { return [""] }
        return Array(lines[first...last])
    }
}

extension Clean: ExpressibleByStringInterpolation {
    /// For words of our own.
    init(stringLiteral value: String) { self.init(value) }
}
