/// What stands where words were taken back: `[…]`, and `[… 2]` for other words.
///
/// Equal words have the same blank, and others another: what replaying compares comes out as before.
struct Blanks {
    /// The blank where nothing is compared.
    static let plain = blank(1)

    private var blanks: [String: String] = [:]

    /// Blanks for `texts` that are none of `kept`; what is a blank already stays.
    init(for texts: [String], keeping kept: [String]) {
        var used = Set((texts + kept).filter(Self.isBlank))
        for text in kept + used { blanks[text] = text }
        var number = 1
        for text in texts where blanks[text] == nil && !text.isEmpty {
            while used.contains(Self.blank(number)) { number += 1 }
            used.insert(Self.blank(number))
            blanks[text] = Self.blank(number)
        }
    }

    /// What stands for `text`; the text itself where it was not taken back.
    func blanked(_ text: String) -> String { blanks[text] ?? text }

    private static func blank(_ number: Int) -> String { number == 1 ? "[…]" : "[… \(number)]" }

    private static func isBlank(_ words: String) -> Bool {
        guard words.hasPrefix("[… "), words.hasSuffix("]") else { return words == plain }
        // No longer a number, which may be a telephone's.
        return Int(words.dropFirst(3).dropLast()).map { (2..<1_000).contains($0) } ?? false
    }
}

extension String {
    /// The same with `blank` wherever `words` stand by themselves.
    func blanking(_ words: String, as blank: String) -> String {
        guard !words.isEmpty, words != blank else { return self }
        var blanked = ""
        var start = startIndex
        for range in ranges(of: words) where stands(range) {
            blanked += self[start..<range.lowerBound] + blank
            start = range.upperBound
        }
        return blanked + self[start...]
    }

    /// Whether it is no part of a longer word.
    private func stands(_ range: Range<Index>) -> Bool {
        let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
        let behind = range.upperBound < endIndex ? self[range.upperBound] : " "
        return !(before.isOfWord && self[range.lowerBound].isOfWord)
            && !(behind.isOfWord && self[index(before: range.upperBound)].isOfWord)
    }
}

extension Character {
    fileprivate var isOfWord: Bool { isLetter || isNumber }
}
