/// Text without what word processors and chats put in unseen.
///
/// A soft hyphen, a zero-width space, a joiner that joins nothing or the mark of a byte order says
/// nothing and goes; separators of lines and paragraphs, as Word has them, become line feeds. What
/// could deceive (controls, directions that turn a text around) is left for whoever shows it.
package struct TidyText: Hashable, Sendable {
    /// The tidy text.
    package let text: String

    /// Tidies `original`, in time linear in its length.
    package init(_ original: some StringProtocol) {
        guard original.unicodeScalars.contains(where: { Self.meaning(of: $0) != .itself }) else {
            text = String(original)
            return
        }
        var tidy = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in original.unicodeScalars {
            switch Self.meaning(of: scalar) {
            case .itself:
                // The line has been broken at the carriage return before it.
                if !(afterReturn && scalar == "\n") { tidy.append(scalar) }
            case .lineBreak: tidy.append("\n")
            case .nothing: break
            }
            afterReturn = scalar == "\r"
        }
        text = String(tidy)
    }

    /// What a scalar says.
    package enum Meaning: Hashable, Sendable {
        case itself
        case lineBreak
        case nothing
    }

    /// What `scalar` says.
    package static func meaning(of scalar: Unicode.Scalar) -> Meaning {
        switch scalar.value {
        case 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: .lineBreak
        case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: .nothing
        default: .itself
        }
    }
}
