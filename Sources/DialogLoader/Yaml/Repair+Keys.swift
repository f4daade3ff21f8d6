import DialogModel
import Yams

extension Repair {
    /// Gives the second of two equal keys a name of the same length that is passed over.
    mutating func renameSecond(of keys: [String], first: Mark) -> Bool {
        guard let key = keys.first, !key.isEmpty, let second = place(of: key, after: first) else {
            source.report(.notYAML, line: first.line, scalar: first.column, to: findings)
            return false
        }
        findings.report(
            .shape(.duplicateKey(key, firstLine: first.line)),
            at: source.spot(line: second.line, scalar: second.column, length: key.count)
        )
        var scalars = Array(lines[second.line - 1].unicodeScalars)
        let length = key.unicodeScalars.count
        var name = String.UnicodeScalarView()
        for offset in 0..<length {
            let number = renamed.count >> (8 * (offset % 4)) & 0xFF
            name.append(Unicode.Scalar(UInt32(0xE000 + number)) ?? "\u{E000}")
        }
        renamed.insert(String(name))
        scalars.replaceSubrange((second.column - 1)..<(second.column - 1 + length), with: name)
        var line = String.UnicodeScalarView()
        line.append(contentsOf: scalars)
        lines[second.line - 1] = String(line)
        return true
    }

    /// Where `key` stands again: in the same column of a later line of the mapping, or, between
    /// braces, later on a line.
    private func place(of key: String, after first: Mark) -> (line: Int, column: Int)? {
        let name = Array(key.unicodeScalars)
        func matches(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
            let end = index + name.count
            guard index >= 0, end <= line.count, line[index..<end].elementsEqual(name) else {
                return false
            }
            let follower = line[end...].first { $0 != " " }
            return follower == ":"
                && (index == 0 || " {,-".unicodeScalars.contains(line[index - 1]))
        }
        for number in first.line...max(first.line, lines.count) {
            let line = Array((number <= lines.count ? lines[number - 1] : "").unicodeScalars)
            let index = first.column - 1
            if number > first.line, matches(line, index), line[..<index].allSatisfy({ $0 == " " }) {
                return (number, first.column)
            }
            let start = number == first.line ? first.column : 0
            if isFlow(at: first), start < line.count,
                let found = (start..<line.count).first(where: { matches(line, $0) })
            {
                return (number, found + 1)
            }
        }
        return nil
    }

    private func isFlow(at mark: Mark) -> Bool {
        let before = lines[mark.line - 1].unicodeScalars.prefix(mark.column - 1)
        let last = before.last { $0 != " " }
        return last == "{" || last == ","
    }
}
