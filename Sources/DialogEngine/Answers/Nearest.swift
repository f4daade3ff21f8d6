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
            return (candidate, distance(wanted, letters))
        }
        guard let best = rated.min(by: { $0.distance < $1.distance }),
            best.distance <= max(1, wanted.count / 3)
        else { return nil }
        return best.text
    }

    /// Letters put in, left out or replaced (Levenshtein).
    private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        var previous = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var current = [row + 1]
            for (column, candidate) in other.enumerated() {
                current.append(
                    min(
                        previous[column + 1] + 1,
                        current[column] + 1,
                        previous[column] + (letter == candidate ? 0 : 1)
                    )
                )
            }
            previous = current
        }
        return previous.last ?? 0
    }
}
