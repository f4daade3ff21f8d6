/// JSON that can be put on a terminal.
enum HarmlessJSON {
    /// The document `json` with every control, format and separator character inside its strings as
    /// `\uXXXX`.
    ///
    /// Outside strings an encoder puts nothing but line feeds and spaces, which stay.
    static func escaped(_ json: String) -> String {
        var written = String.UnicodeScalarView()
        for scalar in json.unicodeScalars {
            if scalar != "\n", isInvisible(scalar) {
                for unit in Character(scalar).utf16 { written.append(contentsOf: escape(unit)) }
            } else {
                written.append(scalar)
            }
        }
        return String(written) + "\n"
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static func escape(_ unit: UInt16) -> String.UnicodeScalarView {
        let digits = String(unit, radix: 16, uppercase: false)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        return "\\u\(zeros)\(digits)".unicodeScalars
    }
}
