import DialogModel

/// Descriptions in place of names.
extension HintFinder {
    /// `die man met dat glazen oog`, `de weduwe van die failliete juwelier`, `dat ongeluk op de
    /// brug`.
    func description(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let before = passage.previous(before: place)
        let isPointed = ["die", "dat", "that"].contains(before)
        if let event = Self.events.first(where: {
            word == $0 || word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2
        }),
            !event.isEmpty, !Self.commonEvents.contains(word)
        {
            if Self.rareEvents.contains(word) || word.hasSuffix("ramp") && word != "ramp" {
                return Candidate(
                    start(of: place, in: passage)..<clause(from: place + 1, in: passage),
                    .hint,
                    .description,
                    .loose
                )
            }
            let isTold = isPointed || passage.has(["die", "dat", "that"], within: 3, before: place)
            guard isTold, passage.has(Self.about, within: 4, before: place) else { return nil }
            return Candidate(
                start(of: place, in: passage)..<clause(from: place + 1, in: passage),
                .hint,
                .description,
                .loose
            )
        }
        if word == "die" || word == "diegene" { return pointed(at: place, in: passage) }
        guard isSomebody(word) else { return nil }
        if ["van", "of"].contains(passage.next(after: place)),
            let notable = notable(behind: place + 2, in: passage)
        {
            return Candidate(place..<notable, .hint, .description, .loose)
        }
        let joining = passage.next(after: place)
        let behind = passage.folded(place + 2)
        let isArticled = isPointed || before == "de" || before == "the" || before == "iemand"
        guard isArticled else { return nil }
        switch joining {
        case "die", "who":
            guard isPointed || before == "de" || before == "the", !Self.speakers.contains(behind),
                !behind.isEmpty,
                isPointed && (behind == "met" || clauseLength(from: place + 2, in: passage) > 2)
                    || clauseLength(from: place + 2, in: passage) > 3
            else { return nil }
        case "met", "with":
            let thing = passage.folded(place + 3)
            let isThing =
                ["de", "het", "een", "zn", "zijn", "haar", "dr", "die", "dat", "al", "the", "a"]
                .contains(behind)
                && !vocabulary.relations.contains(thing) && !Self.company.contains(thing)
            let isBare =
                isPointed && !Self.common.contains(behind) && !vocabulary.relations.contains(behind)
            guard isThing || isBare else { return nil }
        case "van", "of":
            guard
                isPointed && (["dat", "die", "that"].contains(behind))
                    || ["die", "dat"].contains(behind)
            else { return nil }
        default: return nil
        }
        return Candidate(
            (place - 1)..<clause(from: place + 1, in: passage, most: 8),
            .hint,
            .description,
            .loose
        )
    }

    /// `die met die rode brommer`, behind a name or a mark.
    private func pointed(at place: Int, in passage: Passage) -> Candidate? {
        guard passage.next(after: place) == "met",
            place == 0 || !passage.gap(before: place).isSpace,
            ["die", "dat", "een", "zn", "haar", "zijn", "drie", "twee", "de", "het"].contains(
                passage.folded(place + 2)
            ),
            clauseLength(from: place + 2, in: passage) > 1,
            !vocabulary.relations.contains(passage.folded(place + 3))
        else { return nil }
        return Candidate(
            place..<clause(from: place + 1, in: passage, most: 8),
            .hint,
            .description,
            .loose
        )
    }

    /// Past the article and the work that a place has one of: `de slager`.
    private func notable(behind place: Int, in passage: Passage) -> Int? {
        guard ["de", "die", "een", "the"].contains(passage.folded(place)) else { return nil }
        for index in [place + 1, place + 2] where Self.notables.contains(passage.folded(index)) {
            return index + 1
        }
        return nil
    }

    /// More children, animals or marriages than others have: `vader van elf kinderen`.
    func counted(at place: Int, in passage: Passage) -> Candidate? {
        guard let number = passage.count(place) else { return nil }
        let next = passage.next(after: place)
        if Self.isTall(number, next, passage.number(place + 2))
            || next == "kilo" && (150...400).contains(number)
        {
            return Candidate(place..<(place + 2), .hint, .appearance, .loose)
        }
        let isMany = Self.manyOf[next].map { (($0)...40).contains(number) } ?? false
        guard isMany else { return nil }
        return Candidate(place..<(place + 2), .hint, .description, .loose)
    }

    /// `2 meter 10`.
    private static func isTall(_ meters: Int, _ unit: String, _ centimeters: Int?) -> Bool {
        unit == "meter" && (meters == 2 || meters == 1 && (centimeters ?? 99) < 50)
            && (centimeters ?? 0) < 100
            && centimeters != nil
    }

    /// Where everybody knows: `heel het dorp weet het`, `iedereen in de flat kent haar`.
    func talk(at place: Int, in passage: Passage) -> Candidate? {
        guard Self.everybody.contains(passage.folded(place)) else { return nil }
        let end = min(place + 4, passage.words.count)
        guard
            let whole = (place + 1..<max(place + 1, end)).first(where: {
                Self.locales.contains(passage.folded($0))
                    || passage.isPlace($0) && !lexicon.isWord(passage.folded($0))
            }),
            passage.has(Self.knowing, within: 6, before: place)
                || passage.has(Self.knowing, within: 4, from: whole + 1)
        else { return nil }
        return Candidate(place..<(whole + 1), .hint, .fame, .loose)
    }

    /// `iedereen kent hem van de brand`: what follows is what he is known by.
    func known(at place: Int, in passage: Passage) -> Candidate? {
        guard ["van", "als", "om", "door", "from", "as", "for"].contains(passage.folded(place)),
            passage.has(
                ["kent", "kennen", "bekend", "known", "know", "knows"],
                within: 3,
                before: place
            ),
            !passage.has(["ik", "wij", "we", "i"], within: 5, before: place)
                || passage.previous(before: place) == "bekend",
            !passage.has(["niet", "bij", "met"], within: 3, before: place),
            place + 1 < passage.words.count
        else { return nil }
        return Candidate((place + 1)..<clause(from: place + 1, in: passage), .hint, .fame, .loose)
    }

    private func isSomebody(_ word: String) -> Bool {
        Self.persons.contains(word)
            || vocabulary.relations.contains(word) && !Self.usual.contains(word)
            || Self.rareWork.contains(word)
            || word.utf8.count > 7
                && ["chauffeur", "prinses", "koningin", "eigenaar", "meisje", "houder", "bewoner"]
                    .contains(where: word.hasSuffix)
    }

    private func start(of place: Int, in passage: Passage) -> Int {
        (max(0, place - 3)..<place).first { ["die", "dat", "that"].contains(passage.folded($0)) }
            ?? place
    }

    /// How many words follow before a mark or a joining word.
    private func clauseLength(from place: Int, in passage: Passage) -> Int {
        clause(from: place, in: passage, most: 8) - place
    }

    /// Past the words that belong to what begins at a place: to a mark, a joining word, or `most`
    /// words.
    func clause(from place: Int, in passage: Passage, most: Int = 6) -> Int {
        var end = min(place, passage.words.count)
        while end < passage.words.count, end - place < most, passage.gap(before: end).isShort,
            !Self.stops.contains(passage.folded(end))
        {
            end += 1
        }
        // A small word at the end belongs to what follows.
        while end > place, Self.small.contains(passage.folded(end - 1)) { end -= 1 }
        return end
    }
}
