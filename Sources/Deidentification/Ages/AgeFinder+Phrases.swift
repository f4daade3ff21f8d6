import DialogModel

/// Ages that are said in several words.
extension AgeFinder {
    /// What a stretch of an age says in several words, or as one of several ages.
    func phrase(at place: Int, in passage: Passage) -> Candidate? {
        passage.first(
            of: [
                nearTen(at:in:), past(at:in:), birthday(at:in:),
                half(at:in:), young(at:in:), another(at:in:),
                then(at:in:), with(at:in:), subject(at:in:),
                plus(at:in:), counted(at:in:), beside(at:in:), compared(at:in:), turning(at:in:),
                estimate(at:in:),
            ],
            at: place
        )
    }

    /// `tegen de zeventig`, `rond de 40`, `dik in de vijftig`, `begin dertig`, `knocking on seventy`.
    private func nearTen(at place: Int, in passage: Passage) -> Candidate? {
        guard let years = ten(at: place, in: passage),
            !Self.measured.contains(passage.next(after: place)),
            !Self.units.contains(passage.next(after: place))
        else { return nil }
        var start = place
        if ["de", "the", "his", "her", "my"].contains(passage.previous(before: start)) {
            start -= 1
        }
        let near = passage.previous(before: start)
        if years <= 70, Self.parts.contains(near) || near == "knocking" || near == "turning" {
            start -= 1
        } else if years <= 70, near == "on", passage.folded(start - 2) == "knocking" {
            start -= 2
        } else if years > 70 {
            // The oldest are found as such; see HintFinder.
            guard start < place, ["nadert", "naderde", "naar"].contains(near) else { return nil }
            start -= 1
        } else if start < place, Self.reaching.contains(near) {
            start -= 1
        } else if start < place, Self.around.contains(near),
            isPersonBefore(start, within: 5, in: passage) || near == "rond",
            isPlain(place + 1, in: passage)
                || ["schat", "denk", "ongeveer", "gok"].contains(passage.folded(place + 1))
        {
            start -= 1
        } else {
            return nil
        }
        return Candidate(start..<(place + 1), .age, .age, .likely, vaguer: vaguely.age(years))
    }

    /// `de 50 voorbij`, `the wrong side of 50`.
    private func past(at place: Int, in passage: Passage) -> Candidate? {
        guard let years = ten(at: place, in: passage) else { return nil }
        let passing = (place + 1..<place + 3).first {
            ["voorbij", "gepasseerd", "genaderd"].contains(passage.folded($0))
        }
        if ["de", "the"].contains(passage.previous(before: place)), let passing {
            return Candidate(
                (place - 1)..<(passing + 1),
                .age,
                .age,
                .likely,
                vaguer: vaguely.age(years)
            )
        }
        guard passage.previous(before: place) == "of", passage.folded(place - 2) == "side",
            ["wrong", "right"].contains(passage.folded(place - 3))
        else { return nil }
        return Candidate((place - 3)..<(place + 1), .age, .age, .likely, vaguer: vaguely.age(years))
    }

    /// Twenty, thirty … seventy, in figures or words; in English the plural too.
    private func ten(at place: Int, in passage: Passage) -> Int? {
        let word = passage.folded(place)
        let single = word.hasSuffix("ies") ? word.dropLast(3) + "y" : word[...]
        guard let years = lexicon.vocabulary.numbers[String(single)] ?? passage.count(place),
            (20...100).contains(years), years % 10 == 0
        else { return nil }
        return years
    }

    /// `op zijn zevende`, `vanaf dr vijftiende`.
    private func birthday(at place: Int, in passage: Passage) -> Candidate? {
        guard lexicon.language == .dutch,
            let years = lexicon.vocabulary.ordinal(passage.folded(place)),
            (3...110).contains(years),
            Self.possessing.contains(passage.previous(before: place)),
            Self.since.contains(
                passage.folded(place - (passage.gap(before: place - 1).isSpace ? 2 : 3))
            ),
            !Self.ordered.contains(passage.next(after: place)),
            years > 4 || isPlain(place + 1, in: passage)
        else { return nil }
        return age(years, place..<(place + 1))
    }

    /// `zoontje van 3,5`, `3 and a half`.
    private func half(at place: Int, in passage: Passage) -> Candidate? {
        guard let years = passage.number(place), (1...18).contains(years),
            ["van", "of", "is"].contains(passage.previous(before: place)),
            isPersonBefore(place - 1, in: passage)
        else { return nil }
        if passage.gap(before: place + 1).isTight,
            [",", ".", "½"].contains(passage.gap(before: place + 1).marks),
            passage.number(place + 1) == 5,
            isPlain(place + 2, in: passage) || isPhrase(place + 2, in: passage)
        {
            return age(years, place..<(place + 2))
        }
        guard passage.next(after: place) == "and", passage.folded(place + 3) == "half" else {
            return nil
        }
        return age(years, place..<(place + 4))
    }

    /// `baby van 11 wk`, `zoontje (8 mnd)`.
    private func young(at place: Int, in passage: Passage) -> Candidate? {
        guard
            let count = passage.count(place),
            (1...36).contains(count), Self.months.contains(passage.next(after: place)),
            passage.has(Self.infants, within: 3, before: place),
            passage.previous(before: place) == "van" || passage.previous(before: place) == "of"
                || !passage.gap(before: place).isSpace,
            !Self.lasting.contains(passage.next(after: place + 1))
        else { return nil }
        return age(1, place..<(place + 2))
    }

    /// The second of two: `van 6 en 8`, `43, 40 en 12`.
    private func another(at place: Int, in passage: Passage) -> Candidate? {
        guard let years = yearsAlone(at: place, in: passage),
            isPlain(place + 1, in: passage) || passage.folded(place + 1).hasSuffix("en")
                || lexicon.vocabulary.doings.contains(passage.folded(place + 1))
                || lexicon.vocabulary.never.contains(passage.folded(place + 1))
        else { return nil }
        var first = place
        for _ in 0..<4 {
            let isJoined = ["en", "and"].contains(passage.previous(before: first))
            let isListed =
                passage.gap(before: first).marks == "," && !passage.gap(before: first).isTight
            guard isJoined || isListed else { return nil }
            first -= isJoined ? 2 : 1
            guard yearsAlone(at: first, in: passage) != nil else { return nil }
            if ["van", "of", "aged"].contains(passage.previous(before: first))
                || passage.gap(before: first).marks.hasSuffix("(")
                || passage.gap(before: first).marks == ",",
                isPersonBefore(passage.gap(before: first).isSpace ? first - 1 : first, in: passage)
            {
                return age(years, place..<(place + 1))
            }
        }
        return nil
    }

    /// `zij was negen toen`, `en tien toen ze`.
    private func then(at place: Int, in passage: Passage) -> Candidate? {
        guard let years = yearsAlone(at: place, in: passage), years > 2,
            ["toen", "when"].contains(passage.next(after: place)),
            Self.becoming.contains(passage.previous(before: place))
                || ["en", "and", "pas", "net", "just"].contains(passage.previous(before: place))
                    && ["ik", "hij", "ze", "zij", "ie", "he", "she", "i"].contains(
                        passage.folded(place + 2)
                    )
        else { return nil }
        return age(years, place..<(place + 1))
    }

    /// `met achtenzeventig jaar nog`.
    private func with(at place: Int, in passage: Passage) -> Candidate? {
        guard let years = yearsAlone(at: place, in: passage), years > 15,
            passage.previous(before: place) == "met",
            Self.units.contains(passage.next(after: place)),
            !Self.lasting.contains(passage.next(after: place + 1)),
            passage.isEnd(place + 2) || lexicon.vocabulary.never.contains(passage.folded(place + 2))
        else { return nil }
        return age(years, place..<(place + 2))
    }
}
