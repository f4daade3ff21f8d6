import DialogModel

/// A match in a text, with some of the text around it.
struct Excerpt: Hashable {
    let text: String
    /// The match, in characters from the beginning of ``text``.
    let match: Range<Int>

    /// How many characters are shown on either side of a match.
    static let surroundings = 60

    /// The first match of `wanted` in `original`; `nil` if there is none.
    init?(of wanted: FoldedText, in original: String) {
        let characters = Array(original)
        guard let match = Self.match(of: wanted, in: characters) else { return nil }
        let first = max(0, match.lowerBound - Self.surroundings)
        let last = min(characters.count, match.upperBound + Self.surroundings)
        let before = first == 0 ? "" : "…"
        let after = last == characters.count ? "" : "…"
        text = before + String(characters[first..<last]) + after
        let shift = first - before.count
        self.match = (match.lowerBound - shift)..<(match.upperBound - shift)
    }

    /// The characters whose folded form the match touches.
    private static func match(of wanted: FoldedText, in characters: [Character]) -> Range<Int>? {
        // Folding a character may give several bytes or none: each byte remembers where it is from.
        var folded: [UInt8] = []
        var origins: [Int] = []
        for (place, character) in characters.enumerated() {
            let bytes = FoldedText(String(character)).text.utf8
            folded.append(contentsOf: bytes)
            origins.append(contentsOf: repeatElement(place, count: bytes.count))
        }
        guard
            let start = folded.withUnsafeBytes({
                Bytes.firstIndex(of: Array(wanted.text.utf8), in: $0)
            }),
            let first = origins[start...].first
        else { return nil }
        return first..<(origins[start + wanted.text.utf8.count - 1] + 1)
    }
}
