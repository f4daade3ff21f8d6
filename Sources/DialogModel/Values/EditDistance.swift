/// How far two words are apart, to ask 'do you mean …?'.
public enum EditDistance {
    /// How many letters have to be put in, left out or changed (Levenshtein's distance); in time
    /// that grows with the product of the lengths.
    public static func between<Letter: Equatable>(
        _ one: some Sequence<Letter>,
        _ other: some Sequence<Letter>
    ) -> Int {
        let other = Array(other)
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, candidate) in other.enumerated() {
                let above = row[column + 1]
                row[column + 1] = min(
                    above + 1,
                    row[column] + 1,
                    diagonal + (letter == candidate ? 0 : 1)
                )
                diagonal = above
            }
        }
        return row[other.count]
    }
}
