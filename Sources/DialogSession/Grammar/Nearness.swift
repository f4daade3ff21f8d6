/// How near two words are, to ask 'do you mean …?'.
enum Nearness {
    /// How many letters have to be put in, left out or changed (Levenshtein's distance).
    static func steps(from one: String, to other: String) -> Int {
        let other = Array(other)
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let above = row[column + 1]
                row[column + 1] = min(
                    above + 1,
                    row[column] + 1,
                    diagonal + (letter == other[column] ? 0 : 1)
                )
                diagonal = above
            }
        }
        return row[other.count]
    }

    /// The one of `candidates` that was perhaps meant by `word`.
    static func nearest(to word: String, among candidates: [String]) -> String? {
        candidates.map { (steps(from: word, to: $0), $0) }
            .min { $0.0 < $1.0 }
            .flatMap { $0.0 <= max(1, word.count / 3) ? $0.1 : nil }
    }
}
