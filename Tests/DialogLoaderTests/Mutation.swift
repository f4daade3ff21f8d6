import TestSupport

/// One way to damage a script.
enum Mutation: CaseIterable {
    case dropLine
    case repeatLine
    case swapLines
    case indentLine
    case dropCharacter
    case insertMark
    case insertText
    case truncate

    private static let marks = Array("{}[]&*#?|<>=!%@\"'\\:,-`\t\u{0}\u{FEFF}\u{202E}é漢👩‍👩‍👧")
    private static let texts = [
        ": ", " #1", "<gebeurtenis", "<tevreden>", "&x ", "*x", "!!str ", "<<: ", "---\n", " - ",
        "not ", "(", "score-1", "\r", "\r\n", "  ", "7,5", "[Wat, en?]", "{a: b}", "'s ",
    ]

    static func random(using random: inout Dice) -> Mutation {
        allCases[Int.random(in: 0..<allCases.count, using: &random)]
    }

    /// Damages `lines` somewhere.
    func apply(to lines: inout [String], using random: inout Dice) {
        guard lines.count > 2 else { return }
        let place = Int.random(in: 0..<lines.count, using: &random)
        let other = Int.random(in: 0..<lines.count, using: &random)
        switch self {
        case .dropLine: lines.remove(at: place)
        case .repeatLine: lines.insert(lines[place], at: other)
        case .swapLines: lines.swapAt(place, other)
        case .indentLine:
            lines[place] = lines[place].hasPrefix(" ") ? String(lines[place].dropFirst()) : " "
        case .dropCharacter:
            guard let index = lines[place].indices.randomElement(using: &random) else { return }
            lines[place].remove(at: index)
        case .insertMark:
            let index = lines[place].indices.randomElement(using: &random)
            let mark = Self.marks[Int.random(in: 0..<Self.marks.count, using: &random)]
            lines[place].insert(mark, at: index ?? lines[place].endIndex)
        case .insertText:
            let index = lines[place].indices.randomElement(using: &random)
            let text = Self.texts[Int.random(in: 0..<Self.texts.count, using: &random)]
            lines[place].insert(contentsOf: text, at: index ?? lines[place].endIndex)
        case .truncate:
            if other > lines.count / 2 { lines.removeSubrange(other...) }
        }
    }
}
