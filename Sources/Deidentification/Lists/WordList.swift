import CWordLists

/// A list of folded words that is a part of the program, looked up where it lies.
enum WordList {
    case ordinaryWords
    case givenNames
    case surnames
    case places

    private var bytes: UnsafeBufferPointer<CChar> {
        let list =
            switch self {
            case .ordinaryWords: spiegel_ordinary_words()
            case .givenNames: spiegel_given_names()
            case .surnames: spiegel_surnames()
            case .places: spiegel_places()
            }
        return UnsafeBufferPointer(start: list.bytes, count: list.count)
    }

    /// Whether it has `word`, which is folded; in time that grows with the logarithm of its length.
    func contains(_ word: String) -> Bool {
        var word = word
        guard !word.isEmpty else { return false }
        let bytes = bytes
        return word.withUTF8 { wanted in
            var low = 0
            var high = bytes.count - 1
            // Between `low` and `high`, both line feeds, lie whole words.
            while high - low > 1 {
                var start = (low + high) / 2
                while bytes[start] != Self.lineFeed { start -= 1 }
                var end = start + 1
                while bytes[end] != Self.lineFeed { end += 1 }
                switch Self.order(of: wanted, and: bytes[(start + 1)..<end]) {
                case 0: return true
                case ..<0: high = start
                default: low = end
                }
            }
            return false
        }
    }

    /// Whether it has a word that is a letter away from `word`, or has two neighbours changed
    /// round, with the same first letter.
    func hasNeighbour(of word: String) -> Bool {
        let letters = Array(word.utf8)
        return letters.indices.dropFirst().contains { index in
            var shorter = letters
            shorter.remove(at: index)
            if contains(String(decoding: shorter, as: UTF8.self)) { return true }
            if index + 1 < letters.count {
                var turned = letters
                turned.swapAt(index, index + 1)
                if contains(String(decoding: turned, as: UTF8.self)) { return true }
            }
            return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains { letter in
                var changed = letters
                changed[index] = letter
                var longer = letters
                longer.insert(letter, at: index)
                return contains(String(decoding: changed, as: UTF8.self))
                    || contains(String(decoding: longer, as: UTF8.self))
            }
        }
    }

    private static let lineFeed = CChar(10)

    /// Less than, equal to or more than 0 as `one` comes before, at or behind `other`.
    private static func order(
        of one: UnsafeBufferPointer<UInt8>,
        and other: Slice<UnsafeBufferPointer<CChar>>
    ) -> Int {
        for (mine, theirs) in zip(one, other) where Int(mine) != Int(theirs) {
            return Int(mine) - Int(theirs)
        }
        return one.count - other.count
    }
}
