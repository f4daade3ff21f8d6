import DialogModel

/// Finds how old somebody is.
struct AgeFinder: Finder {
    let lexicon: Lexicon
    let vaguely: Vaguely

    func candidates(in passage: Passage) -> [Candidate] {
        passage.candidates { candidate(at: $0, in: passage) }
    }

    private func candidate(at place: Int, in passage: Passage) -> Candidate? {
        if let adjective = adjective(at: place, in: passage) ?? ordinal(at: place, in: passage)
            ?? decade(at: place, in: passage) ?? phrase(at: place, in: passage)
        {
            return adjective
        }
        guard let (years, hasUnit, end) = years(at: place, in: passage) else { return nil }
        if Self.units.contains(passage.folded(end)), passage.gap(before: end).isShort {
            return ofYears(years, place..<(end + 1), in: passage)
        }
        if hasUnit { return ofYears(years, place..<end, in: passage) }
        if Self.months.contains(passage.folded(end)),
            ["oud", "old"].contains(passage.next(after: end))
        {
            return Candidate(place..<(end + 2), .age, .age, .likely, vaguer: vaguely.age(1))
        }
        return isBareAge(years, place..<end, in: passage) ? age(years, place..<end) : nil
    }

    /// `82-jarige`, `82jarige`, `17 jarige`.
    private func adjective(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let digits = String(word.prefix { $0.isNumber })
        let rest = String(word.dropFirst(digits.count))
        let known = lexicon.vocabulary.numbers
        var years = Int(digits) ?? known[word]
        var end = place + 1
        if Self.adjectives.contains(rest) && !digits.isEmpty {
            // Written together.
        } else if rest.isEmpty || years != nil, Self.adjectives.contains(passage.folded(end)),
            passage.gap(before: end).isShort
        {
            end += 1
        } else if let stem = Self.adjectives.first(where: word.hasSuffix) {
            years = known[String(word.dropLast(stem.count))]
        } else {
            return nil
        }
        guard let years, (1...119).contains(years) else { return nil }
        return Candidate(
            place..<end,
            .age,
            years >= 80 ? .highAge : .age,
            .likely,
            vaguer: vaguely.adjective(years)
        )
    }

    /// `op haar 15e`.
    private func ordinal(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let digits = word.prefix { $0.isNumber }
        guard ["e", "de", "ste"].contains(String(word.dropFirst(digits.count))),
            let years = Int(digits),
            (3...110).contains(years), Self.possessing.contains(passage.previous(before: place)),
            ["op", "sinds", "vanaf", "rond", "voor", "na", "tot"].contains(
                passage.folded(place - 2)
            ),
            passage.isEnd(place + 1) || !Self.measured.contains(passage.folded(place + 1))
        else { return nil }
        return age(years, place..<(place + 1))
    }

    /// `eind vijftig`, `begin in de dertig`, `een veertiger`: vague already, but for one of a few
    /// it is enough.
    private func decade(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        if word.hasSuffix("tiger"),
            let years = lexicon.vocabulary.numbers[String(word.dropLast(2))], years < 80
        {
            return Candidate(place..<(place + 1), .age, .age, vaguer: vaguely.adult)
        }
        guard let years = lexicon.vocabulary.numbers[word], (20...70).contains(years),
            years % 10 == 0,
            !Self.measured.contains(passage.next(after: place)),
            !Self.units.contains(passage.next(after: place))
        else { return nil }
        let before = passage.previous(before: place)
        let start = before == "de" || before == "the" ? place - 2 : place - 1
        let part = passage.folded(start)
        guard Self.parts.contains(part) || part == "in" && start == place - 2,
            passage.isUnbroken(max(0, start)..<(place + 1))
        else { return nil }
        return Candidate(start..<(place + 1), .age, .age, vaguer: vaguely.age(years))
    }

    /// The number at a place, whether `jr` hangs on it, and where it ends.
    private func years(
        at place: Int,
        in passage: Passage
    ) -> (years: Int, hasUnit: Bool, end: Int)? {
        let word = passage.folded(place)
        let digits = String(word.prefix { $0.isNumber })
        let rest = String(word.dropFirst(digits.count))
        if let years = Int(digits), (1...119).contains(years), digits.utf8.count <= 3,
            !passage.isFraction(place)
        {
            if rest.isEmpty { return (years, false, place + 1) }
            return Self.units.contains(rest) ? (years, true, place + 1) : nil
        }
        if let ten = lexicon.vocabulary.numbers[word], lexicon.language == .english, ten >= 20,
            passage.gap(before: place + 1).marks == "-",
            let unit = lexicon.vocabulary.numbers[passage.folded(place + 1)], unit < 10
        {
            return (ten + unit, false, place + 2)
        }
        return lexicon.vocabulary.numbers[word].map { ($0, false, place + 1) }
    }

    /// A number of years that is an age and not how long something lasts.
    private func ofYears(_ years: Int, _ words: Range<Int>, in passage: Passage) -> Candidate? {
        let after = passage.next(after: words.upperBound - 1)
        if ["oud", "oude", "old", "jong", "young"].contains(after) {
            return age(years, words.lowerBound..<(words.upperBound + 1))
        }
        let before = passage.previous(before: words.lowerBound)
        guard !Self.during.contains(before), !Self.lasting.contains(after) else { return nil }
        let isClosed = passage.isEnd(words.upperBound)
        // `hij was dertig jaar lasser`: what somebody was so long.
        if ["was", "is", "geweest"].contains(before), !isPlain(words.upperBound, in: passage),
            !lexicon.vocabulary.never.contains(after)
        {
            return nil
        }
        let isBracketed = passage.gap(before: words.lowerBound).marks.contains { "(,".contains($0) }
        if isBracketed && isClosed { return age(years, words) }
        if Self.being.contains(before)
            || isPerson(passage.folded(words.lowerBound - 1), at: words.lowerBound - 1, in: passage)
        {
            return age(years, words)
        }
        // `met haar 91 jr`.
        let isHad =
            Self.possessing.contains(before)
            && (isClosed || ["met", "with"].contains(passage.folded(words.lowerBound - 2)))
        let isFirst =
            (isClosed || ["en", "and"].contains(after)) && years > 13
            && passage.beginsSentence(words.lowerBound)
        return isBracketed || isFirst || isHad && years >= 12 ? age(years, words) : nil
    }

    /// A number alone that is an age: in brackets, between commas, or where somebody is it.
    private func isBareAge(_ years: Int, _ words: Range<Int>, in passage: Passage) -> Bool {
        let place = words.lowerBound
        let end = words.upperBound
        guard !Self.measured.contains(passage.next(after: end - 1)) else { return false }
        let opening = passage.gap(before: place).marks
        let closing = passage.gap(before: end).marks
        if opening.hasSuffix("("), closing.hasPrefix(")") || closing.hasPrefix(",") {
            return years > 9 || isPersonBefore(place, in: passage)
        }
        // `(3 en 5)`.
        if opening.hasSuffix("("), ["en", "and"].contains(passage.next(after: end - 1)),
            passage.number(end + 1) != nil
                || lexicon.vocabulary.numbers[passage.folded(end + 1)] != nil
        {
            return isPersonBefore(place, in: passage)
        }
        guard years > 3,
            closing.isEmpty || !passage.gap(before: end).isTight || closing == "."
                || end == passage.words.count
        else { return false }
        if opening.hasPrefix(",") {
            guard years > 13 else { return false }
            let isBetween =
                closing.hasPrefix(",") || passage.isEnd(end)
                || ["en", "and", "jaren", "woont", "zit"].contains(passage.next(after: end - 1))
            return isBetween && (place < 3 || isPersonBefore(place, within: 8, in: passage))
        }
        let before = passage.previous(before: place)
        if passage.beginsSentence(place), years >= 18, !passage.isNumber(end + 1) {
            return ["en", "and"].contains(passage.folded(end))
                || closing.hasPrefix(",") && opening.isEmpty
        }
        if lexicon.vocabulary.relations.contains(before), years > 13,
            passage.isEnd(end) || lexicon.vocabulary.relations.contains(passage.folded(end))
                || ["en", "allebei", "samen", "and"].contains(passage.folded(end))
        {
            return true
        }
        if ["geworden", "wordt", "werd"].contains(passage.next(after: end - 1)) {
            return years > 9
        }
        if before == "van" || before == "of" || before == "aged" {
            return years > 2 && isPersonBefore(place - 1, in: passage) && !isSum(end, in: passage)
        }
        if Self.becoming.contains(before) {
            return years > 11 && isPlain(end, in: passage)
                && (isPersonBefore(place - 1, in: passage) || passage.beginsSentence(place - 2))
        }
        if Self.meanwhile.contains(before), Self.becoming.contains(passage.folded(place - 2)) {
            return years > 11 && isPersonBefore(place - 2, in: passage) && isPlain(end, in: passage)
        }
        if Self.just.contains(before) {
            let verb = passage.folded(place - 2)
            let isSo =
                ["is", "was", "ben", "wordt", "werd"].contains(verb)
                || ["is", "was", "geworden"].contains(passage.next(after: end - 1))
            let isAside = passage.gap(before: place - 1).marks == ","
            return years > 11 && (isSo || isAside)
                && (isPlain(end, in: passage) || passage.next(after: end - 1) == "is"
                    || passage.next(after: end - 1) == "was")
        }
        return false
    }

    private func isSum(_ end: Int, in passage: Passage) -> Bool {
        Self.measured.contains(passage.folded(end))
    }

    /// Whether no noun follows that is counted.
    func isPlain(_ end: Int, in passage: Passage) -> Bool {
        passage.isEnd(end) || Self.joining.contains(passage.folded(end))
    }

    /// Whether somebody is spoken of in the few words before a place.
    func isPersonBefore(_ place: Int, within count: Int = 3, in passage: Passage) -> Bool {
        (max(0, place - count)..<max(0, place)).contains {
            isPerson(passage.folded($0), at: $0, in: passage)
        }
    }

    private func isPerson(_ word: String, at place: Int, in passage: Passage) -> Bool {
        guard place >= 0 else { return false }
        let vocabulary = lexicon.vocabulary
        let single = word.hasSuffix("s") ? String(word.dropLast()) : word
        if vocabulary.relations.contains(word) || vocabulary.titles.contains(word)
            || Self.people.contains(word) || vocabulary.relations.contains(single)
        {
            return true
        }
        switch passage.grade(place) {
        case .given, .surname, .strange, .both: return true
        case .ordinary: return false
        }
    }

    func age(_ years: Int, _ words: Range<Int>) -> Candidate {
        Candidate(words, .age, years >= 80 ? .highAge : .age, .likely, vaguer: vaguely.age(years))
    }
}

extension Passage {
    /// Whether a number is a piece of a larger one: `3,5`, `10.000`, `2-3`.
    fileprivate func isFraction(_ place: Int) -> Bool {
        let marks: Set = [".", ",", "/", "-", ":", "€", "%", "@"]
        return gap(before: place).isTight && marks.contains(gap(before: place).marks) && place > 0
            || gap(before: place + 1).isTight && marks.contains(gap(before: place + 1).marks)
                && place + 1 < words.count && isNumber(place + 1)
            || "€$£".contains { gap(before: place).marks.contains($0) }
            || gap(before: place + 1).marks.hasPrefix("%")
            || gap(before: place + 1).marks.hasPrefix("€")
    }
}
