import DialogModel

/// Finds towns, neighbourhoods, streets and addresses.
struct PlaceFinder: Finder {
    let lexicon: Lexicon
    var vocabulary: Vocabulary { lexicon.vocabulary }

    func candidates(in passage: Passage) -> [Candidate] {
        passage.candidates { place in
            road(at: place, in: passage) ?? street(at: place, in: passage)
                ?? address(at: place, in: passage) ?? named(at: place, in: passage)
                ?? listed(at: place, in: passage) ?? strange(at: place, in: passage)
        }
    }

    /// `de A28`.
    private func road(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        guard word.first == "a" || word.first == "n", (2...4).contains(word.utf8.count),
            word.utf8.dropFirst().allSatisfy(\.isDigit),
            ["de", "the"].contains(passage.previous(before: place))
        else { return nil }
        return Candidate(place..<(place + 1), .place, .street)
    }

    /// A word that ends like a street: `kerspelstraat 41`.
    private func street(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let isNumbered = houseNumber(at: place + 1, in: passage) != nil
        let isStreet =
            Self.sureEndings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
            || isNumbered
                && Self.likelyEndings.contains {
                    word.hasSuffix($0) && word.utf8.count >= $0.utf8.count + 2
                }
        if isNumbered, Self.lone.contains(word), let end = houseNumber(at: place + 1, in: passage) {
            return Candidate(place..<end, .place, .street, .likely)
        }
        guard isStreet, !Self.generic.contains(word), !word.hasSuffix("ering") else {
            // `Lange Nering`, `korte straat 3`.
            return nil
        }
        if !isNumbered, !Self.isNameOfStreet(word, in: passage, at: place, lexicon) { return nil }
        var start = place
        while start > 0, place - start < 3, passage.gap(before: start).isShort,
            Self.ahead.contains(passage.folded(start - 1))
                || passage.isName(start - 1) && passage.isName(place)
                    && !passage.beginsSentence(start - 1)
        {
            start -= 1
        }
        // `de van speykstraat`.
        if start == place, lexicon.vocabulary.particles.contains(passage.previous(before: place)),
            ["de", "het", "in", "op"].contains(passage.folded(place - 2))
        {
            start = place - 1
        }
        let end = houseNumber(at: place + 1, in: passage) ?? place + 1
        return Candidate(start..<end, .place, .street, .likely)
    }

    /// A street that has no number is one where it is no plain word with an article that anybody
    /// uses.
    private static func isNameOfStreet(
        _ word: String,
        in passage: Passage,
        at place: Int,
        _ lexicon: Lexicon
    ) -> Bool {
        !["een", "geen", "elke", "deze", "a", "an"].contains(passage.previous(before: place))
            && (!WordList.ordinaryWords.contains(word)
                || passage.isName(place) && !passage.beginsSentence(place))
    }

    /// Past a house number with its letter: `41`, `3a`, `12 b`, `12-2`.
    func houseNumber(at place: Int, in passage: Passage) -> Int? {
        guard place < passage.words.count, passage.gap(before: place).isSpace else { return nil }
        let word = passage.folded(place)
        let digits = word.prefix { $0.isNumber }
        guard (1...4).contains(digits.utf8.count), word.utf8.count <= digits.utf8.count + 2,
            !Self.counted.contains(passage.next(after: place))
        else { return nil }
        let next = place + 1
        if ["bis", "hs", "huis", "zwart", "rood"].contains(passage.next(after: place)) {
            return next + 1
        }
        if next < passage.words.count, passage.gap(before: next).isTight,
            passage.gap(before: next).marks == "-",
            passage.folded(next).utf8.count < 4
        {
            return next + 1
        }
        return next
    }

    /// A name and a house number where somebody is or goes: `op de schans 112`.
    private func address(at place: Int, in passage: Passage) -> Candidate? {
        let isBeside = Self.besideHouse.contains(passage.folded(place))
        guard Self.atHouse.contains(passage.folded(place)) || isBeside,
            place + 2 < passage.words.count, passage.gap(before: place + 1).isSpace
        else { return nil }
        var start = place + 1
        if ["de", "het", "t", "den"].contains(passage.folded(start)) { start += 1 }
        for count in 1...3 {
            let number = start + count
            guard number < passage.words.count, passage.isUnbroken(start..<number) else {
                return nil
            }
            let last = passage.folded(number - 1)
            guard !passage.hasDigit(number - 1), !vocabulary.never.contains(last),
                !Self.generic.contains(last),
                !vocabulary.doings.contains(last), !lexicon.vocabulary.titles.contains(last),
                vocabulary.months[last] == nil, vocabulary.numbers[last] == nil,
                !vocabulary.feasts.contains(last)
            else { return nil }
            if passage.hasDigit(number) {
                let isStreet =
                    !isBeside || !lexicon.isWord(last)
                    || Self.likelyEndings.contains {
                        last.hasSuffix($0) && last.utf8.count > $0.utf8.count + 2
                    }
                guard isStreet, let end = houseNumber(at: number, in: passage), last.utf8.count > 2,
                    passage.number(number) ?? 10 > 1,
                    passage.isEnd(end) || Self.behindHouse.contains(passage.folded(end))
                        || passage.folded(number).last?.isLetter == true
                else { return nil }
                return Candidate((place + 1)..<end, .place, .street, .likely)
            }
        }
        return nil
    }

    /// Of the list: up to four words.
    ///
    /// What is a word or a name too counts where somebody lives or goes.
    private func listed(at place: Int, in passage: Passage) -> Candidate? {
        var longest: Int?
        var name = ""
        for end in place..<min(place + 4, passage.words.count) {
            guard
                end == place
                    || passage.gap(before: end).isShort
                        && !passage.gap(before: end).marks.contains(".")
            else { break }
            name += (end == place ? "" : " ") + passage.folded(end)
            if WordList.places.contains(name) { longest = end + 1 }
        }
        let word = passage.folded(place)
        guard let end = longest else { return misspelt(at: place, in: passage) }
        if end == place + 1 {
            guard word.utf8.count > 2 else { return nil }
            let isNothingElse =
                !lexicon.isWord(word) && !lexicon.isGivenName(word)
                && !vocabulary.titles.contains(passage.previous(before: place))
            guard isNothingElse || isThere(place, in: passage) else { return nil }
        }
        // `van Zwolle` is a surname behind a given name, `tilburg university` is no more.
        return Candidate(place..<end, .place, .placeName, end > place + 1 ? .likely : .plain)
    }

    /// Whether a name that is something else too is a place there.
    private func isThere(_ place: Int, in passage: Passage) -> Bool {
        let before = passage.previous(before: place)
        let isCapital = passage.isName(place) && !passage.beginsSentence(place)
        guard
            vocabulary.into.contains(before)
                || before == "van" && passage.has(vocabulary.dwelling, within: 3, before: place - 1)
        else {
            return isCapital && passage.grade(place) == .ordinary && before == "van"
        }
        if isCapital || before == "te" && passage.isEnd(place + 1) { return true }
        let word = passage.folded(place)
        if vocabulary.never.contains(word) { return false }
        if ["in", "uit", "te", "naar"].contains(before), !Self.common.contains(word) {
            return true
        }
        return passage.has(vocabulary.dwelling, within: 4, before: place - 1)
            || passage.has(vocabulary.dwelling, within: 1, from: place + 1)
    }

    /// A letter away from a long name of the list, where places stand.
    private func misspelt(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let before = passage.previous(before: place)
        guard (7...20).contains(word.utf8.count),
            vocabulary.into.contains(before) || Particles.all.contains(before),
            !lexicon.isWord(word), WordList.places.hasNeighbour(of: word)
        else { return nil }
        return Candidate(place..<(place + 1), .place, .strangePlace)
    }

    /// No word of the language, where places stand, or one that ends like a place.
    private func strange(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let before = passage.previous(before: place)
        guard lexicon.language == .dutch else { return nil }
        if word.utf8.count > 6, !Self.generic.contains(word),
            !WordList.ordinaryWords.contains(word),
            !word.hasSuffix("ering")
        {
            let isThere =
                Self.around.contains(before)
                || ["de", "het", "t"].contains(before)
                    && Self.around.contains(passage.folded(place - 2))
            if isThere,
                (Self.quarters + Self.likelyEndings).contains(where: {
                    word.hasSuffix($0) && $0.utf8.count > 2
                })
            {
                return Candidate(place..<(place + 1), .place, .street)
            }
        }
        let isLeft = before == "van" && passage.next(after: place) == "naar"
        guard vocabulary.into.contains(before) || isLeft else { return nil }
        let isCapital = passage.isName(place) && !passage.beginsSentence(place)
        guard passage.grade(place) == .strange, word.utf8.count > 3 || isCapital,
            !word.hasSuffix("se")
        else { return nil }
        return Candidate(place..<(place + 1), .place, .strangePlace)
    }
}
