import DialogModel

/// Reads several options: parted by commas and the like or by spaces, as a range, as all, or as all
/// but some.
struct OptionList {
    private let options: [Option]
    private let match: OptionMatch

    init(_ options: [Option], _ match: OptionMatch) {
        self.options = options
        self.match = match
    }

    /// The options that `text` names, all of it understood; `nil` where it is not.
    func chosen(_ text: String) -> Set<Int>? {
        let pieces = Pieces(text)
        for place in pieces.indices {
            guard let except = pieces.phrase(ChoiceWords.except, at: place) else { continue }
            guard place > 0, let among = plain(pieces.original(0..<place)),
                let less = plain(pieces.original(except.end..<pieces.all.count)),
                less.isStrictSubset(of: among)
            else { return nil }
            return among.subtracting(less)
        }
        return plain(text)
    }

    /// The options of which `text` means one or the other: `1 of 3`.
    func either(_ text: String) -> [Int] {
        let pieces = Pieces(text)
        var parts: [String] = []
        var start = 0
        for place in pieces.indices {
            guard let word = pieces.word(place), ChoiceWords.either.contains(word) else { continue }
            parts.append(pieces.original(start..<place))
            start = place + 1
        }
        parts.append(pieces.original(start..<pieces.all.count))
        let found = parts.map { plain($0) ?? [] }
        guard found.allSatisfy({ !$0.isEmpty }) else { return [] }
        return Set(found.joined()).sorted()
    }

    private func plain(_ text: String) -> Set<Int>? {
        if let all = all(text) { return all }
        let pieces = Pieces(text)
        guard !pieces.all.isEmpty else { return nil }
        var chosen: Set<Int> = []
        for part in parts(of: pieces) {
            if let range = range(pieces, part) {
                chosen.formUnion(range)
            } else if case .one(let index) = match.loosely(pieces.original(part)) {
                chosen.insert(index)
            } else if let several = bySpaces(pieces, part) {
                chosen.formUnion(several)
            } else {
                return nil
            }
        }
        return chosen.isEmpty ? nil : chosen
    }

    /// All of them, by a word, by their count, or the first or last so many.
    private func all(_ text: String) -> Set<Int>? {
        let typed = OptionMatch.bare(text)
        if ChoiceWords.all.contains(typed) { return Set(options.indices) }
        if options.count == 2, ChoiceWords.both.contains(typed) { return Set(options.indices) }
        var words = typed.split(separator: " ").map(String.init)[...]
        while let first = words.first, first == "de" || first == "the" { words = words.dropFirst() }
        guard words.count == 2, let first = words.first, let last = words.last,
            let count = count(last), (1...options.count).contains(count)
        else { return nil }
        switch first {
        case "alle", "all": return count == options.count ? Set(options.indices) : nil
        case "eerste", "first": return Set(options.indices.prefix(count))
        case "laatste", "last": return Set(options.indices.suffix(count))
        default: return nil
        }
    }

    private func count(_ word: String) -> Int? {
        Int(word) ?? NumberWords.dutch.whole(word) ?? NumberWords.english.whole(word)
    }

    /// What stands between commas, semicolons, signs, line ends and `en`.
    private func parts(of pieces: Pieces) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        for place in pieces.indices {
            let isMark = pieces.mark(place).map { ",;+&/\n".unicodeScalars.contains($0) } ?? false
            let joins = pieces.word(place).map(ChoiceWords.joiners.contains) ?? false
            guard isMark || joins, !isThrough(pieces, place) else {
                continue
            }
            if start < place { parts.append(start..<place) }
            start = place + 1
        }
        if start < pieces.all.count { parts.append(start..<pieces.all.count) }
        return parts
    }

    /// Whether a place stands within `t/m` or `tot en met`.
    private func isThrough(_ pieces: Pieces, _ place: Int) -> Bool {
        pieces.word(place - 1) == "t" && pieces.word(place + 1) == "m"
            || pieces.word(place - 1) == "tot" && pieces.word(place + 1) == "met"
    }

    /// `1-3`, `1 t/m 3`, `1 tot en met 3`.
    private func range(_ pieces: Pieces, _ part: Range<Int>) -> ClosedRange<Int>? {
        guard part.count >= 3, let first = pieces.digits(part.lowerBound).flatMap({ Int($0) }),
            let last = pieces.digits(part.upperBound - 1).flatMap({ Int($0) }),
            first < last, (1...options.count).contains(first),
            (1...options.count).contains(last)
        else { return nil }
        let between = part.dropFirst().dropLast()
        let words = between.compactMap(pieces.word).joined(separator: " ")
        let isDash = between.count == 1 && pieces.mark(part.lowerBound + 1) == "-"
        return isDash || ChoiceWords.through.contains(words) ? (first - 1)...(last - 1) : nil
    }

    /// Options between spaces, each named in full.
    private func bySpaces(_ pieces: Pieces, _ part: Range<Int>) -> Set<Int>? {
        var chosen: Set<Int> = []
        for place in part {
            guard case .one(let index) = match.exactly(pieces.original(place..<(place + 1))) else {
                return nil
            }
            chosen.insert(index)
        }
        return chosen
    }
}
