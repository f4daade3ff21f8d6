import DialogModel

/// A word of an expression.
struct Token {
    enum Kind: Equatable {
        case number(Tenths)
        case text(String)
        case name(String)
        case mark(String)
        case end
    }

    let kind: Kind
    /// Which characters of the leaf it takes up.
    let range: Range<Int>
}

/// Characters to words.
struct ExpressionLexer {
    typealias Defect = Diagnostic.ExpressionProblem.Defect

    /// Why characters cannot be read, and which.
    struct Failure: Error {
        let defect: Defect
        let range: Range<Int>
    }

    private static let marks = [
        "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "(", ")", ",",
    ]

    /// How an author's intention is written here.
    static let intentions = [
        "=": "==", "&&": "and", "||": "or", "!": "not", "<>": "!=", "≠": "!=", "≤": "<=",
        "≥": ">=", "=<": "<=", "=>": ">=", "−": "-", "–": "-", "×": "*", "·": "*", "÷": "/",
        ":": "/",
        "en": "and", "of": "or", "niet": "not", "is": "==", "AND": "and", "OR": "or", "NOT": "not",
    ]

    let characters: [Character]
    private var index: Int
    private let end: Int

    init(_ characters: [Character], in range: Range<Int>) {
        self.characters = characters
        index = range.lowerBound
        end = range.upperBound
    }

    /// All words, the last of which is the end.
    mutating func tokens() throws(Failure) -> [Token] {
        var tokens: [Token] = []
        while true {
            let token = try next()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    private mutating func next() throws(Failure) -> Token {
        while index < end, characters[index].isWhitespace { index += 1 }
        guard index < end else { return Token(kind: .end, range: end..<end) }
        let start = index
        let character = characters[index]
        if character == "\"" || character == "'" || character == "“" || character == "‘" {
            return try text(from: start)
        }
        if Self.isWord(character) { return try word(from: start) }
        let pair = String(characters[start..<min(start + 2, end)])
        for candidate in [pair, String(character)] {
            if let instead = Self.intentions[candidate], !Self.marks.contains(candidate) {
                throw Failure(
                    defect: .unexpected(candidate, instead: instead),
                    range: start..<(start + candidate.count)
                )
            }
            if Self.marks.contains(candidate) {
                index = start + candidate.count
                return Token(kind: .mark(candidate), range: start..<index)
            }
        }
        throw Failure(
            defect: .unexpected(String(character), instead: nil),
            range: start..<(start + 1)
        )
    }

    private mutating func text(from start: Int) throws(Failure) -> Token {
        guard characters[start] == "\"" else {
            throw Failure(
                defect: .unexpected(String(characters[start]), instead: "\""),
                range: start..<(start + 1)
            )
        }
        index += 1
        while index < end, characters[index] != "\"" { index += 1 }
        guard index < end else { throw Failure(defect: .unclosedText, range: start..<end) }
        index += 1
        let text = String(characters[(start + 1)..<(index - 1)])
        return Token(kind: .text(text), range: start..<index)
    }

    /// Digits are a number, unless letters stand among them.
    private mutating func word(from start: Int) throws(Failure) -> Token {
        while index < end, isWordPart(at: index, from: start) { index += 1 }
        let word = String(characters[start..<index])
        guard word.allSatisfy({ "0123456789.,".contains($0) }) else {
            return Token(kind: .name(word), range: start..<index)
        }
        switch WrittenNumber(word) {
        case .tenths(let tenths): return Token(kind: .number(tenths), range: start..<index)
        case .tooPrecise, .tooLarge, .none:
            throw Failure(defect: .unfitNumber(word), range: start..<index)
        }
    }

    private func isWordPart(at place: Int, from start: Int) -> Bool {
        let character = characters[place]
        if Self.isWord(character) { return true }
        let joins = place + 1 < end && Self.isWord(characters[place + 1])
        let isNumber = characters[start..<place].allSatisfy { "0123456789.,".contains($0) }
        switch character {
        case "-": return joins && !isNumber
        case ".": return joins
        case ",": return joins && isNumber && characters[place + 1].isNumber
        default: return false
        }
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }
}
