/// Walks a text and the lines it was written on side by side, so that a character of the text can be
/// pointed at in the file, whatever quoting, folding and escaping lies between.
struct LeafAlignment {
    struct Place {
        var line: Int
        /// From 1, in Unicode scalars.
        var scalar: Int
    }

    /// The place of each scalar of the text, and of its end; empty where the walk lost its way.
    private let places: [Place]
    private let leaf: Leaf

    init(_ leaf: Leaf) {
        self.leaf = leaf
        var walk = Walk(leaf)
        places = walk.places()
    }

    /// Where the character at `offset` stands.
    func place(ofCharacter offset: Int) -> Place? {
        let scalar = String(leaf.text.prefix(offset)).unicodeScalars.count
        return places.indices.contains(scalar) ? places[scalar] : nil
    }

    /// Where the text ends, exclusive.
    var end: Place? { places.last }

    private struct Walk {
        let leaf: Leaf
        var line: Int
        var index: Int
        var content: [Unicode.Scalar]
        /// How far the lines of a block text are indented.
        var indent: Int?

        var isBlock: Bool { leaf.style == .literal || leaf.style == .folded }

        init(_ leaf: Leaf) {
            self.leaf = leaf
            line = leaf.line
            index = leaf.scalar - 1
            content = Array(leaf.parsed.line(leaf.line).unicodeScalars)
        }

        mutating func places() -> [Place] {
            switch leaf.style {
            case .plain: break
            case .singleQuoted, .doubleQuoted: index += 1
            case .literal, .folded: nextLine()
            }
            var places: [Place] = []
            for scalar in leaf.text.unicodeScalars {
                if leaf.style == .doubleQuoted { skipEscapedBreak() }
                places.append(Place(line: line, scalar: index + 1))
                guard step(over: scalar) else { return [] }
            }
            places.append(Place(line: line, scalar: index + 1))
            return places
        }

        private mutating func step(over scalar: Unicode.Scalar) -> Bool {
            if index < content.count {
                let here = content[index]
                if leaf.style == .doubleQuoted, here == "\\" { return stepOverEscape() }
                if leaf.style == .singleQuoted, here == "'" {
                    index += 2
                    return scalar == "'"
                }
                if here == scalar, isBlock || scalar != " " || !isBlank(from: index) {
                    index += 1
                    return true
                }
            }
            guard scalar == " " || scalar == "\n" else { return false }
            if index < content.count, !isBlank(from: index) {
                // A second break of the same fold: the walk already stands on the next words.
                return scalar == "\n"
            }
            nextLine()
            return true
        }

        private func isBlank(from index: Int) -> Bool { content[index...].allSatisfy { $0 == " " } }

        private mutating func nextLine() {
            repeat {
                line += 1
                content = Array(leaf.parsed.line(line).unicodeScalars)
            } while content.allSatisfy { $0 == " " } && line <= leaf.parsed.lines.count
            index = content.firstIndex { $0 != " " } ?? content.count
            guard isBlock else { return }
            indent = indent ?? index
            index = min(index, indent ?? index)
        }

        private mutating func skipEscapedBreak() {
            if index == content.count - 1, content[index] == "\\" { nextLine() }
        }

        private mutating func stepOverEscape() -> Bool {
            guard index + 1 < content.count else { return false }
            switch content[index + 1] {
            case "x": index += 4
            case "u": index += 6
            case "U": index += 10
            default: index += 2
            }
            return true
        }
    }
}
