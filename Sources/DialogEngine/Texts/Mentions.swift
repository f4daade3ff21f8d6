import DialogModel

/// Finds watched names in answers, in the forms in which people write them.
enum Mentions {
    /// Names that are words too: they count with a capital inside a sentence only.
    static let words = WordTable(
        """
        wil roos bloem vos wit bos berg kok mees floor storm merel linde iris fleur jet joost toon lot
        ties rein wolf beer vis mei dag zomer winter lente dam dijk brink groot klein jong oud bruin
        zwart kuiper visser bakker visch koning prins hoop trouw vrij rob bas pit bob ans bo do an will
        mark bill rose hope grace faith joy frank grant art drew dawn summer autumn pat sue jack guy
        dean lance page chance may june april august pearl ruby amber olive ivy daisy heather holly
        robin jay rich max young brown black white green king cook baker miller smith bell bird day
        fox hunt long love may nice park price rice rush stone wood woods
        """,
        .init(.text, "dan zegt Wil niets", "Wil"),
        .init(.text, "ik wil verder. Wil je dat?", nil)
    )
    /// What people are called before their surname.
    static let titles = WordTable(
        "mevr mevrouw mw mej dhr heer meneer mijnheer mr mrs ms miss mister dr drs prof fam familie zr br",
        .init(.text, "mevr. v.d. Berg belde", "Anna van den Berg"),
        .init(.text, "de berg was hoog", nil)
    )

    /// The names that stand in one of the texts as whole words, case and accents folded: also with
    /// the `s` of a possessive, with initials or a title for the first name, and with the small words
    /// of a surname shortened.
    static func names(_ names: [String], in texts: [[FoldedText.Word]]) -> [String] {
        names.filter { name in
            let watched = WatchedName(name)
            return texts.contains(where: watched.stands)
        }
    }
}

/// A name that is watched, in its parts.
struct WatchedName {
    /// The words before the surname's small words: `Jan` of `Jan van den Berg`.
    private let first: [String]
    /// The first letters of the small words: `vd`.
    private let particles: String
    /// The words of the surname, or of the whole name where it has no small words.
    private let last: [String]

    init(_ name: String) {
        let words = FoldedText.words(of: name).map(\.folded)
        let begin = words.dropLast().firstIndex(where: Particles.all.contains) ?? 0
        let end = words[begin...].firstIndex { !Particles.all.contains($0) } ?? words.count
        guard begin < end, end < words.count else {
            let isFull = words.count > 1
            first = isFull ? Array(words.dropLast()) : []
            particles = ""
            last = words.last.map { [$0] } ?? []
            return
        }
        first = words[..<begin].filter { Mentions.titles[$0] == nil }
        particles = words[begin..<end].compactMap { Particles.initials[$0] }.joined()
        last = Array(words[end...])
    }

    /// Whether it stands in a text.
    func stands(in words: [FoldedText.Word]) -> Bool { !places(in: words).isEmpty }

    /// Where it stands in a text, as words: with what belongs before the surname, but a title.
    func places(in words: [FoldedText.Word]) -> [Range<Int>] {
        guard !last.isEmpty else { return [] }
        return words.indices.compactMap { place in
            guard let end = end(of: last, in: words, at: place) else { return nil }
            guard first.isEmpty, particles.isEmpty, last.count == 1 else {
                return start(words, place).map { $0..<end }
            }
            return isOrdinary(words, place..<end) ? nil : place..<end
        }
    }

    /// Past the words of the surname that begin at a place, the last perhaps a possessive.
    private func end(of name: [String], in words: [FoldedText.Word], at place: Int) -> Int? {
        guard place + name.count <= words.count else { return nil }
        for (offset, part) in name.enumerated() {
            let word = words[place + offset].folded
            let isLast = offset == name.count - 1
            guard word == part || isLast && word == part + "s" else { return nil }
        }
        return place + name.count
    }

    /// Where a name begins whose surname stands at a place; `nil` where what belongs before it does not
    /// stand there.
    private func start(_ words: [FoldedText.Word], _ place: Int) -> Int? {
        var before = place
        if !particles.isEmpty {
            var letters = ""
            while before > 0, letters.count < particles.count,
                let initial = Particles.initials[words[before - 1].folded]
            {
                letters = initial + letters
                before -= 1
            }
            guard letters == particles else { return nil }
            // The surname alone is enough: nobody else is called so in a few lines.
            let isName =
                words[place].isCapital || particles.count > 1
                || Mentions.words[last[0]] == nil
            if isName, words[place].isCapital || first.isEmpty {
                return start(of: first, in: words, before: before) ?? before
            }
            guard isName || !first.isEmpty else { return nil }
        }
        guard !first.isEmpty else { return before }
        if before > 0, Mentions.titles.contains(words[before - 1].folded) { return before }
        return start(of: first, in: words, before: before)
    }

    /// Where first names begin that stand before a place, each in full or by its first letter.
    private func start(
        of names: [String],
        in words: [FoldedText.Word],
        before place: Int
    ) -> Int? {
        let start = place - names.count
        if start >= 0 {
            let fits = names.enumerated().allSatisfy { offset, name in
                isSame(words[start + offset].folded, name)
            }
            if fits { return start }
        }
        // `J. de Vries` for `Jan Willem de Vries`.
        guard place > 0, let name = names.first else { return nil }
        let word = words[place - 1].folded
        return word.count == 1 && name.hasPrefix(word) ? place - 1 : nil
    }

    private func isSame(_ word: String, _ name: String) -> Bool {
        word == name || word.count == 1 && name.hasPrefix(word)
            || name.count == 1 && word.hasPrefix(name) && word.count > 1
    }

    /// Whether a name that is a word too stands there as that word: without a capital, or where every
    /// word has one.
    private func isOrdinary(_ words: [FoldedText.Word], _ range: Range<Int>) -> Bool {
        let word = words[range.lowerBound]
        guard Mentions.words.contains(last[0]) else { return false }
        return !word.isCapital
            || word.beginsSentence(
                after: range.lowerBound > 0
                    ? words[range.lowerBound - 1] : nil
            )
    }
}

extension FoldedText.Word {
    /// Whether a sentence begins with it.
    fileprivate func beginsSentence(after before: FoldedText.Word?) -> Bool {
        guard let before else { return true }
        let text = original.base
        let between = text[before.original.endIndex..<original.startIndex]
        return between.contains { ".!?…\n:".contains($0) || $0.isNewline }
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
