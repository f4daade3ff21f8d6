import DialogModel

/// Streets, waters and rooms that no ending gives away.
extension PlaceFinder {
    func named(at place: Int, in passage: Passage) -> Candidate? {
        guard lexicon.language == .dutch else { return room(at: place, in: passage) }
        return passage.first(
            of: [
                old(at:in:), alone(at:in:), river(at:in:), room(at:in:), quarter(at:in:),
                known(at:in:), stop(at:in:), dwelt(at:in:), pub(at:in:),
            ],
            at: place
        )
    }

    /// A street that is a word of the dictionary, where somebody is: `woont aan de zeedijk`.
    private func known(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        guard word.utf8.count > 5, !Self.generic.contains(word), !word.hasSuffix("ering"),
            WordList.ordinaryWords.contains(word), Self.isThere(before: place, in: passage)
        else { return nil }
        let lives = passage.has(vocabulary.dwelling, within: 5, before: place)
        let isSure = Self.sureEndings.contains {
            word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2
        }
        let isLikely = [
            "weg", "dijk", "wal", "markt", "brink", "dam", "kamp", "flat", "hof", "haven",
        ]
        .contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
        guard isSure || lives && isLikely else { return nil }
        return Candidate(place..<(place + 1), .place, .street)
    }

    /// `station hollands spoor`, `halte kerkweg`, `woont in oost`.
    private func stop(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        if ["noord", "oost", "zuid", "west"].contains(word),
            ["in", "op"].contains(passage.previous(before: place)),
            passage.has(vocabulary.dwelling, within: 3, before: place - 1)
                || passage.isEnd(place + 1)
        {
            return Candidate(place..<(place + 1), .place, .placeName)
        }
        guard
            ["station", "metro", "halte", "tramhalte", "metrostation", "bushalte"].contains(word),
            !["de", "het", "t", "een"].contains(passage.previous(before: place)),
            passage.gap(before: place + 1).isSpace, passage.folded(place + 1).utf8.count > 3,
            !vocabulary.never.contains(passage.folded(place + 1)),
            !vocabulary.doings.contains(passage.folded(place + 1))
        else { return nil }
        return Candidate(place..<(place + 2), .place, .placeName, .likely)
    }

    /// `bij de oude singel`, `op de hoge wal`.
    private func old(at place: Int, in passage: Passage) -> Candidate? {
        guard
            Self.lone.contains(passage.folded(place)) || Self.walks.contains(passage.folded(place))
                || Self.ways.contains(passage.folded(place)),
            Self.described.contains(passage.previous(before: place)),
            Self.isThere(before: place - 1, in: passage)
        else { return nil }
        return Candidate((place - 1)..<(place + 1), .place, .street, .likely)
    }

    /// `de dreef is afgezet`, `aan de schans`.
    private func alone(at place: Int, in passage: Passage) -> Candidate? {
        guard Self.walks.contains(passage.folded(place)),
            ["de", "het", "t"].contains(passage.previous(before: place)),
            !["van", "op"].contains(passage.next(after: place))
        else { return nil }
        let acts =
            passage.beginsSentence(place - 1)
            && lexicon.vocabulary.doings.contains(passage.next(after: place))
        guard acts || Self.isThere(before: place, in: passage) else { return nil }
        return Candidate(place..<(place + 1), .place, .street)
    }

    /// `langs de berkel`, `in de vecht gesprongen`.
    private func river(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let isWater =
            word.utf8.count > 7
            && ["kanaal", "meer", "plassen", "beek"].contains(where: word.hasSuffix)
            && !WordList.ordinaryWords.contains(word)
        guard Self.rivers.contains(word) || isWater else { return nil }
        let isArticled = ["de", "het", "t"].contains(passage.previous(before: place))
        let lead = isArticled ? passage.folded(place - 2) : passage.previous(before: place)
        guard
            isArticled
                && ["langs", "in", "aan", "over", "uit", "bij", "naar", "van", "op"].contains(lead)
                || passage.isName(place) && !passage.beginsSentence(place)
        else { return nil }
        return Candidate(place..<(place + 1), .place, .placeName, .likely)
    }

    /// `op nr 41`, `kamer 12`, `flat 3b`.
    private func room(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let isRoom = Self.rooms.contains(word)
        guard
            isRoom
                || Self.numbers.contains(word)
                    && Self.atNumber.contains(passage.previous(before: place)),
            passage.gap(before: place + 1).isSpace || passage.gap(before: place + 1).marks == ".",
            let end = houseNumber(at: place + 1, in: passage)
                ?? (passage.number(place + 1) != nil ? place + 2 : nil),
            passage.folded(place + 1).utf8.count < 5,
            !Self.counted.contains(passage.next(after: end - 1))
        else { return nil }
        return Candidate(place..<end, .place, .street, .likely)
    }

    /// `de indische buurt`, `t oude westen`.
    private func quarter(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let before = passage.previous(before: place)
        guard ["buurt", "wijk", "kwartier"].contains(word), before.utf8.count > 5,
            before.hasSuffix("se") || before.hasSuffix("sche"), !Self.plain.contains(before)
        else { return nil }
        return Candidate((place - 1)..<(place + 1), .place, .placeName, .likely)
    }

    /// Where somebody lives: `woont aan de molenaar`, `groeide op in de pijp`.
    private func dwelt(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        guard ["de", "het", "t", "den"].contains(passage.previous(before: place)),
            word.utf8.count > 2,
            !Self.usualDwellings.contains(word),
            !Self.generic.contains(word) || Self.ways.contains(word),
            !vocabulary.never.contains(word), !InstitutionFinder.isKind(word),
            !passage.hasDigit(place),
            !vocabulary.relations.contains(word),
            !["ste", "de", "ige", "se", "ere"].contains(where: word.hasSuffix)
        else { return nil }
        let lead = passage.folded(place - 2)
        let lives = passage.has(Self.living, within: 4, before: place - 2)
        guard lives, ["aan", "op", "in", "naar", "bij", "uit", "van"].contains(lead),
            lead == "aan" || lead == "naar" || passage.isEnd(place + 1)
                || vocabulary.never.contains(passage.folded(place + 1))
                || vocabulary.doings.contains(passage.folded(place + 1))
        else { return nil }
        return Candidate(place..<(place + 1), .place, .street)
    }

    /// Where somebody hangs about or may not come: `verbod voor de bonte koe`, `hangt bij de lantaarn`.
    private func pub(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        guard ["de", "het", "t"].contains(passage.previous(before: place)), word.utf8.count > 3,
            passage.has(Self.hanging, within: 5, before: place - 1),
            ["bij", "rond", "in", "voor", "op"].contains(passage.folded(place - 2)),
            !Self.usualDwellings.contains(word), !Self.generic.contains(word),
            !vocabulary.never.contains(word),
            !InstitutionFinder.usualPosts.contains(word), !vocabulary.relations.contains(word),
            !InstitutionFinder.isKind(word),
            !["en", "e", "ing", "heid"].contains(where: word.hasSuffix),
            passage.isEnd(place + 1)
                || vocabulary.never.contains(passage.folded(place + 1))
        else { return nil }
        return Candidate(place..<(place + 1), .place, .placeName)
    }

    private static func isThere(before place: Int, in passage: Passage) -> Bool {
        let before = passage.previous(before: place)
        if ["de", "het", "t", "den"].contains(before) {
            return around.contains(passage.folded(place - 2))
                || passage.folded(place - 2) == "onder"
        }
        return ["aan", "op", "bij", "langs"].contains(before)
    }
}
