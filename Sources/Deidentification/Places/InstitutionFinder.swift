import DialogModel

/// Finds named institutions: by the word for their kind, by that word within the name, and by
/// lists.
struct InstitutionFinder: Finder {
    let lexicon: Lexicon
    var vocabulary: Vocabulary { lexicon.vocabulary }

    func candidates(in passage: Passage) -> [Candidate] {
        passage.candidates { place in
            kind(at: place, in: passage) ?? described(at: place, in: passage)
                ?? within(at: place, in: passage) ?? listed(at: place, in: passage)
                ?? house(at: place, in: passage) ?? bare(at: place, in: passage)
                ?? alone(at: place, in: passage)
        }
    }

    /// A word for a kind with a name behind it: `woongroep de wilg`, `afdeling 4b`.
    private func kind(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let isCompound = Self.isCompoundKind(word)
        guard Self.isKind(word) || isCompound, place + 1 < passage.words.count else { return nil }
        var name = place + 1
        guard
            passage.gap(before: name).isSpace
                || passage.gap(before: name).isShort && !passage.gap(before: name).isTight
        else { return nil }
        let reason = Identifying.Reason.institutionWord(word)
        let start = Self.adjectives.contains(passage.previous(before: place)) ? place - 1 : place
        if Self.numbered.contains(word), Self.quarters.contains(passage.folded(name)) {
            return Candidate(start..<(name + 1), .institution, reason, .likely)
        }
        if Self.numbered.contains(word), passage.folded(name).utf8.count < 4,
            passage.hasDigit(name),
            !Self.counted.contains(passage.next(after: name))
        {
            return Candidate(start..<(name + 1), .institution, reason, .likely)
        }
        let before = passage.previous(before: place)
        let isDefinite = vocabulary.determiners.contains(before) || ["vd", "vh"].contains(before)
        let isCapital = { (place: Int) in passage.isName(place) }
        if ["de", "het", "t", "den", "la", "el", "the"].contains(passage.folded(name)) {
            name += 1
            guard name < passage.words.count, passage.gap(before: name).isShort,
                !vocabulary.never.contains(passage.folded(name)),
                passage.folded(name).utf8.count > 2
            else { return nil }
            // `in de kliniek de gang op`: a second noun, no name.
            let isName =
                !isDefinite || isCapital(name) || passage.isEnd(name + 1)
                || passage.grade(name) == .strange
            guard isName else { return nil }
            return Candidate(
                start..<end(ofNameAt: name, in: passage),
                .institution,
                reason,
                .likely
            )
        }
        if !isDefinite, vocabulary.particles.contains(passage.folded(name)) {
            // `slagerij van dam`.
            while name < passage.words.count, name - place < 4,
                Particles.all.contains(passage.folded(name))
            { name += 1 }
            let owner = passage.folded(name)
            guard owner.utf8.count > 2, passage.gap(before: name).isShort,
                !vocabulary.never.contains(owner),
                !vocabulary.relations.contains(owner), !vocabulary.determiners.contains(owner)
            else { return nil }
            return Candidate(start..<(name + 1), .institution, reason, .likely)
        }
        let first = passage.folded(name)
        guard !vocabulary.never.contains(first), !vocabulary.doings.contains(first),
            first.utf8.count > 2,
            !passage.isNumber(name), !vocabulary.towards.contains(first),
            !vocabulary.into.contains(first)
        else { return nil }
        switch passage.grade(name) {
        case .strange, .surname, .given:
            guard
                !Self.peopled.contains(word) && !isCompound || isCapital(name)
                    || passage.grade(name) == .strange && first.utf8.count > 3
            else { return nil }
        case .both, .ordinary:
            // `locatie beekzicht`: made of words, and none itself.
            let isMade = !isDefinite && !lexicon.isWord(first) && first.utf8.count > 5
            let isNamed = !isDefinite && Self.naming.contains(word) && !Self.isParticiple(first)
            guard isCapital(name) || isNamed || isMade else { return nil }
        }
        let isSaint = ["sint", "st"].contains(first) && name + 1 < passage.words.count
        return Candidate(
            start..<(isSaint ? name + 2 : end(ofNameAt: name, in: passage)),
            .institution,
            reason,
            .likely
        )
    }

    /// Past a name: what is written with a capital behind one that is.
    private func end(ofNameAt place: Int, in passage: Passage) -> Int {
        var end = place + 1
        while end < passage.words.count, end - place < 4, passage.gap(before: end).isShort,
            passage.isName(place),
            passage.isName(end)
                || Particles.all.contains(passage.folded(end)) && end + 1 < passage.words.count
                    && passage.isName(end + 1)
        {
            end += 1
        }
        // `het tweede leven`.
        if end == place + 1, end < passage.words.count, passage.gap(before: end).isSpace,
            passage.isEnd(end + 1),
            Self.ordinals.contains(passage.folded(place))
        {
            end += 1
        }
        return end
    }

    /// An adjective before a kind that has one name in a town: `het groene lyceum`.
    private func described(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        guard ["lyceum", "college", "gymnasium", "moskee"].contains(word),
            ["de", "het", "t"].contains(passage.folded(place - 2)),
            passage.isUnbroken((place - 2)..<(place + 1)),
            !vocabulary.never.contains(passage.folded(place - 1))
        else { return nil }
        return Candidate((place - 2)..<(place + 1), .institution, .institutionWord(word), .likely)
    }

    /// A name that ends in its kind: `de pelgrimkerk`, `het polderlyceum`.
    private func within(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        guard !Self.generic.contains(word),
            let ending = Self.endings.first(where: {
                word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 3
            })
        else { return nil }
        let isArticled = ["de", "het", "t", "the"].contains(passage.previous(before: place))
        let before = passage.previous(before: place)
        guard
            isArticled || ["op", "naar", "bij", "van", "in"].contains(before)
                || passage.isName(place) && place > 0,
            !WordList.ordinaryWords.contains(word)
        else { return nil }
        return Candidate(
            (isArticled ? place - 1 : place)..<(place + 1),
            .institution,
            .institutionWord(ending),
            .likely
        )
    }

    private func listed(at place: Int, in passage: Passage) -> Candidate? {
        for count in [3, 2, 1] where place + count <= passage.words.count {
            let words = (place..<(place + count)).map(passage.folded).joined(separator: " ")
            if Self.known.contains(words), passage.isUnbroken(place..<(place + count)) {
                return Candidate(place..<(place + count), .institution, .institutionName, .likely)
            }
        }
        return nil
    }

    /// A name alone where institutions stand: `bij flexhand`, `op t eikenerf`, `van de linde naar`.
    private func bare(at place: Int, in passage: Passage) -> Candidate? {
        guard lexicon.language == .dutch else { return nil }
        let word = passage.folded(place)
        let before = passage.previous(before: place)
        if ["bij", "voor"].contains(before), passage.grade(place) == .strange,
            !passage.isPlace(place),
            word.utf8.count > 3
        {
            return Candidate(place..<(place + 1), .institution, .institutionName)
        }
        let isPut =
            ["bij", "voor"].contains(before)
            || ["de", "het", "t"].contains(before)
                && ["bij", "voor"].contains(passage.folded(place - 2))
        if isPut,
            Self.chains.contains(word) || passage.grade(place) == .strange && word.utf8.count > 3,
            passage.has(Self.working, within: 6, before: place)
                || passage.has(Self.working, within: 2, from: place + 1)
        {
            return Candidate(place..<(place + 1), .institution, .institutionName)
        }
        let isEstate =
            word.utf8.count > 5 && Self.estates.contains(where: word.hasSuffix)
            && !Self.generic.contains(word) && !lexicon.isWord(word)
        if isEstate, ["in", "naar", "op", "bij", "uit"].contains(before), !passage.isPlace(place) {
            return Candidate(place..<(place + 1), .institution, .institutionName)
        }
        let isStrange =
            passage.grade(place) == .strange && (4...10).contains(word.utf8.count)
            && !["se", "end", "ste"].contains(where: word.hasSuffix) && !passage.isPlace(place)
        guard ["de", "het", "t"].contains(before), Self.stands.contains(passage.folded(place - 2))
        else { return nil }
        let isCapital = passage.isName(place - 1 + 1) && !passage.beginsSentence(place)
        let isTree = Self.emblems.contains(word)
        guard
            isCapital && passage.grade(place) != .ordinary || isEstate || isTree || isStrange
                || isCapital && !passage.isPlace(place)
        else { return nil }
        return Candidate((place - 1)..<(place + 1), .institution, .institutionName)
    }
}
