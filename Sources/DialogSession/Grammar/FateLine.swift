import DialogModel
import Wording

/// A line typed at what waits, that says what became of something: `3 gedaan`, `laat 2 los`, and what was
/// more to say of it: `3 gedaan, en het hielp`.
enum FateLine: Hashable {
    /// What became of what the number stands before.
    case one(Int, Fate, saying: String?)
    /// All that is old is let go.
    case allOld

    /// Reads `line`; `nil` where it says nothing of the kind.
    init?(_ line: String) {
        let end = line.firstIndex(where: { ",:;.".contains($0) }) ?? line.endIndex
        let more = line[end...].drop { !$0.isLetter && !$0.isNumber }.trimmed
        let words = FoldedText(line[..<end].trimmed).text.split(whereSeparator: \.isWhitespace)
        let said = words.filter { Int($0) == nil }.joined(separator: " ")
        if more.isEmpty, FateWords.lettingOldGo.both.contains(said) {
            self = .allOld
            return
        }
        let numbers = words.compactMap { Int($0) }
        guard numbers.count == 1, let number = numbers.first,
            let fate = Self.fate(said)
        else { return nil }
        self = .one(number, fate, saying: more.isEmpty ? nil : more)
    }

    /// What `words`, without a number, say became of something.
    static func fate(_ words: String) -> Fate? {
        let said = FoldedText(words.trimmed).text
        return Fate.allCases.first { FateWords.of($0).both.contains(said) }
    }
}

extension FateWords.Ways {
    /// In either language: somebody may type the other.
    fileprivate var both: [String] { dutch + english }
}
