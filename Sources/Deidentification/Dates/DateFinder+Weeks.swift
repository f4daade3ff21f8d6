import DialogModel

/// Days by their week or month alone.
extension DateFinder {
    /// `vorige week dinsdag`, `dinsdag over een week`, `week 32`.
    func week(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        if ["week", "wk"].contains(word), let number = passage.number(place + 1),
            passage.gap(before: place + 1).isSpace, (1...53).contains(number),
            number > 9 || Self.timing.contains(passage.previous(before: place)),
            !Self.isCounting(passage.next(after: place + 1))
        {
            return Candidate(place..<(place + 2), .date, .calendarDate, .likely)
        }
        if ["week", "weekend"].contains(word), Self.weekdays.contains(passage.next(after: place)),
            Self.nearing.contains(passage.previous(before: place))
        {
            return Candidate((place - 1)..<(place + 2), .date, .calendarDate, .likely)
        }
        guard Self.weekdays.contains(word) else { return nil }
        if Self.nearing.contains(passage.next(after: place)), passage.folded(place + 2) == "week" {
            return Candidate(place..<(place + 3), .date, .calendarDate, .likely)
        }
        if passage.next(after: place) == "over",
            ["week", "weken"].contains(passage.folded(place + 3))
        {
            return Candidate(place..<(place + 4), .date, .calendarDate, .likely)
        }
        // `woe 9`, `dinsdag de 14e`.
        var day = place + 1
        if passage.folded(day) == "de" || passage.folded(day) == "the" { day += 1 }
        guard day < passage.words.count, passage.isUnbroken(place..<(day + 1)),
            let number = day > place + 1 ? ordinal(passage.folded(day)) : passage.number(day),
            (1...31).contains(number),
            number > 12 || day > place + 1 || passage.isEnd(day + 1),
            !Self.isCounting(passage.next(after: day)), passage.gap(before: day + 1).marks != ":"
        else { return nil }
        return Candidate(place..<(day + 1), .date, .calendarDate, .likely)
    }

    /// `in mei`, `eind jan`, `ult. november`.
    func month(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        guard let number = lexicon.vocabulary.months[word], place > 0,
            passage.gap(before: place).isSpace || passage.gap(before: place).marks == ".",
            !["leggen", "may", "roert"].contains(passage.next(after: place)),
            passage.gap(before: place + 1).marks != "-"
        else { return nil }
        let before = passage.folded(place - 1)
        // `may the eleventh`.
        if lexicon.language == .english, passage.next(after: place) == "the",
            passage.folded(place + 2).hasSuffix("th") || passage.folded(place + 2) == "first"
        {
            return Candidate(place..<(place + 3), .date, .calendarDate, .likely)
        }
        if Self.parts.contains(before) {
            return Candidate(
                (place - 1)..<(place + 1),
                .date,
                .calendarDate,
                .likely,
                vaguer: vaguely.season(of: number)
            )
        }
        let isName = lexicon.isGivenName(word) || word == "mar"
        let isPartOf =
            ["van", "of"].contains(before)
            && (["week", "weekend", "dag", "helft", "dagen", "loop", "nacht"].contains(
                passage.folded(place - 2)
            )
                || ["tot", "t/m"].contains(passage.next(after: place)))
        guard Self.months.contains(before) || isPartOf || !isName && Self.timing.contains(before),
            passage.gap(before: place).isSpace, lexicon.language == .dutch || word != "may"
        else { return nil }
        return Candidate(
            place..<(place + 1),
            .date,
            .calendarDate,
            .likely,
            vaguer: vaguely.season(of: number)
        )
    }

    /// `verhuist de 3e`, `tot de 23e`.
    func dayAlone(at place: Int, in passage: Passage) -> Candidate? {
        guard let day = ordinal(passage.folded(place)), (1...31).contains(day),
            ["de", "the"].contains(passage.previous(before: place)),
            passage.isEnd(place + 1)
                || lexicon.vocabulary.never.contains(passage.folded(place + 1)),
            !["van", "of"].contains(passage.next(after: place)) || day > 12
        else { return nil }
        let before = passage.folded(place - 2)
        guard
            Self.timing.contains(before) && (before != "op" && before != "in" || day > 9)
                || [
                    "verhuist", "verhuis", "verhuizen", "begint", "moves", "due", "zitting",
                    "opname",
                ]
                .contains(before)
        else { return nil }
        return Candidate((place - 1)..<(place + 1), .date, .calendarDate, .likely)
    }

    /// Day, month and year without a mark: `tm 020625`.
    func compact(at place: Int, in passage: Passage) -> Candidate? {
        let digits = passage.folded(place)
        guard passage.isNumber(place), [6, 8].contains(digits.utf8.count),
            let day = Int(digits.prefix(2)), (1...31).contains(day),
            let month = Int(digits.dropFirst(2).prefix(2)), (1...12).contains(month),
            let year = Int(digits.dropFirst(4)), year < 100 || (1900...2100).contains(year),
            Self.stamping.contains(passage.previous(before: place))
        else { return nil }
        return date(place..<(place + 1), month: month, year: year)
    }
}
