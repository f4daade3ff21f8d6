/// Text that is safe to put on a terminal.
///
/// There is no other way to the screen: whatever a script, an
/// answer, a colleague or a daemon says can be read, and can do nothing.
package struct Visible: Hashable, Sendable {
    /// How text stands out.
    ///
    /// Meaning never hangs on it alone.
    package enum Tone: Hashable, Sendable, CaseIterable {
        case plain
        case strong
        case faint
        case accent
        case warning
    }

    /// What is written to the terminal: harmless text, and escapes of our own.
    package let written: String

    /// The text `raw`, with what a terminal could take for a command replaced by something to see.
    ///
    /// C0 controls become their pictures (`␛`); C1 controls, bidirectional controls and other
    /// invisible format characters become `�`. What word processors put in unseen (soft hyphens,
    /// zero-width spaces) goes, and their separators of lines and paragraphs become line feeds. A tab
    /// becomes four spaces. Line feeds stay.
    ///
    /// Joiners (U+200C, U+200D) stay, as words in several scripts and emoji need them; so do
    /// combining marks, but no more than eight on one letter.
    package init(_ raw: String) {
        var shown = String.UnicodeScalarView()
        var marks = 0
        for scalar in raw.unicodeScalars {
            marks = scalar.properties.generalCategory.isMark ? marks + 1 : 0
            if marks <= Self.mostMarks { Self.show(scalar, on: &shown) }
        }
        written = String(shown)
    }

    /// The same text in `tone`, by escapes of our own.
    package func toned(_ tone: Tone) -> Visible {
        guard let code = tone.code, !written.isEmpty else { return self }
        return Visible(checked: "\u{1b}[\(code)m\(written)\u{1b}[0m")
    }

    /// One after the other.
    package static func + (left: Visible, right: Visible) -> Visible {
        Visible(checked: left.written + right.written)
    }

    private init(checked written: String) { self.written = written }

    private static let mostMarks = 8

    private static func show(_ scalar: Unicode.Scalar, on shown: inout String.UnicodeScalarView) {
        switch scalar.value {
        case 0x0A: shown.append(scalar)
        case 0x09: shown.append(contentsOf: "    ".unicodeScalars)
        case 0x00..<0x20: shown.append(picture(0x2400 + scalar.value))
        case 0x7F: shown.append(picture(0x2421))
        case 0x200C, 0x200D: shown.append(scalar)
        case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: break
        case 0x2028, 0x2029: shown.append("\n")
        default:
            shown.append(scalar.properties.generalCategory.isInvisible ? replacement : scalar)
        }
    }

    private static let replacement: Unicode.Scalar = "\u{FFFD}"

    private static func picture(_ value: UInt32) -> Unicode.Scalar {
        Unicode.Scalar(value) ?? replacement
    }
}

extension Visible.Tone {
    /// Select Graphic Rendition, ECMA-48 8.3.117.
    fileprivate var code: String? {
        switch self {
        case .plain: nil
        case .strong: "1"
        case .faint: "2"
        case .accent: "36"
        case .warning: "33"
        }
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isMark: Bool { self == .nonspacingMark || self == .enclosingMark }

    /// C1 controls, format characters (the bidirectional ones among them) and separators of lines.
    fileprivate var isInvisible: Bool {
        self == .control || self == .format || self == .lineSeparator
            || self == .paragraphSeparator
    }
}
