import DialogModel

/// Finds days, months and years.
struct DateFinder: Finder {
    let lexicon: Lexicon
    let vaguely: Vaguely

    /// What stands before a day: `op 23-6`.
    static let before = Vocabulary.words(
        """
        op per van sinds vanaf tot na voor geb geboren datum dd jl on since until before after
        born date tegen rond zitting was is
        """
    )
    /// What makes a month one of a year.
    private static let near = Vocabulary.words("jaar afgelopen vorige komende last")
    /// What stands behind a range or a score.
    static let units = Vocabulary.words(
        """
        keer dagen dag uur weken week maanden maand jaar min minuten euro stuks x mg personen
        mensen times hours days weeks years bewoners clienten procent nachten kinderen
        """
    )
    /// What stands behind a number that is no year.
    static let amounts = Vocabulary.words(
        "euro euros eur keer x mg ml gram stuks km meter mensen calorieen stappen pounds steps kilo"
    )

    func candidates(in passage: Passage) -> [Candidate] {
        passage.candidates { place in
            numeric(at: place, in: passage) ?? named(at: place, in: passage)
                ?? feast(at: place, in: passage) ?? year(at: place, in: passage)
                ?? shortYear(at: place, in: passage) ?? phrase(at: place, in: passage)
        }
    }

    /// `12-03-1981`, `17/06/88`, `29/5`.
    private func numeric(at place: Int, in passage: Passage) -> Candidate? {
        guard let first = passage.number(place),
            passage.folded(place).utf8.count <= 2 || first > 1900
        else { return nil }
        let second = place + 1
        guard second < passage.words.count, passage.gap(before: second).isTight,
            ["-", "/", "."].contains(passage.gap(before: second).marks),
            let month = passage.number(second)
        else { return nil }
        let mark = passage.gap(before: second).marks
        let third = second + 1
        if third < passage.words.count, passage.gap(before: third).isTight,
            passage.gap(before: third).marks == mark,
            let year = passage.number(third)
        {
            if first > 1900, (1...12).contains(month), (1...31).contains(year) {
                return date(place..<(third + 1), month: month, year: first)
            }
            let isYear = passage.folded(third).utf8.count == 2 || (1900...2100).contains(year)
            guard (1...31).contains(first), isYear else { return nil }
            if (1...12).contains(month) {
                return date(place..<(third + 1), month: month, year: year)
            }
            return nil
        }
        guard (1...31).contains(first), (1...12).contains(month), mark != ".",
            !(first == 24 && month == 7), !Self.units.contains(passage.next(after: second)),
            third >= passage.words.count || !passage.gap(before: third).isTight
        else { return nil }
        let isAnnounced = Self.announcing.contains(passage.previous(before: place))
        let isScore = month == 10 || month == 5 && first <= 5
        guard
            passage.folded(place).first == "0" && passage.folded(second).utf8.count == 2
                || isAnnounced && !(isScore && mark == "/" && first <= month) || first > 12
                || mark == "/" && !isScore
        else { return nil }
        return date(place..<(second + 1), month: month, year: nil)
    }

    /// `12 maart 2019`, `23e mei`, `november 2018`, `nov '75`.
    private func named(at place: Int, in passage: Passage) -> Candidate? {
        var month = place
        let hasDay = isDay(place, in: passage)
        if hasDay {
            month += 1
            // `de 3e van maart`, `21st of March`.
            if ["van", "of"].contains(passage.folded(month)) { month += 1 }
        }
        // `March 21`.
        let isDayBehind =
            lexicon.language == .english && isDay(month + 1, in: passage)
            && passage.gap(before: month + 1).isSpace
        guard let number = lexicon.vocabulary.months[passage.folded(month)],
            !hasDay || passage.gap(before: month).isShort
        else { return nil }
        var end = month + 1
        var isDated = hasDay
        if isDayBehind, passage.number(end) ?? 0 < 32 {
            end += 1
            isDated = true
        }
        let year = year(behind: end, in: passage, isDated: isDated)
        if year != nil { end += 1 }
        // `vorig jaar maart`, `maart jl`.
        let isNear =
            Self.near.contains(passage.previous(before: month))
            || ["jl", "vorig", "dit", "volgend", "last"].contains(passage.next(after: month))
        isDated = isDated || isNear
        guard isDated || year != nil else { return nil }
        return date(place..<end, month: number, year: year)
    }

    private func isDay(_ place: Int, in passage: Passage) -> Bool {
        var word = passage.folded(place)
        if let number = lexicon.vocabulary.numbers[word] { return number <= 31 && number > 1 }
        for ending in ["ste", "de", "e", "st", "nd", "rd", "th"] where word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.utf8.count))
            if let number = lexicon.vocabulary.numbers[stem] { return number <= 31 }
            word = stem
            break
        }
        if ["eerste", "first"].contains(passage.folded(place)) { return true }
        guard (1...2).contains(word.utf8.count), let number = Int(word) else { return false }
        return (1...31).contains(number)
    }

    /// The year right behind a month.
    private func year(behind place: Int, in passage: Passage, isDated: Bool) -> Int? {
        guard let year = passage.number(place) else { return nil }
        let gap = passage.gap(before: place)
        guard gap.isSpace || ["'", "’", "-", "."].contains(gap.marks) else { return nil }
        if (1900...2100).contains(year) { return year }
        guard passage.folded(place).utf8.count == 2,
            !Self.units.contains(passage.next(after: place))
        else {
            return nil
        }
        return !isDated || gap.marks.contains("'") || gap.marks.contains("’") || gap.isTight
            ? year : nil
    }

    /// `kerst 2019`, `oud en nieuw 2020`, `begin 2015`.
    private func feast(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        if ["kerstdag", "paasdag", "pinksterdag"].contains(passage.next(after: place)),
            isDay(place, in: passage)
        {
            return Candidate(place..<(place + 2), .date, .calendarDate, .likely)
        }
        guard
            lexicon.vocabulary.feasts.contains(word)
                || word == "oud" && passage.folded(place + 2) == "nieuw"
        else { return nil }
        let behind = word == "oud" ? place + 3 : place + 1
        guard let year = passage.number(behind), passage.gap(before: behind).isShort,
            (1900...2100).contains(year) || passage.gap(before: behind).marks == "'"
        else { return nil }
        return Candidate(place..<(behind + 1), .date, .year, .likely, vaguer: vaguely.year(year))
    }

    /// `sinds '98`.
    private func shortYear(at place: Int, in passage: Passage) -> Candidate? {
        guard let year = passage.number(place), passage.folded(place).utf8.count == 2, place > 0,
            ["'", "’", "‘"].contains(passage.gap(before: place).marks),
            !passage.gap(before: place).isTight,
            Self.beforeYear.contains(passage.folded(place - 1))
        else { return nil }
        return Candidate(
            place..<(place + 1),
            .date,
            .year,
            vaguer: vaguely.decade(of: Vaguely.full(year))
        )
    }

    private func year(at place: Int, in passage: Passage) -> Candidate? {
        guard let year = passage.number(place), (1900...2050).contains(year),
            passage.gap(before: place + 1).isSpace || passage.isEnd(place + 1)
                || passage.gap(before: place + 1).marks == "-",
            !"€$£".contains(where: { passage.gap(before: place).marks.contains($0) }),
            passage.gap(before: place).isSpace || place == 0
                || passage.gap(before: place).marks.contains("'")
                || passage.gap(before: place).marks.contains("(")
                || !passage.gap(before: place).isTight,
            !Self.amounts.contains(passage.next(after: place))
        else { return nil }
        return Candidate(place..<(place + 1), .date, .year, vaguer: vaguely.decade(of: year))
    }

    func date(_ words: Range<Int>, month: Int, year: Int?) -> Candidate {
        Candidate(
            words,
            .date,
            .calendarDate,
            .likely,
            vaguer: year.map { vaguely.date(month: month, year: Vaguely.full($0)) }
                ?? vaguely.season(of: month)
        )
    }
}
