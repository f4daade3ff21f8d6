import DialogModel

/// Days, months and seasons that are said without a number of their own.
extension DateFinder {
    func phrase(at place: Int, in passage: Passage) -> Candidate? {
        passage.first(
            of: [
                decade(at:in:), birthYear(at:in:), part(at:in:),
                season(at:in:), celebration(at:in:), week(at:in:),
                month(at:in:), dayAlone(at:in:), compact(at:in:),
            ],
            at: place
        )
    }

    /// `eind jaren 80`, `de jaren negentig`, `the late eighties`.
    private func decade(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        var end = place + 1
        if word == "jaren" || word == "jrn", end < passage.words.count {
            let ten = passage.count(end) ?? 0
            guard (20...90).contains(ten), ten % 10 == 0,
                passage.gap(before: end).isShort
                    || ["'", "’", "‘"].contains(passage.gap(before: end).marks),
                !["oud", "geleden", "later", "lang"].contains(passage.next(after: end))
            else { return nil }
            end += 1
        } else {
            // `de 90er jaren`.
            if word.hasSuffix("er"), let ten = Int(word.dropLast(2)), (20...90).contains(ten),
                passage.next(after: place) == "jaren"
            {
                return Candidate(from(place, in: passage)..<(place + 2), .date, .year, .likely)
            }
            guard lexicon.language == .english, word.hasSuffix("ties"),
                lexicon.vocabulary.numbers[word.dropLast(3) + "y"] != nil,
                ["the", "early", "late", "mid"].contains(passage.previous(before: place)),
                passage.has(["in", "since", "the", "during"], within: 2, before: place)
            else { return nil }
        }
        return Candidate(from(place, in: passage)..<end, .date, .year, .likely)
    }

    /// `bouwjaar 68`, `in 74 gekomen`, `lichting '71`.
    private func birthYear(at place: Int, in passage: Passage) -> Candidate? {
        guard let year = passage.number(place), passage.folded(place).utf8.count == 2, year > 20,
            place > 0, !Self.isCounting(passage.next(after: place))
        else { return nil }
        let isNamed = [
            "bouwjaar", "jaargang", "lichting", "geboortejaar", "anno", "geb", "geboren",
        ]
        .contains(passage.folded(place - 1))
        let isAlone =
            ["in", "sinds", "anno"].contains(passage.previous(before: place)) && year > 45
            && (passage.isEnd(place + 1)
                || lexicon.vocabulary.never.contains(passage.folded(place + 1)))
        let isDone =
            isAlone
            || passage.previous(before: place) == "in"
                && Self.happened.contains(passage.next(after: place))
        guard isNamed || isDone else { return nil }
        return Candidate(
            place..<(place + 1),
            .date,
            .year,
            .likely,
            vaguer: vaguely.decade(of: Vaguely.full(year))
        )
    }

    /// `begin dit jaar`, `eind vorige maand`.
    private func part(at place: Int, in passage: Passage) -> Candidate? {
        guard
            ["begin", "eind", "einde", "half", "medio", "early", "late"].contains(
                passage.folded(place)
            ),
            Self.pointing.contains(passage.next(after: place)),
            ["jaar", "maand", "year", "month"].contains(passage.folded(place + 2))
        else { return nil }
        return Candidate(place..<(place + 3), .date, .calendarDate, .likely)
    }

    /// `begin vd zomer`, `afgelopen winter`, `de winter van 63`.
    private func season(at place: Int, in passage: Passage) -> Candidate? {
        guard Self.seasons.contains(passage.folded(place)) else { return nil }
        if ["van", "of"].contains(passage.next(after: place)), let year = passage.number(place + 2),
            (1900...2100).contains(year) || passage.folded(place + 2).utf8.count == 2,
            !Self.isCounting(passage.next(after: place + 2))
        {
            return Candidate(
                place..<(place + 3),
                .date,
                .year,
                .likely,
                vaguer: vaguely.year(year)
            )
        }
        let start = from(place, in: passage)
        let isNear =
            Self.nearing.contains(passage.previous(before: place))
            || ["vorig", "jl", "last"].contains(passage.next(after: place))
        guard start < place && Self.parts.contains(passage.folded(start)) || isNear else {
            return nil
        }
        return Candidate(
            (isNear ? min(start, place - 1) : start)..<(place + 1),
            .date,
            .year,
            .likely
        )
    }

    /// `vlak na koningsdag`, `in de kerstvakantie`, `met pasen`.
    private func celebration(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        var end = place + 1
        let isPair = Self.pairs.contains(word + " " + passage.next(after: place))
        if isPair {
            end += 1
        } else if word == "oud", ["en", "op"].contains(passage.folded(place + 1)),
            passage.folded(place + 2) == "nieuw"
        {
            end += 2
        } else {
            guard
                Self.days.contains(word)
                    || word.utf8.count > 8 && word.hasSuffix("vakantie")
                        && !Self.leave.contains(word)
            else { return nil }
        }
        let start = from(place, in: passage)
        let isArticled = ["de", "het", "t", "the"].contains(passage.previous(before: place))
        let isTimed =
            Self.timing.contains(passage.previous(before: place))
            || start < place && Self.timing.contains(passage.folded(start))
            || Self.timing.contains(passage.previous(before: start))
            || isArticled && Self.timing.contains(passage.folded(place - 2))
            || passage.previous(before: place) == "jaar"
                && Self.nearing.contains(passage.folded(place - 2))
        guard
            isTimed || isPair && word != "black"
                || Self.nearing.contains(passage.previous(before: place))
        else { return nil }
        return Candidate(start..<end, .date, .calendarDate, .likely)
    }

    /// From the words that say which part of it, or how near: `vlak na`, `begin vd`.
    func from(_ place: Int, in passage: Passage) -> Int {
        var start = place
        while start > 0, place - start < 4, passage.gap(before: start).isSpace,
            Self.joints.contains(passage.folded(start - 1))
        {
            start -= 1
        }
        guard start > 0, passage.gap(before: start).isSpace,
            Self.parts.contains(passage.folded(start - 1))
        else { return place }
        return start - 1
    }

    /// The number that a word counts up to; one in letters only past twelve, where it is no rank
    /// among others.
    func ordinal(_ word: String) -> Int? {
        guard let number = lexicon.vocabulary.ordinal(word) else { return nil }
        return number > 12 || word.utf8.contains(where: \.isDigit) ? number : nil
    }
}
