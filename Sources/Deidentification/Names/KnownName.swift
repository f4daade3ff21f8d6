import DialogModel

/// A name that the owner gave, in its parts.
struct KnownName {
    /// What comes before the small words of the surname; the parts of a double name apart.
    let given: [String]
    /// The small words.
    let particles: [String]
    /// The words of the surname.
    let surname: [String]
    /// The first letters of a double given name: `hj` for `Henk-Jan`.
    let initials: String?

    init(_ name: String) {
        let words = FoldedText.words(of: name)
        let folded = words.map(\.folded)
        let begin = folded.dropLast().dropFirst().firstIndex(where: Particles.all.contains)
        let end = begin.map { start in
            folded[start...].firstIndex { !Particles.all.contains($0) } ?? folded.count
        }
        if let begin, let end, end < folded.count {
            given = Array(folded[..<begin])
            particles = Array(folded[begin..<end])
            surname = Array(folded[end...])
        } else if let first = folded.first, folded.count > 1, Particles.all.contains(first) {
            // `van den Berg` alone.
            let end = folded.firstIndex { !Particles.all.contains($0) } ?? folded.count - 1
            given = []
            particles = Array(folded[..<end])
            surname = Array(folded[end...])
        } else {
            // A hyphen joins given names.
            var count = min(1, folded.count)
            while count < words.count, Self.isHyphen(words[count - 1], words[count], in: name) {
                count += 1
            }
            given = Array(folded.prefix(count))
            particles = []
            surname = Array(folded.dropFirst(count))
        }
        initials =
            given.count == 2 ? String(given.compactMap(\.first)) : nil
    }

    /// The words that are looked for.
    var parts: [String] { given + surname }

    private static func isHyphen(
        _ one: FoldedText.Word,
        _ other: FoldedText.Word,
        in name: String
    ) -> Bool {
        let between = name[one.original.endIndex..<other.original.startIndex]
        return FoldedText(between).text == "-"
    }
}
