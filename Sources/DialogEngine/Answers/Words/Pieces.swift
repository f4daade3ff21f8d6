import DialogModel

/// A text cut into words, runs of digits, and marks, each with its place.
///
/// Letters and digits are cut apart, so that `7e` is a number with something glued to it. Digits may
/// be those of any script.
struct Pieces: Sendable {
    /// What a piece is.
    enum Kind: Hashable, Sendable {
        /// Letters, folded.
        case word(String)
        /// Digits, as ASCII.
        case digits(String)
        /// One other character, folded: every dash is `-`. A line's end is `\n`.
        case mark(Unicode.Scalar)
    }

    /// One of them.
    struct Piece: Sendable {
        let kind: Kind
        let range: Range<String.Index>
        /// Whether nothing parts it from the piece before.
        let isGlued: Bool
    }

    let text: String
    let all: [Piece]

    /// Cuts `text`, in time linear in its length.
    init(_ text: String) {
        self.text = text
        var pieces: [Piece] = []
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let start = index
            let kind = Self.kind(of: scalars[index])
            index = scalars.index(after: index)
            guard kind != .space else { continue }
            while kind != .mark, index < scalars.endIndex,
                Self.goesOn(kind, with: scalars[index])
            {
                index = scalars.index(after: index)
            }
            guard let piece = Self.piece(kind, scalars[start..<index]) else { continue }
            let isGlued = pieces.last?.range.upperBound == start
            pieces.append(Piece(kind: piece, range: start..<index, isGlued: isGlued))
        }
        all = pieces
    }

    /// Some of the pieces of a text.
    private init(_ text: String, _ pieces: [Piece]) {
        self.text = text
        all = pieces
    }

    var indices: Range<Int> { all.indices }

    /// The same without the points of abbreviations such as `a.s.` and `23 nov.`, which end nothing.
    var withoutAbbreviations: Pieces {
        Pieces(
            text,
            indices.filter { place in
                let isPoint = mark(place) == "." && isGlued(place)
                return !(isPoint && (word(place - 1)?.utf8.count ?? 9) <= 4)
            }.map { all[$0] }
        )
    }

    /// The word at a place.
    func word(_ place: Int) -> String? {
        guard all.indices.contains(place), case .word(let word) = all[place].kind else {
            return nil
        }
        return word
    }

    /// The digits at a place.
    func digits(_ place: Int) -> String? {
        guard all.indices.contains(place), case .digits(let digits) = all[place].kind else {
            return nil
        }
        return digits
    }

    /// The mark at a place.
    func mark(_ place: Int) -> Unicode.Scalar? {
        guard all.indices.contains(place), case .mark(let mark) = all[place].kind else {
            return nil
        }
        return mark
    }

    /// Whether a piece is glued to the one before.
    func isGlued(_ place: Int) -> Bool { all.indices.contains(place) && all[place].isGlued }

    /// Past the words of a phrase that begins at a place; `nil` where others stand there.
    func end(of phrase: [String], at place: Int) -> Int? {
        for (offset, wanted) in phrase.enumerated() where word(place + offset) != wanted {
            return nil
        }
        return place + phrase.count
    }

    /// The longest phrase of a table that begins at a place, of at most `most` words.
    func phrase<Meaning>(
        _ table: WordTable<Meaning>,
        at place: Int,
        most: Int = 5
    ) -> (end: Int, meaning: Meaning)? {
        var joined = ""
        var found: (end: Int, meaning: Meaning)?
        for next in place..<(place + most) {
            guard let word = word(next) else { break }
            joined += joined.isEmpty ? word : " \(word)"
            if let meaning = table[joined] { found = (next + 1, meaning) }
        }
        return found
    }

    /// The text from one piece to another, as typed.
    func original(_ range: Range<Int>) -> String {
        guard let first = all[range].first, let last = all[range].last else { return "" }
        return String(text[first.range.lowerBound..<last.range.upperBound])
    }

    private enum Sort { case letter, digit, space, mark }

    private static func kind(of scalar: Unicode.Scalar) -> Sort {
        switch scalar.value {
        case 0x30...0x39: return .digit
        case 0x41...0x5A, 0x61...0x7A: return .letter
        case 0x0A: return .mark
        case 0..<0x80: return scalar.properties.isWhitespace ? .space : .mark
        default:
            if digit(scalar) != nil { return .digit }
            if scalar.properties.isAlphabetic || isCombining(scalar) { return .letter }
            return scalar.properties.isWhitespace ? .space : .mark
        }
    }

    private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    private static func goesOn(_ sort: Sort, with scalar: Unicode.Scalar) -> Bool {
        let next = kind(of: scalar)
        return next == sort || sort == .letter && isCombining(scalar)
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        guard scalar.properties.numericType == .decimal else { return nil }
        return scalar.properties.numericValue.map { Int($0) }
    }

    private static func piece(_ sort: Sort, _ scalars: Substring.UnicodeScalarView) -> Kind? {
        switch sort {
        case .space: return nil
        case .digit:
            let digits = scalars.compactMap { digit($0) }
            return .digits(digits.map(String.init).joined())
        case .letter:
            let folded = FoldedText(String(scalars)).text
            return folded.isEmpty ? nil : .word(folded)
        case .mark:
            guard let scalar = scalars.first else { return nil }
            if scalar == "\n" || scalar == "½" { return .mark(scalar) }
            // What folds to nothing shows nothing.
            return FoldedText(String(scalars)).text.unicodeScalars.first.map { .mark($0) }
        }
    }
}
