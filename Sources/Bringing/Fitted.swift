import DialogModel

/// What stands in place of marked words, fitted to what stands beside them: `in de [een instelling]` reads
/// `in een instelling`, and no full stop is lost or doubled.
struct Fitted {
    /// What is replaced: the marked words, and of the words beside them what goes with them.
    private(set) var range: Range<String.Index>
    /// What is read instead.
    private(set) var words: String

    private let text: String
    private let own: FittingWords

    /// `replacement` in place of the words at `range` of `text`, which has the words `all`.
    init(
        _ replacement: String,
        for range: Range<String.Index>,
        in text: String,
        _ all: [FoldedText.Word],
        isAge: Bool,
        _ language: Language
    ) {
        self.range = range
        self.text = text
        words = replacement
        own = .of(language)
        let place = all.firstIndex { $0.original.startIndex >= range.lowerBound } ?? all.count
        let before = Self.before(place, all, in: text)
        // The mark of `'t hoekje` goes with it.
        if let first = all.dropFirst(place).first, first.folded.utf8.count == 1,
            words != String(text[range])
        {
            extend(to: first)
        }
        if isAge { fitAge(before) }
        if words == replacement { fitArticle(before) }
        fitCapital()
        fitStop(last: all.last { $0.original.endIndex <= range.upperBound }, all)
    }

    /// The words right before a place with nothing but spaces between, the nearest first.
    private static func before(
        _ place: Int,
        _ all: [FoldedText.Word],
        in text: String
    ) -> [FoldedText.Word] {
        var near: [FoldedText.Word] = []
        var next = place
        while next > 0, near.count < 2, next < all.count {
            let gap = text[all[next - 1].original.endIndex..<all[next].original.startIndex]
            // `'t` begins with a mark.
            guard gap.allSatisfy({ $0 == " " || "'’‘".contains($0) }), gap.contains(" ") else {
                break
            }
            near.append(all[next - 1])
            next -= 1
        }
        return near
    }

    /// A replacement with an article of its own, or one that takes none, drops the one before it.
    private mutating func fitArticle(_ before: [FoldedText.Word]) {
        guard let first = FoldedText.words(of: words).first?.folded, own.alone.contains(first),
            words.first != "["
        else { return }
        var rest = before[...]
        if let article = rest.first, own.articles.contains(article.folded) {
            extend(to: article)
            rest = rest.dropFirst()
        } else if let joined = rest.first, let open = own.joined[joined.folded] {
            extend(to: joined)
            words = "\(open) \(words)"
            return
        }
        guard let preposition = rest.first else { return }
        if let instead = own.then[first]?[preposition.folded] {
            extend(to: preposition)
            words = instead
        }
    }

    /// `meisje van [een kind]` reads `meisje (een kind)`, `op haar [een tiener]` reads `als tiener`.
    private mutating func fitAge(_ before: [FoldedText.Word]) {
        guard let near = before.first else { return }
        let isPhrase = own.decades.contains(where: words.hasPrefix)
        if own.ofAge.contains(near.folded), !isPhrase || !own.takesDecades {
            extend(to: near)
            words = "(\(words))"
        } else if own.possessives.contains(near.folded), before.count > 1,
            own.since.contains(before[1].folded)
        {
            extend(to: before[1])
            words = own.atAge(words)
        }
    }

    /// What begins with a capital does so still.
    private mutating func fitCapital() {
        guard range.lowerBound < text.endIndex, text[range.lowerBound].isUppercase,
            let first = words.first, first.isLowercase,
            text[..<range.lowerBound].last(where: { !$0.isWhitespace }).map(".!?".contains) ?? true
        else { return }
        words = first.uppercased() + words.dropFirst()
    }

    /// The point of an initial or a short form goes with it inside a sentence, and stays where the
    /// sentence ends there; a replacement that has its own takes the place of the one that stood there.
    private mutating func fitStop(last: FoldedText.Word?, _ all: [FoldedText.Word]) {
        guard range.upperBound < text.endIndex, text[range.upperBound] == ".", let last else {
            return
        }
        let behind = text.index(after: range.upperBound)
        if words.hasSuffix(".") {
            range = range.lowerBound..<behind
            return
        }
        guard
            last.folded.utf8.count == 1 && last.folded.first?.isLetter == true
                || own.short.contains(last.folded),
            let next = all.first(where: { $0.original.startIndex >= behind }),
            text[behind..<next.original.startIndex].allSatisfy({ $0 == " " }),
            behind < next.original.startIndex,
            next.original.first?.isLowercase == true, !own.starters.contains(next.folded)
        else { return }
        range = range.lowerBound..<behind
    }

    private mutating func extend(to word: FoldedText.Word) {
        var start = word.original.startIndex
        if start > text.startIndex {
            let before = text.index(before: start)
            if "'’‘".contains(text[before]) { start = before }
        }
        range = start..<range.upperBound
    }
}
