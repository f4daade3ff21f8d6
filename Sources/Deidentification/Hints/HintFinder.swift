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
                ?? known(at: place, in: passage) ?? sign(at: place, in: passage)
            if let candidate { found.append(candidate) }
        }
        return found
    }

    /// `de enige klokkenmaker van het dorp`, `als enige in de provincie`, `de oudste bewoner`.
    private func onlyOne(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let next = passage.next(after: place)
        let before = passage.previous(before: place)
        if ["weinigen", "weinige"].contains(word), before == "de",
            passage.folded(place - 2) == "van"
        {
            return Candidate(
                (place - 2)..<clause(from: place + 1, in: passage),
                .hint,
                .onlyOne,
                .loose
            )
        }
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
        if ["blind", "doof"].contains(word), Self.being.contains(passage.previous(before: place)),
            passage.isEnd(place + 1) || ["en", "and"].contains(passage.folded(place + 1))
        {
            return Candidate(place..<(place + 1), .hint, .appearance)
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
        if word == "eigen" || word == "own", Self.works.contains(passage.next(after: place)) {
            return Candidate(place..<(place + 2), .hint, .fame, .loose)
        }
        if Self.famous.contains(word) || Self.famousStarts.contains(where: word.hasPrefix) {
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
