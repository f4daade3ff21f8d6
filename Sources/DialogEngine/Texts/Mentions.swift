import DialogModel

/// Finds watched names in answers.
enum Mentions {
    /// The names that stand in one of the texts as whole words, case and accents folded.
    static func names(_ names: [String], in texts: [[FoldedText.Word]]) -> [String] {
        let words = texts.map { $0.map(\.folded) }
        return names.filter { name in
            let wanted = FoldedText.words(of: name).map(\.folded)
            guard !wanted.isEmpty else { return false }
            return words.contains { $0.position(of: wanted) != nil }
        }
    }
}

extension [String] {
    /// Where `phrase` begins among these words.
    func position(of phrase: [String]) -> Int? {
        guard let first = phrase.first, count >= phrase.count else { return nil }
        return (0...(count - phrase.count)).first { start in
            self[start] == first && self[start..<(start + phrase.count)].elementsEqual(phrase)
        }
    }
}
