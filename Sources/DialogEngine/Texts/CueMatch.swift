import DialogModel

/// Looks for what in an answer invites one more question.
struct CueMatch {
    private let words: [FoldedText.Word]
    private let text: String

    init(_ text: String) {
        self.text = text
        words = FoldedText.words(of: text)
    }

    /// What in the answer fires a rule: the words as typed, empty where the length does; `nil` when
    /// nothing fires.
    func evidence(of rule: Lexicon.Rule) -> String? {
        if let fewer = rule.fewerWordsThan, spokenWords < fewer { return "" }
        let covered = reach(of: rule.exceptions.map(Phrase.init))
        for phrase in rule.phrases.map(Phrase.init) {
            for place in phrase.places(in: words) where covered[place.lowerBound] < place.upperBound
            {
                return original(place)
            }
        }
        return nil
    }

    /// For each word, how far the exceptions reach that begin at or before it.
    private func reach(of exceptions: [Phrase]) -> [Int] {
        var ends = [Int](repeating: 0, count: words.count)
        for place in exceptions.flatMap({ $0.places(in: words) }) {
            ends[place.lowerBound] = max(ends[place.lowerBound], place.upperBound)
        }
        var furthest = 0
        for index in ends.indices {
            furthest = max(furthest, ends[index])
            ends[index] = furthest
        }
        return ends
    }

    /// Words between spaces: `zo'n` is one.
    private var spokenWords: Int { text.split(whereSeparator: \.isWhitespace).count }

    private func original(_ place: Range<Int>) -> String {
        let start = words[place.lowerBound].original.startIndex
        let end = words[place.upperBound - 1].original.endIndex
        return String(text[start..<end])
    }

    /// Words in a row; the last may stand for any ending.
    private struct Phrase {
        let words: [String]
        let isOpen: Bool

        init(_ text: String) {
            isOpen = text.trimmed.hasSuffix("*")
            words = FoldedText.words(of: text).map(\.folded)
        }

        func places(in text: [FoldedText.Word]) -> [Range<Int>] {
            guard !words.isEmpty, text.count >= words.count else { return [] }
            return (0...(text.count - words.count)).filter { stands(at: $0, in: text) }
                .map { $0..<($0 + words.count) }
        }

        private func stands(at start: Int, in text: [FoldedText.Word]) -> Bool {
            for (offset, word) in words.enumerated() {
                let found = text[start + offset].folded
                let isLast = offset == words.count - 1
                guard isLast && isOpen ? found.hasPrefix(word) : found == word else {
                    return false
                }
            }
            return true
        }
    }
}
