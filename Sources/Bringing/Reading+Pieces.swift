import Deidentification
import DialogModel

/// Where marks stand, and what stands there instead.
extension Reading {
    /// A stretch of a text, with its mark if it has one.
    private struct Piece {
        let range: Range<String.Index>
        let key: Key?
        /// What others read there.
        let shown: String
    }

    /// A text of the conversation, such as its title, as others will read it.
    package func shown(_ text: String) -> String {
        pieces(of: text).map(\.shown).joined()
    }

    func runs(of text: String, _ keys: inout [Key]) -> [Run] {
        pieces(of: text).map { piece in
            let words = String(text[piece.range])
            guard let key = piece.key else { return .plain(words) }
            if !keys.contains(key) { keys.append(key) }
            let number = (keys.firstIndex(of: key) ?? 0) + 1
            return .marked(words, number: number, shown: piece.shown)
        }
    }

    /// The text in pieces, those that are marked with the key of their mark: what is longer goes before
    /// what lies in it.
    private func pieces(of text: String) -> [Piece] {
        let words = FoldedText.words(of: text)
        var pieces: [Piece] = []
        var end = text.startIndex
        func add(_ range: Range<String.Index>, _ key: Key?, _ shown: String?) {
            if end < range.lowerBound {
                let plain = end..<range.lowerBound
                pieces.append(Piece(range: plain, key: nil, shown: String(text[plain])))
            }
            guard !range.isEmpty else { return }
            pieces.append(Piece(range: range, key: key, shown: shown ?? String(text[range])))
            end = range.upperBound
        }
        for spot in spots(in: text, words) {
            guard let mark = marks[spot.key], let replacement = mark.replacement else {
                add(spot.range, spot.key, nil)
                continue
            }
            let fitted = Fitted(
                replacement,
                for: spot.range,
                in: text,
                words,
                isAge: mark.found?.category == .age,
                language
            )
            // What goes with one mark may be another already.
            if fitted.range.lowerBound >= end {
                add(fitted.range, spot.key, fitted.words)
            } else {
                add(spot.range, spot.key, replacement)
            }
        }
        add(text.endIndex..<text.endIndex, nil, nil)
        return pieces
    }

    /// Where marks stand in `text`, which has `words`, in order and without overlap.
    private func spots(
        in text: String,
        _ words: [FoldedText.Word]
    ) -> [(range: Range<String.Index>, key: Key)] {
        var spots: [(range: Range<String.Index>, key: Key)] = []
        func add(_ range: Range<String.Index>, _ key: Key) {
            guard !spots.contains(where: { $0.range.overlaps(range) }) else { return }
            spots.append((range, key))
        }
        let byHand = marks.filter { $0.value.found == nil }.keys
        let others = marks.filter { $0.value.found != nil && $0.value.replacement != nil }.keys
        for keys in [Array(byHand), Array(others)] {
            for key in keys.sorted(by: Self.isBefore) {
                for range in Self.places(of: key, in: words) { add(range, key) }
            }
        }
        for finding in findings[text] ?? [] {
            let key = Self.key(of: String(text[finding.range]))
            if marks[key] != nil { add(finding.range, key) }
        }
        return spots.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func isBefore(_ one: Key, _ other: Key) -> Bool {
        one.count == other.count
            ? one.lexicographicallyPrecedes(other) : one.count > other.count
    }

    /// Where the words of a key stand among those of a text, one after the other.
    static func places(of key: Key, in words: [FoldedText.Word]) -> [Range<String.Index>] {
        guard !key.isEmpty, words.count >= key.count else { return [] }
        var ranges: [Range<String.Index>] = []
        var start = 0
        while start + key.count <= words.count {
            let here = words[start..<(start + key.count)]
            guard here.map(\.folded) == key, let first = here.first, let last = here.last else {
                start += 1
                continue
            }
            ranges.append(first.original.startIndex..<last.original.endIndex)
            start += key.count
        }
        return ranges
    }

    /// By what words are known: themselves, folded.
    static func key(of words: String) -> Key {
        FoldedText.words(of: words).map(\.folded)
    }
}
