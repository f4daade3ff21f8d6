/// What comes from a script, made fit for a terminal.
enum DiagnosticText {
    /// `text` with every character that cannot be seen, or that turns the direction of text, shown
    /// as `·`, and cut behind `limit` characters.
    static func visible(_ text: String, limit: Int = 48) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(limit * 8) {
            scalars.append(isVisible(scalar) ? scalar : "·")
        }
        let clean = String(scalars)
        return clean.count > limit ? "\(clean.prefix(limit))…" : clean
    }

    /// `text` without the blanks at its ends.
    static func trimmed(_ text: String) -> String {
        let rest = text.drop { $0 == " " }
        return String(rest.reversed().drop { $0 == " " }.reversed())
    }

    /// Whether a terminal shows `scalar` and does nothing else with it.
    static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
            .unassigned:
            // The joiner inside one picture of several people is part of it.
            scalar == "\u{200D}"
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
            .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation,
            .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
            .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator:
            true
        @unknown default: false
        }
    }

    /// How many columns `character` takes on a terminal.
    static func width(of character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        if first.properties.generalCategory == .nonspacingMark { return 0 }
        let isPicture =
            first.properties.isEmojiPresentation
            || character.unicodeScalars.contains { $0 == "\u{FE0F}" }
        return isPicture || isWide(first) ? 2 : 1
    }

    /// East Asian Wide and Fullwidth (Unicode Annex 11), by block.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
