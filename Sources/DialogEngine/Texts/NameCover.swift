import DialogModel

/// Puts a word in place of names, found as they are in answers.
package struct NameCover: Sendable {
    private let names: [WatchedName]

    /// A cover over `names`.
    package init(_ names: [String]) { self.names = names.map(WatchedName.init) }

    /// `text` with `word` in place of each name, and how many there are.
    package func cover(_ text: String, with word: String) -> (text: String, count: Int) {
        guard !names.isEmpty else { return (text, 0) }
        let words = FoldedText.words(of: text)
        let places = names.flatMap { $0.places(in: words) }.sorted { $0.lowerBound < $1.lowerBound }
        var covered = ""
        var count = 0
        var next = 0
        var end = text.startIndex
        for place in places where place.lowerBound >= next {
            covered += text[end..<words[place.lowerBound].original.startIndex] + word
            end = words[place.upperBound - 1].original.endIndex
            next = place.upperBound
            count += 1
        }
        return (covered + text[end...], count)
    }
}
