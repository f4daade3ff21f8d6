/// How far two words are apart, to ask 'do you mean …?'.
package enum EditDistance {
    /// How many letters have to be put in, left out or changed, or neighbours to change places
    /// (optimal string alignment); in time that grows with the product of the lengths.
    package static func between<Letter: Equatable>(
        _ one: some Sequence<Letter>,
        _ other: some Sequence<Letter>
    ) -> Int {
        let (one, other) = (Array(one), Array(other))
        var (before, row) = ([Int](), Array(0...other.count))
        for index in one.indices {
            var next = [index + 1]
            for column in other.indices {
                var least = min(
                    row[column + 1] + 1,
                    next[column] + 1,
                    row[column] + (one[index] == other[column] ? 0 : 1)
                )
                if index > 0, column > 0, one[index] == other[column - 1],
                    one[index - 1] == other[column]
                {
                    least = min(least, before[column - 1] + 1)
                }
                next.append(least)
            }
            (before, row) = (row, next)
        }
        return row[other.count]
    }
}
