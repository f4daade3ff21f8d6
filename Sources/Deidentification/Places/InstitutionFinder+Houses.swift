import DialogModel

/// Houses, wards and firms that are called by a name without a word for their kind.
extension InstitutionFinder {
    func house(at place: Int, in passage: Passage) -> Candidate? {
        passage.first(
            of: [
                pair(at:in:), described(house:in:), emblem(at:in:),
                code(at:in:), trade(at:in:), club(at:in:), post(at:in:),
                joined(at:in:), firm(at:in:), kin(at:in:),
            ],
            at: place
        )
    }

    /// `op duin en dal`, `bij zon en schild`.
    private func pair(at place: Int, in passage: Passage) -> Candidate? {
        guard Self.nature.contains(passage.folded(place)), passage.next(after: place) == "en",
            Self.nature.contains(passage.next(after: place + 1)),
            Self.near.contains(passage.previous(before: place))
        else { return nil }
        return Candidate(place..<(place + 3), .institution, .institutionName, .likely)
    }

    /// `op de kleine beer`, `voor de bonte koe`.
    private func described(house place: Int, in passage: Passage) -> Candidate? {
        guard
            Self.emblems.contains(passage.folded(place))
                || Self.signs.contains(passage.folded(place)),
            Self.colours.contains(passage.previous(before: place)),
            Self.articles.contains(passage.previous(before: place - 1)),
            Self.near.contains(passage.folded(place - 3))
                || vocabulary.doings.contains(passage.next(after: place))
                    && Self.emblems.contains(passage.folded(place))
        else { return nil }
        return Candidate((place - 1)..<(place + 1), .institution, .institutionName, .likely)
    }

    /// `naar de albatros`, `de meidoorn belde`, `volgens de poort`, `op de linde 3`.
    private func emblem(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        // `bij 't hoekje`.
        if word.hasSuffix("je"), passage.folded(place - 1) == "t",
            passage.folded(place - 2) == "bij",
            word.utf8.count > 5
        {
            return Candidate((place - 1)..<(place + 1), .institution, .institutionName, .likely)
        }
        let isSure =
            Self.emblems.contains(word)
            || word.hasSuffix("en") && Self.emblems.contains(String(word.dropLast(2)))
        guard isSure || Self.weakEmblems.contains(word) else { return nil }
        let before = passage.previous(before: place)
        let isArticled = Self.articles.contains(before)
        let lead = isArticled ? passage.folded(place - 2) : before
        let hasNumber =
            passage.number(place + 1).map { (1...20).contains($0) } ?? false
            && passage.gap(before: place + 1).isSpace
            && !Self.counted.contains(passage.next(after: place + 1))
        let isJoined = ["vd", "vh", "vdh", "ve"].contains(before)
        let isThere =
            (isArticled || isJoined)
            && (isJoined || Self.near.contains(lead) || Self.homes.contains(lead))
        let speaks = isArticled && Self.speaking.contains(passage.next(after: place))
        let isStaffed =
            (isArticled || isJoined)
            && passage.has(Self.staff, within: 2, before: isJoined ? place - 1 : place - 2)
        let isCapital = passage.isName(place) && !passage.beginsSentence(place)
        guard
            isSure && isThere || hasNumber && (isThere || Self.near.contains(before))
                || speaks || lead == "volgens" || isStaffed || isCapital && isThere
                || isSure && !isArticled && ["bij", "naar"].contains(before)
                    && passage.isEnd(place + 1)
        else { return nil }
        return Candidate(
            place..<(hasNumber ? place + 2 : place + 1),
            .institution,
            .institutionName,
            .likely
        )
    }

    /// A ward by its letters and number: `op a4`, `de es 2`, `van h3 noord`.
    private func code(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let before = passage.previous(before: place)
        let isLetterAndNumber =
            (2...3).contains(word.utf8.count) && word.utf8.first?.isLetter == true
            && word.utf8.dropFirst().allSatisfy(\.isDigit)
        if isLetterAndNumber, Self.upon.contains(before) {
            let hasQuarter = Self.quarters.contains(passage.next(after: place))
            return Candidate(
                place..<(hasQuarter ? place + 2 : place + 1),
                .institution,
                .institutionName,
                .likely
            )
        }
        guard (2...9).contains(word.utf8.count), let number = passage.number(place + 1),
            passage.gap(before: place + 1).isSpace, (1...9).contains(number),
            Self.articles.contains(before), Self.upon.contains(passage.folded(place - 2)),
            passage.folded(place - 2) != "in" || !lexicon.isWord(word),
            !PlaceFinder.generic.contains(word),
            !Self.counted.contains(passage.next(after: place + 1)),
            !vocabulary.never.contains(word),
            passage.grade(place) != .ordinary || word.utf8.count < 3
                || Self.emblems.contains(word),
            passage.isEnd(place + 2) || !lexicon.isWord(passage.folded(place + 2))
                || vocabulary.never.contains(passage.folded(place + 2))
        else { return nil }
        return Candidate(place..<(place + 2), .institution, .institutionName, .likely)
    }

    /// A name and its trade: `hoekstra transport`, `de vries bouw`.
    private func trade(at place: Int, in passage: Passage) -> Candidate? {
        guard Self.trades.contains(passage.folded(place)), place > 0,
            passage.gap(before: place).isShort
        else { return nil }
        switch passage.grade(place - 1) {
        case .surname, .strange, .given, .both: break
        case .ordinary:
            guard
                passage.isName(place - 1) && !passage.beginsSentence(place - 1)
                    || ["bij", "voor"].contains(passage.previous(before: place - 1))
            else { return nil }
        }
        guard !vocabulary.never.contains(passage.folded(place - 1)),
            !["in", "de", "het"].contains(passage.folded(place - 1))
        else { return nil }
        var start = place - 1
        while start > 0, place - start < 3, passage.gap(before: start).isShort,
            Particles.all.contains(passage.folded(start - 1)),
            passage.folded(start - 1) != "van"
                || start > 1
                    && !["is", "was", "die"].contains(passage.folded(start - 2))
        {
            start -= 1
        }
        return Candidate(start..<(place + 1), .institution, .institutionName, .likely)
    }

    /// A club by its letters: `kv de vinken`, `dvv olympia`.
    private func club(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        guard (2...5).contains(word.utf8.count), place + 1 < passage.words.count,
            ["v", "vc", "fc", "hc", "bc", "tc", "vv", "sv", "kv"].contains(where: word.hasSuffix),
            !word.contains(where: { "aeiouy".contains($0) }), !vocabulary.shop.contains(word),
            !vocabulary.titles.contains(word), !vocabulary.particles.contains(word),
            passage.gap(before: place + 1).isSpace
        else { return nil }
        var name = place + 1
        if Self.articles.contains(passage.folded(name)) { name += 1 }
        guard name < passage.words.count, !vocabulary.never.contains(passage.folded(name)),
            !vocabulary.doings.contains(passage.folded(name)), !passage.isNumber(name),
            passage.folded(name).utf8.count > 2
        else { return nil }
        return Candidate(place..<(name + 1), .institution, .institutionWord(word), .likely)
    }

    /// What cannot be but the name of one: `werkt bij de stentor`, `opgenomen op de horst`.
    private func post(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        guard Self.articles.contains(passage.previous(before: place)), lexicon.language == .dutch,
            word.utf8.count > 3, !Self.usualPosts.contains(word), !passage.hasDigit(place),
            !vocabulary.never.contains(word), !vocabulary.relations.contains(word),
            !Self.isKind(word), !PlaceFinder.generic.contains(word),
            !vocabulary.shop.contains(word),
            ![
                "en", "ing", "heid", "er", "ers", "ste", "dienst", "zorg", "hulp", "werk", "se",
                "ige", "ische", "lijke",
            ]
            .contains(where: word.hasSuffix)
        else { return nil }
        let lead = passage.folded(place - 2)
        let works = lead == "bij" && passage.has(Self.working, within: 4, before: place - 2)
        let stays =
            ["op", "in", "bij", "van", "naar"].contains(lead)
            && passage.has(Self.staying, within: 3, before: place - 2)
        guard works || stays,
            passage.isEnd(place + 1) || !lexicon.isWord(passage.folded(place + 1))
                || vocabulary.never.contains(passage.folded(place + 1))
                || vocabulary.doings.contains(passage.folded(place + 1))
        else { return nil }
        return Candidate(place..<(place + 1), .institution, .institutionName)
    }

    /// Letters about an ampersand: `v&d`.
    private func joined(at place: Int, in passage: Passage) -> Candidate? {
        guard passage.gap(before: place + 1).isTight, passage.gap(before: place + 1).marks == "&",
            place + 1 < passage.words.count,
            Self.near.contains(passage.previous(before: place))
                || passage.has(Self.working, within: 5, from: place + 2)
        else { return nil }
        return Candidate(place..<(place + 2), .institution, .institutionName, .likely)
    }

    /// A firm where somebody works, or that speaks: `bij bouwmaat ontslagen`, `vdl heeft m niet`.
    private func firm(at place: Int, in passage: Passage) -> Candidate? {
        guard Self.firms.contains(passage.folded(place)) else { return nil }
        let before = passage.previous(before: place)
        let isThere = ["bij", "voor", "by", "at", "for"].contains(before)
        let isWork =
            passage.has(Self.working, within: 6, before: place)
            || passage.has(Self.working, within: 6, from: place + 1)
        let acts =
            passage.beginsSentence(place) && vocabulary.doings.contains(passage.next(after: place))
        guard isThere || isWork || acts else { return nil }
        return Candidate(place..<(place + 1), .institution, .institutionName, .likely)
    }

    /// `naar de pinkstergemeente`, `in t kleihuis`: a word that no dictionary has, of its kind.
    private func kin(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        guard word.utf8.count > 7,
            ["huis", "gemeente", "zaal", "hogeschool", "genootschap", "kazerne"]
                .contains(where: word.hasSuffix),
            Self.articles.contains(passage.previous(before: place)),
            Self.near.contains(passage.folded(place - 2))
                || Self.speaking.contains(passage.next(after: place)),
            !WordList.ordinaryWords.contains(word), !Self.generic.contains(word),
            !Self.commonHouses.contains(word)
        else { return nil }
        return Candidate(place..<(place + 1), .institution, .institutionName)
    }

    /// A name alone where somebody lives: `zit in avondrood`, `terug naar rozenhof`.
    func alone(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        guard lexicon.language == .dutch, word.utf8.count > 6,
            ["in", "naar", "uit", "op", "van"].contains(passage.previous(before: place)),
            Self.estates.contains(where: word.hasSuffix)
                || Self.dusk.contains(where: word.hasSuffix),
            !Self.generic.contains(word),
            !WordList.ordinaryWords.contains(word)
                || Self.sureEstates.contains(where: word.hasSuffix),
            !passage.isPlace(place), !PlaceFinder.generic.contains(word),
            !vocabulary.shop.contains(word)
        else { return nil }
        return Candidate(place..<(place + 1), .institution, .institutionName)
    }
}
