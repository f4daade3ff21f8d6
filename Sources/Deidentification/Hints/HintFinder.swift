import DialogModel

/// Finds what points at one person without a name.
struct HintFinder: Finder {
    let lexicon: Lexicon
    let vaguely: Vaguely
    var vocabulary: Vocabulary { lexicon.vocabulary }

    func candidates(in passage: Passage) -> [Candidate] {
        var found: [Candidate] = []
        for place in passage.words.indices {
            let candidate =
                onlyOne(at: place, in: passage) ?? highAge(at: place, in: passage) ?? work(
                    at: place,
                    in: passage
                )
                ?? illness(at: place, in: passage) ?? counted(at: place, in: passage)
                ?? listed(at: place, in: passage)
                ?? description(at: place, in: passage) ?? talk(at: place, in: passage)
                ?? known(at: place, in: passage)
            if let candidate { found.append(candidate) }
        }
        return found
    }

    /// `de enige klokkenmaker van het dorp`, `als enige in de provincie`, `de oudste bewoner`.
    private func onlyOne(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let next = passage.next(after: place)
        let before = passage.previous(before: place)
        if Self.only.contains(word), ["de", "als", "het", "t", "the"].contains(before) {
            if ["het", "t"].contains(before), vocabulary.never.contains(next) { return nil }
            guard !Self.onlyThings.contains(next), !next.isEmpty, next != "die" || before == "als"
            else { return nil }
            if before == "als",
                !passage.has(["in", "van", "op", "uit", "met", "ter"], within: 2, from: place + 1)
            {
                return nil
            }
            if Self.few.contains(passage.folded(place + 2)), next == "van" { return nil }
            return Candidate(
                (place - 1)..<clause(from: place + 1, in: passage),
                .hint,
                .onlyOne,
                .loose
            )
        }
        if word.hasSuffix("ste") || word == "enige", !Self.onlyThings.contains(next),
            before != "zijn", before != "haar",
            let end = locale(behind: place + 1, in: passage)
        {
            return Candidate(place..<end, .hint, .onlyOne, .loose)
        }
        if Self.most.contains(word), Self.peers.contains(next), before != "mijn", before != "zijn",
            before != "haar"
        {
            return Candidate(
                place..<clause(from: place + 2, in: passage, most: 0),
                .hint,
                .onlyOne,
                .loose
            )
        }
        return nil
    }

    /// Past the whole that somebody is the most of: `van het dorp`.
    private func locale(behind place: Int, in passage: Passage) -> Int? {
        for index in place..<min(place + 5, passage.words.count) {
            guard passage.gap(before: index).isShort else { return nil }
            guard Self.locales.contains(passage.folded(index)), index > place + 1 else { continue }
            return ["van", "in", "uit", "op", "of"].contains(passage.folded(index - 1))
                || ["van", "in", "uit", "op", "of"].contains(passage.folded(index - 2))
                ? index + 1 : nil
        }
        return nil
    }

    /// `boven de tachtig`, `ver in de negentig`, `80+`.
    private func highAge(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        if Self.aged.contains(word) {
            return Candidate(place..<(place + 1), .hint, .highAge, vaguer: vaguely.highAge)
        }
        guard let years = vocabulary.numbers[word] ?? passage.number(place),
            (50...110).contains(years), years % 10 == 0
        else {
            guard let years = passage.number(place), (80...110).contains(years),
                passage.gap(before: place + 1).marks.hasPrefix("+")
            else { return nil }
            return Candidate(place..<(place + 1), .hint, .highAge, vaguer: vaguely.highAge)
        }
        if years >= 80, passage.gap(before: place + 1).marks.hasPrefix("+") {
            return Candidate(place..<(place + 1), .hint, .highAge, vaguer: vaguely.highAge)
        }
        var start = place
        while start > 0, place - start < 4, passage.gap(before: start).isSpace,
            Self.towardsAge.contains(passage.folded(start - 1))
                || Self.articles.contains(passage.folded(start - 1))
        {
            start -= 1
        }
        let isDeep = passage.has(
            ["diep", "ver", "dik", "hoog", "well", "far"],
            within: place - start,
            before: place
        )
        guard passage.has(Self.towardsAge, within: place - start, before: place),
            years >= 80 || isDeep,
            !Self.counted.contains(passage.next(after: place))
        else { return nil }
        while Self.articles.contains(passage.folded(start)) { start += 1 }
        return Candidate(
            start..<(place + 1),
            .hint,
            .highAge,
            .likely,
            vaguer: years >= 80 ? vaguely.highAge : nil
        )
    }

    /// Work that few do: `orgelbouwer`, `oud-profvoetballer`, `voormalig burgemeester`.
    private func work(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let isRare =
            Self.rareWork.contains(word)
            || Self.rareEndings.contains {
                word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2
            }
                && !Self.commonWork.contains(word)
        let isOffice = Self.offices.contains(word)
        guard isRare || isOffice else { return formerly(at: place, in: passage) }
        var start = place
        while start > 0, place - start < 3, passage.gap(before: start).isShort,
            Self.former.contains(passage.folded(start - 1))
        {
            start -= 1
        }
        let before = passage.folded(start - 1)
        if start < place, !isRare, !isOffice { return nil }
        let isHers =
            start < place || Self.being.contains(before)
            || before == "een" && passage.has(Self.being, within: 4, before: start - 1)
        guard isRare || isHers else { return nil }
        return Candidate(
            start..<clause(from: place + 1, in: passage, most: 4),
            .hint,
            .rareWork,
            .loose
        )
    }

    /// What somebody was: `ex-marinier`, `voormalig schipper`.
    private func formerly(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        guard word.utf8.count > 3, !Self.formerOnes.contains(word),
            !vocabulary.relations.contains(word), place > 0,
            !vocabulary.never.contains(word)
        else { return nil }
        let before = passage.folded(place - 1)
        let isHyphen = ["oud", "ex"].contains(before) && passage.gap(before: place).marks == "-"
        let isSaid =
            ["voormalig", "voormalige", "gewezen", "former"].contains(before)
            && passage.gap(before: place).isSpace
        guard isHyphen || isSaid else { return nil }
        return Candidate((place - 1)..<(place + 1), .hint, .rareWork, .loose)
    }

    private func illness(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        if word == "ziekte", passage.next(after: place) == "van" {
            return Candidate(
                place..<min(place + 3, passage.words.count),
                .hint,
                .rareIllness,
                .likely
            )
        }
        if word == "als" || word == "ms", passage.words[place].original.allSatisfy(\.isUppercase) {
            return Candidate(place..<(place + 1), .hint, .rareIllness)
        }
        if word == "als",
            ["heeft", "had", "kreeg", "krijgt"].contains(passage.previous(before: place)),
            passage.isEnd(place + 1)
        {
            return Candidate(place..<(place + 1), .hint, .rareIllness)
        }
        if word.hasSuffix("syndroom") || word == "syndrome" {
            var start = place
            while start > 0, place - start < 2, passage.gap(before: start).isShort,
                !vocabulary.never.contains(passage.folded(start - 1)),
                passage.gap(before: start).marks == "-" || start == place
            {
                start -= 1
            }
            let end =
                passage.next(after: place) == "van"
                ? min(place + 3, passage.words.count) : place + 1
            return Candidate(start..<end, .hint, .rareIllness, .likely)
        }
        guard
            Self.illnesses.contains(word) || word.hasSuffix("transplantatie")
                || word.hasPrefix("transplantatie")
        else { return nil }
        return Candidate(place..<(place + 1), .hint, .rareIllness, .likely)
    }

    /// Words that point by themselves.
    private func listed(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        if Self.births.contains(word)
            || Self.births.contains(where: { $0.utf8.count > 6 && word.hasPrefix($0) })
        {
            let start =
                Self.beforeBirth.contains(passage.previous(before: place)) ? place - 1 : place
            return Candidate(start..<(place + 1), .hint, .multipleBirth)
        }
        if Self.looks.contains(word)
            || Self.looksStarts.contains(where: word.hasPrefix)
                && passage.has(Self.skin, within: 6, from: place + 1)
        {
            return Candidate(
                place..<clause(from: place + 1, in: passage, most: 4),
                .hint,
                .appearance,
                .loose
            )
        }
        if ["glazen", "houten"].contains(word)
            || ["een", "1"].contains(word)
                && ["maar", "met", "nog"].contains(passage.previous(before: place)),
            Self.limbs.contains(passage.next(after: place))
        {
            return Candidate(place..<(place + 2), .hint, .appearance)
        }
        if Self.pets.contains(word) { return Candidate(place..<(place + 1), .hint, .appearance) }
        if Self.fates.contains(word), passage.next(after: place) == "van" {
            return Candidate(
                place..<clause(from: place + 1, in: passage),
                .hint,
                .description,
                .loose
            )
        }
        if Self.deaths.contains(word) { return Candidate(place..<(place + 1), .hint, .description) }
        if Self.renowned.contains(word), passage.gap(before: place + 1).isSpace,
            !vocabulary.never.contains(passage.folded(place + 1)),
            !Self.onlyThings.contains(passage.folded(place + 1)),
            ["een", "die", "de", "als", "is", "was", "a"].contains(passage.previous(before: place))
        {
            return Candidate(place..<(place + 2), .hint, .fame, .loose)
        }
        if word.hasPrefix("zeldza") || word == "rare", passage.gap(before: place + 1).isSpace,
            word != "rare" || lexicon.language == .english
        {
            return Candidate(
                place..<min(place + 2, passage.words.count),
                .hint,
                .rareIllness,
                .loose
            )
        }
        if Self.famous.contains(word) || word.hasPrefix("circus") {
            return Candidate(
                place..<clause(from: place + 1, in: passage, most: 2),
                .hint,
                .fame,
                .loose
            )
        }
        if Self.media.contains(word),
            passage.has(["in", "op", "bij", "on"], within: 2, before: place),
            passage.has(Self.appearing, within: 8, before: place)
                || passage.has(Self.appearing, within: 3, from: place + 1)
        {
            return Candidate(place..<(place + 1), .hint, .fame)
        }
        return nil
    }
}
