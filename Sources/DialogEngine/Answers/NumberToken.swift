import DialogModel

/// A piece of text in which a number is looked for.
enum NumberToken: Equatable {
    /// A number in digits or words, in tenths.
    case number(Int)
    /// A number with more than one decimal, or more than fits.
    case unusable(Defect)
    case word(String)
    case mark(Unicode.Scalar)

    enum Defect: Equatable {
        case tooPrecise
        case tooLarge
    }

    /// The pieces of a text, spaces left out.
    ///
    /// Digits may be those of any script. A decimal mark counts as one between digits only; with
    /// more than one decimal a number is too precise, unless what follows the first is one zero.
    static func pieces(of text: String) -> [NumberToken] {
        var reader = Reader(scalars: Array(FoldedText(text).text.unicodeScalars))
        var tokens: [NumberToken] = []
        while let token = reader.next() { tokens.append(token) }
        return tokens
    }

    private struct Reader {
        let scalars: [Unicode.Scalar]
        var index = 0

        mutating func next() -> NumberToken? {
            while let scalar = peek() {
                if digit(scalar) != nil { return number() }
                if scalar.properties.isAlphabetic { return word() }
                index += 1
                if scalar == "½" { return .mark(scalar) }
                if !scalar.properties.isWhitespace { return .mark(scalar) }
            }
            return nil
        }

        private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
            index + ahead < scalars.count ? scalars[index + ahead] : nil
        }

        private func digit(_ scalar: Unicode.Scalar?) -> Int? {
            guard let scalar else { return nil }
            if (0x30...0x39).contains(scalar.value) { return Int(scalar.value) - 0x30 }
            guard scalar.value >= 0x80, scalar.properties.numericType == .decimal else {
                return nil
            }
            return scalar.properties.numericValue.map { Int($0) }
        }

        private mutating func word() -> NumberToken {
            var letters = String.UnicodeScalarView()
            while let scalar = peek(), scalar.properties.isAlphabetic {
                letters.append(scalar)
                index += 1
            }
            return .word(String(letters))
        }

        private mutating func digits() -> [Int] {
            var found: [Int] = []
            while let value = digit(peek()) {
                found.append(value)
                index += 1
            }
            return found
        }

        private mutating func number() -> NumberToken {
            let whole = digits().drop { $0 == 0 }
            var decimals: [Int] = []
            var marks = 0
            while let mark = peek(), mark == "," || mark == ".", digit(peek(1)) != nil {
                index += 1
                marks += 1
                decimals = digits()
            }
            guard whole.count <= 9 else { return .unusable(.tooLarge) }
            guard marks <= 1, decimals.count <= 1 || decimals.count == 2 && decimals[1] == 0
            else { return .unusable(.tooPrecise) }
            let value = whole.reduce(0) { $0 * 10 + $1 }
            return .number(value * 10 + (decimals.first ?? 0))
        }
    }
}
