/// A YAML value with its place, freed from the parser.
indirect enum Tree {
    case leaf(Leaf)
    case list(Branches)
    case map(Entries)

    var spot: Spot {
        switch self {
        case .leaf(let leaf): leaf.spot
        case .list(let list): list.spot
        case .map(let map): map.spot
        }
    }
}

/// A list of values.
struct Branches {
    let elements: [Tree]
    /// Whether it is written between brackets.
    let isFlow: Bool
    let spot: Spot
}

/// Keys and their values, in order.
struct Entries {
    let pairs: [(key: Leaf, value: Tree)]
    /// Whether it is written between braces.
    let isFlow: Bool
    let spot: Spot

    subscript(key: String) -> Tree? { pairs.first { $0.key.text == key }?.value }
}

/// One text of a file.
struct Leaf {
    enum Style {
        case plain
        case singleQuoted
        case doubleQuoted
        case literal
        case folded
    }

    let text: String
    let style: Style
    /// The lines that were parsed: after repairs, where any were made.
    let parsed: Source
    /// The lines as they stand in the file.
    let original: Source
    let line: Int
    /// From 1, in Unicode scalars of the parsed line.
    let scalar: Int

    /// Its first line.
    var spot: Spot {
        let start = parsed.spot(line: line, scalar: scalar)
        let rest = parsed.line(line).dropFirst(start.column - 1)
        let length: Int =
            if style == .plain, rest.hasPrefix(text) {
                text.count
            } else {
                rest.reversed().drop { $0 == " " }.count
            }
        return Spot(source: original, line: line, column: start.column, length: max(1, length))
    }

    /// Where the text ends in the parsed lines, exclusive.
    var end: LeafAlignment.Place? {
        let rest = parsed.line(line).unicodeScalars.dropFirst(scalar - 1)
        if style == .plain, rest.starts(with: text.unicodeScalars) {
            return LeafAlignment.Place(line: line, scalar: scalar + text.unicodeScalars.count)
        }
        return LeafAlignment(self).end
    }

    /// Where characters `range` of the text stand in the file.
    func spot(of range: Range<Int>) -> Spot {
        let alignment = LeafAlignment(self)
        guard let start = alignment.place(ofCharacter: range.lowerBound) else { return spot }
        // A mended line has one more quotation mark than the author's.
        let isMended = start.line == line && parsed.line(line) != original.line(line)
        let column =
            parsed.spot(line: start.line, scalar: start.scalar).column - (isMended ? 1 : 0)
        let rest = original.line(start.line).count - column + 1
        return Spot(
            source: original,
            line: start.line,
            column: column,
            length: max(1, min(range.count, rest))
        )
    }
}
