import DialogModel

/// Finds the word that was perhaps meant.
enum Nearest {
    /// Longer texts are not compared: the distance takes time quadratic in the length.
    private static let longest = 64

    /// The candidate at the smallest distance from `typed`, if it is at most a third of its length.
    static func to(_ typed: String, among candidates: [String]) -> String? {
        let wanted = Array(FoldedText(typed).text.unicodeScalars)
        guard (2...longest).contains(wanted.count) else { return nil }
        let rated = candidates.compactMap { candidate -> (text: String, distance: Int)? in
            let letters = Array(FoldedText(candidate).text.unicodeScalars)
            guard letters.count <= longest else { return nil }
            return (candidate, EditDistance.between(wanted, letters))
        }
        guard let best = rated.min(by: { $0.distance < $1.distance }),
            best.distance <= max(1, wanted.count / 3)
        else { return nil }
        return best.text
    }

    /// Whether one slip makes `word` of `wanted`: a letter too many, too few, another, or two
    /// that changed places.
    static func isSlip(_ word: String, for wanted: String) -> Bool {
        let (typed, meant) = (Array(word.unicodeScalars), Array(wanted.unicodeScalars))
        guard abs(typed.count - meant.count) <= 1, typed.count <= longest else { return false }
        return EditDistance.between(typed, meant) == 1
    }
}
