import DialogModel

/// Ages that nothing but who is spoken of makes ages.
extension AgeFinder {
    /// `toen ze elf was`, `zn zoon is 11`, `dan is hij 21`, `wordt negentig in de zomer`.
    func subject(at place: Int, in passage: Passage) -> Candidate? {
        guard let years = yearsAlone(at: place, in: passage), years > 1,
            passage.gap(before: place + 1).isSpace || passage.isEnd(place + 1)
        else { return nil }
        let before = passage.previous(before: place)
        let after = passage.next(after: place)
        let isClose =
            isPlain(place + 1, in: passage)
            || lexicon.vocabulary.never.contains(passage.folded(place + 1))
        // The verb behind: `toen ze elf was`.
        if Self.pronouns.contains(before) || Self.youngOnes.contains(before),
            Self.becoming.contains(after),
            years > 2,
            passage.isEnd(place + 2)
                || !lexicon.vocabulary.never.contains(passage.folded(place + 1))
                || passage.has(
                    ["toen", "als", "dan", "sinds", "omdat", "dat", "voordat", "when"],
                    within: 3,
                    before: place
                )
        {
            return age(years, place..<(place + 1))
        }
        // The verb before who it is: `dan is hij 21`.
        if Self.pronouns.contains(before), Self.becoming.contains(passage.folded(place - 2)),
            years > 11, isClose, !["u", "men"].contains(before)
        {
            return age(years, place..<(place + 1))
        }
        guard Self.becoming.contains(before), isClose else { return nil }
        // A child: `zn zoon is 11`, `haar jongste is twee`.
        if Self.youngOnes.contains(passage.folded(place - 2)) {
            return age(years, place..<(place + 1))
        }
        let isTurning = ["wordt", "word", "werd", "turned"].contains(before)
        return isTurning && years > 11
            && (isPersonBefore(place - 1, in: passage) || passage.beginsSentence(place - 1))
            ? age(years, place..<(place + 1)) : nil
    }

    /// `50-plus`, `zestigplusser`, `heeft abraham gezien`.
    func plus(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        if word.hasSuffix("plusser") || word.hasSuffix("plussers")
            || ["twintiger", "twintigers"].contains(word)
        {
            return Candidate(place..<(place + 1), .age, .age)
        }
        if ["abraham", "sarah", "sara"].contains(word),
            passage.has(["gezien", "ziet", "zag"], within: 2, from: place + 1)
        {
            return age(50, place..<(place + 2))
        }
        let isWord =
            passage.folded(place + 1) == "plus" && passage.gap(before: place + 1).marks == "-"
        guard isWord || passage.gap(before: place + 1).marks.hasPrefix("+"),
            let years = passage.count(place),
            (30...79).contains(years), years.isMultiple(of: 5)
        else { return nil }
        return Candidate(place..<(isWord ? place + 2 : place + 1), .age, .age)
    }

    /// `een jaar of twintig`, `leeftijd: 44`, `m/34`, `27 lentes`.
    func counted(at place: Int, in passage: Passage) -> Candidate? {
        guard let years = yearsAlone(at: place, in: passage) else { return nil }
        let before = passage.previous(before: place)
        if before == "of", ["jaar", "jr"].contains(passage.folded(place - 2)),
            passage.folded(place - 3) == "een",
            !["geleden", "terug", "lang"].contains(passage.next(after: place))
        {
            return age(years, (place - 3)..<(place + 1))
        }
        if ["lentes", "kaarsjes"].contains(passage.next(after: place)) {
            return age(years, place..<(place + 2))
        }
        let isSaid = passage.has(["leeftijd", "lft", "age"], within: 2, before: place)
        let isBySex =
            years > 11 && Self.sexes.contains(passage.folded(place - 1))
            && [",", "/", ""].contains(passage.gap(before: place).marks)
            && passage.isEnd(place + 1)
        let isByThen =
            lexicon.language == .english && before == "by" && (10...60).contains(years)
            && isPersonBefore(place - 1, in: passage)
            && (passage.isEnd(place + 1)
                || lexicon.vocabulary.numbers[passage.folded(place + 1)] != nil)
        return isSaid || isBySex || isByThen ? age(years, place..<(place + 1)) : nil
    }

    /// `zoon 9`, `hij 71`, `twee kinderen, 4 en 7`, `haar jongste van 2`.
    func beside(at place: Int, in passage: Passage) -> Candidate? {
        guard let years = yearsAlone(at: place, in: passage) else { return nil }
        let before = passage.previous(before: place)
        let isDirect =
            Self.youngOnes.contains(before) || years > 11 && ["hij", "zij", "ze"].contains(before)
        if isDirect, passage.isEnd(place + 1) { return age(years, place..<(place + 1)) }
        let isAside =
            passage.gap(before: place).marks == ","
            && Self.youngOnes.contains(passage.folded(place - 1))
        let isOf = before == "van" && Self.youngOnes.contains(passage.folded(place - 2))
        return (isAside || isOf)
            && (isPlain(place + 1, in: passage) || isPhrase(place + 1, in: passage))
            ? age(years, place..<(place + 1)) : nil
    }

    /// `jonger dan 20`, `net geen 30`, `maar is 55`, `van bijna 3`, `zeventien, zwanger`.
    func compared(at place: Int, in passage: Passage) -> Candidate? {
        guard let years = yearsAlone(at: place, in: passage) else { return nil }
        let before = passage.previous(before: place)
        let further = passage.folded(place - 2)
        let isCompared =
            before == "dan" && ["jonger", "ouder", "younger", "older"].contains(further)
            || before == "geen" && ["nog", "net"].contains(further)
        if isCompared, years > 9, isPlain(place + 1, in: passage) {
            return age(years, place..<(place + 1))
        }
        let isShort =
            passage.isEnd(place + 1)
            || ["maar", "en", "and", "denk", "zei"].contains(passage.folded(place + 1))
        let isSo =
            ["is", "was"].contains(before)
            && Self.beforeBeing.contains(further)
            || before == "als" && ["oogt", "voelt", "leek", "lijkt"].contains(further)
        // A figure may count something that was named before.
        if isSo, isShort, years > (passage.isNumber(place) ? 11 : 2) {
            return age(years, place..<(place + 1))
        }
        let isJust =
            Self.just.contains(before)
            && (further == "van" || passage.beginsSentence(place - 1) && years > 11)
        let isFirst =
            passage.beginsSentence(place) && (12...17).contains(years)
            && passage.gap(before: place + 1).marks == ","
        return isJust && isShort || isFirst ? age(years, place..<(place + 1)) : nil
    }

    /// `dit jaar 40`, `wordt morgen 8`, `werd vorige week 52`.
    func turning(at place: Int, in passage: Passage) -> Candidate? {
        guard let years = yearsAlone(at: place, in: passage), years > 3,
            passage.has(["wordt", "word", "werd", "worden", "geworden"], within: 4, before: place),
            isPlain(place + 1, in: passage),
            Self.moments.contains(passage.previous(before: place))
        else { return nil }
        return age(years, place..<(place + 1))
    }

    /// `schat m 35`, `is ongeveer 30`, `wordt er 18`, `met 16 het huis uit`, `tussen de 30 en 40`.
    func estimate(at place: Int, in passage: Passage) -> Candidate? {
        guard let years = yearsAlone(at: place, in: passage), years > 8 else { return nil }
        let before = passage.previous(before: place)
        let isClosed =
            passage.isEnd(place + 1) || isPlain(place + 1, in: passage)
            || Self.units.contains(passage.folded(place + 1))
        if passage.has(["schat", "schatte", "schatting"], within: 4, before: place), isClosed {
            return age(years, place..<(place + 1))
        }
        let isRough = [
            "ongeveer", "ca", "circa", "rond", "krap", "hooguit", "minstens", "plusminus", "dik",
            "ruim", "er", "zeker",
        ]
        .contains(before)
        if isRough, passage.has(Self.becoming, within: 2, before: place - 1), isClosed,
            isPersonBefore(place - 1, within: 4, in: passage)
        {
            return age(years, place..<(place + 1))
        }
        if before == "met", years < 40, Self.early.contains(passage.next(after: place)) {
            return age(years, place..<(place + 1))
        }
        guard before == "de", passage.folded(place - 2) == "tussen",
            passage.next(after: place) == "en",
            let upper = yearsAlone(at: place + 2, in: passage), upper > years, upper % 5 == 0,
            isPersonBefore(place - 1, within: 5, in: passage)
        else { return nil }
        return age(years, (place - 2)..<(place + 3))
    }

    func yearsAlone(at place: Int, in passage: Passage) -> Int? {
        guard place >= 0,
            let years = passage.count(place),
            (1...110).contains(years), !Self.measured.contains(passage.next(after: place))
        else { return nil }
        return years
    }

    /// Whether somebody does something there.
    func isPhrase(_ place: Int, in passage: Passage) -> Bool {
        lexicon.vocabulary.doings.contains(passage.folded(place))
    }
}
