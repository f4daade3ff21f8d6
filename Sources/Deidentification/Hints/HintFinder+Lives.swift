import DialogModel

/// What somebody has become, did and has.
extension HintFinder {
    /// `boven de tachtig`, `ver in de negentig`, `80+`.
    func highAge(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        if Self.aged.contains(word) {
            return Candidate(place..<(place + 1), .hint, .highAge, vaguer: vaguely.highAge)
        }
        guard let years = passage.count(place),
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
    func work(at place: Int, in passage: Passage) -> Candidate? {
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
    func formerly(at place: Int, in passage: Passage) -> Candidate? {
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

    func illness(at place: Int, in passage: Passage) -> Candidate? {
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
}
