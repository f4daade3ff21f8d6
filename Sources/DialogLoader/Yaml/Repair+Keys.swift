import DialogModel
import Yams

extension Repair {
    /// More equal keys than this are nobody's slip.
    private static let mostRenamed = 500

    /// Gives keys that stand there again a name of the same length that is passed over.
    mutating func renameAgain(of keys: [String], first: Mark) -> Bool {
        let isFlow = isFlow(at: first)
        for key in keys {
            let search = KeySearch(key: key, first: (first.line, first.column), isFlow: isFlow)
            let places = key.isEmpty ? [] : search.places(in: lines)
            guard !places.isEmpty else { continue }
            for place in places {
                findings.report(
                    .shape(.duplicateKey(key, firstLine: first.line)),
                    at: source.spot(line: place.line, scalar: place.column, length: key.count)
                )
                guard renamed.count < Self.mostRenamed else { return false }
                rename(at: place, length: key.unicodeScalars.count)
            }
            return true
        }
        // The key is written in a way that its text does not show, such as with escapes.
        findings.report(
            .shape(.duplicateKey(keys.first ?? "", firstLine: first.line)),
            at: source.spot(line: first.line, scalar: first.column)
        )
        return false
    }

    private mutating func rename(at place: (line: Int, column: Int), length: Int) {
        let number = UInt32(renamed.count)
        var name = String.UnicodeScalarView()
        for offset in 0..<length {
            let value = offset == 0 ? 0xE000 + number : 0xF000
            name.append(Unicode.Scalar(value) ?? "\u{F000}")
        }
        renamed.insert(String(name))
        var scalars = Array(lines[place.line - 1].unicodeScalars)
        scalars.replaceSubrange((place.column - 1)..<(place.column - 1 + length), with: name)
        lines[place.line - 1] = scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    }

    private func isFlow(at mark: Mark) -> Bool {
        let before = lines[mark.line - 1].unicodeScalars.prefix(mark.column - 1)
        let last = before.last { $0 != " " }
        return last == "{" || last == ","
    }
}

/// Where a key of a mapping stands again.
private struct KeySearch {
    let key: String
    let first: (line: Int, column: Int)
    /// Whether the mapping stands between braces.
    let isFlow: Bool

    /// The places behind the first: in its column, as long as nothing stands further out, or,
    /// between braces, on its line.
    func places(in lines: [String]) -> [(line: Int, column: Int)] {
        let name = Array(key.unicodeScalars)
        if isFlow {
            let line = Array(lines[first.line - 1].unicodeScalars)
            return line.indices.dropFirst(first.column)
                .filter { matches(line, $0, name) }.map { (first.line, $0 + 1) }
        }
        var places: [(line: Int, column: Int)] = []
        let index = first.column - 1
        for number in first.line..<lines.count {
            let line = Array(lines[number].unicodeScalars)
            guard let start = line.firstIndex(where: { $0 != " " }) else { continue }
            if start < index { break }
            if start == index, matches(line, index, name) { places.append((number + 1, index + 1)) }
        }
        return places
    }

    private func matches(
        _ line: [Unicode.Scalar],
        _ index: Int,
        _ name: [Unicode.Scalar]
    ) -> Bool {
        let end = index + name.count
        guard end <= line.count, line[index..<end].elementsEqual(name) else { return false }
        let isWhole = index == 0 || " {,".unicodeScalars.contains(line[index - 1])
        return isWhole && line[end...].first { $0 != " " } == ":"
    }
}
