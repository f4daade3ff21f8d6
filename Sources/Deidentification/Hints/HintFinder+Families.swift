import DialogModel

/// Who belongs to somebody, what they are among others, have, and went through.
extension HintFinder {
    /// `11 kinderen van 5 vaders`, `de helft van een tweeling`, `getrouwd met zn nicht`.
    func family(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        if ["tweeling", "drieling", "twins", "triplets"].contains(word),
            ["helft", "een", "one", "half", "deel", "1"].contains(passage.folded(place - 3))
                || ["van", "of"].contains(passage.previous(before: place))
        {
            return hint(max(0, place - 3)..<(place + 1), .multipleBirth)
        }
        let count = passage.count(place - 1) ?? 0
        if passage.gap(before: place).isSpace, let least = Self.kin[word],
            (least...40).contains(count)
        {
            let isVaried = passage.next(after: place) == "van"
            return hint(
                (place - 1)..<(isVaried
                    ? clause(from: place + 1, in: passage, most: 3) : place + 1),
                .description
            )
        }
        if word == "gezin", passage.next(after: place) == "van",
            (10...30).contains(passage.count(place + 2) ?? 0)
        {
            return hint(place..<(place + 3), .description)
        }
        if Self.near.contains(word),
            ["getrouwd", "samen", "trouwde"].contains(passage.next(after: place)),
            passage.folded(place - 2) == "met"
        {
            return hint((place - 2)..<(place + 2), .description)
        }
        if ["getrouwd", "trouwde", "samen", "kind", "kinderen", "married"].contains(word),
            ["met", "van", "to", "with"].contains(passage.next(after: place)),
            ["zn", "zijn", "haar", "dr", "his", "her", "z'n"].contains(passage.folded(place + 2)),
            Self.near.contains(passage.folded(place + 3))
        {
            return hint(place..<(place + 4), .description)
        }
        guard Self.origins.contains(word) else { return nil }
        return hint(place..<(place + 1), .description)
    }

    /// What somebody is in a club or a village: `voorzitter van`, `prins carnaval`, `schutterskoning`.
    func role(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        if Self.titlesOfHonour.contains(word)
            || word.utf8.count > 8
                && ["koning", "koningin", "prins"].contains(where: word.hasSuffix)
                && !["koning", "koningin"].contains(word)
        {
            return hint(place..<clause(from: place + 1, in: passage, most: 3), .fame)
        }
        if word == "prins", passage.next(after: place) == "carnaval" {
            return hint(place..<(place + 2), .fame)
        }
        // `postbode hier in het dorp`.
        let dwells =
            passage.has(["dorp", "gehucht", "village"], within: 4, from: place + 1)
            && passage.has(["in", "van", "hier"], within: 2, from: place + 1)
        if dwells, isWorker(word), isHers(place, in: passage), !Self.peers.contains(word),
            !vocabulary.relations.contains(word)
        {
            return hint(place..<clause(from: place + 1, in: passage, most: 4), .rareWork)
        }
        guard Self.roles.contains(word),
            ["van", "bij", "of", "in"].contains(passage.next(after: place)),
            isHers(place, in: passage)
        else { return nil }
        return hint(place..<clause(from: place + 1, in: passage, most: 5), .description)
    }

    /// What hardly anybody has: `een paard en wagen`, `in een gele porsche`.
    func possession(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let stems = ["", "s", "en"].lazy.filter(word.hasSuffix).map { word.dropLast($0.count) }
        if Self.belongings.contains(word)
            || stems.contains(where: { Self.animals.contains(String($0)) })
        {
            guard !["n", "the"].contains(passage.next(after: place)) else { return nil }
            let isCounted = passage.gap(before: place).isSpace && passage.count(place - 1) != nil
            return hint((isCounted ? place - 1 : place)..<(place + 1), .appearance)
        }
        guard Self.vehicles.contains(where: word.hasSuffix),
            Self.hues.contains(passage.previous(before: place)),
            passage.has(
                ["die", "met", "zn", "zijn", "haar", "dr", "her", "his", "with"],
                within: 2,
                before: place - 1
            )
        else { return nil }
        return hint((place - 1)..<(place + 1), .appearance)
    }

    /// What somebody went through that few did: `uruzgan`, `machinist van die trein`,
    /// `zat voor moord`, `ontsnapt uit`.
    func past(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        if Self.wars.contains(word) { return hint(place..<(place + 1), .description) }
        if isWorker(word), ["van", "of", "bij"].contains(passage.next(after: place)),
            ["die", "dat", "that"].contains(passage.folded(place + 2)), isHers(place, in: passage)
        {
            return hint(place..<clause(from: place + 3, in: passage, most: 4), .description)
        }
        if [
            "vast", "vastgezeten", "zat", "veroordeeld", "verdacht", "terecht", "convicted", "jail",
        ].contains(word),
            passage.has(Self.crimes, within: 4, from: place + 1)
        {
            return hint(place..<clause(from: place + 1, in: passage, most: 5), .description)
        }
        // `fop, die ziekte waarbij`.
        if ["ziekte", "aandoening", "spierziekte", "disease"].contains(word) {
            let isExplained = ["waarbij", "waardoor", "waarvan"].contains(
                passage.next(after: place)
            )
            let isNamed =
                word == "disease" && place > 0 && passage.gap(before: place).isSpace
                && !["this", "the", "that", "a", "his", "her", "of", "liver", "heart"].contains(
                    passage.folded(place - 1)
                )
            guard isExplained || isNamed else { return nil }
            return hint(
                max(0, place - (isExplained ? 2 : 1))..<clause(from: place + 1, in: passage),
                .rareIllness
            )
        }
        return nil
    }

    /// What somebody did or met with that few do: `door de bliksem getroffen`, `een boek geschreven`.
    func deed(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        if Self.deeds.contains(word) {
            return hint(place..<clause(from: place + 1, in: passage, most: 2), .description)
        }
        if let objects = Self.doingsOf[word],
            passage.has(objects, within: 4, before: place)
                || passage.has(objects, within: 4, from: place + 1)
        {
            let first =
                (max(0, place - 4)..<place).first { objects.contains(passage.folded($0)) } ?? place
            let last =
                (place..<min(place + 5, passage.words.count)).last {
                    objects.contains(passage.folded($0))
                } ?? place
            return hint(first..<(last + 1), .description)
        }
        return nil
    }

    /// `hij weegt 34 kilo`, `spreekt zeven talen`.
    func amount(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let count = passage.count(place - 1) ?? 0
        guard passage.gap(before: place).isSpace,
            word == "talen" && count > 4 || word == "volgers" && count > 0
                || ["kilo", "kg"].contains(word) && (25...42).contains(count)
                    && passage.has(["weegt", "woog"], within: 4, before: place)
        else { return nil }
        return hint((place - 1)..<(place + 1), .description)
    }

    /// `de man van het gasincident`, `de schipper van de gezonken boot`, `die agent die toen`.
    func fate(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        guard isWorker(word) else { return nil }
        let before = passage.previous(before: place)
        if ["die", "who"].contains(passage.next(after: place)),
            ["toen", "ooit", "destijds", "once", "drie", "zijn", "zn", "haar"].contains(
                passage.folded(place + 2)
            ),
            ["de", "die", "the"].contains(before),
            passage.has(Self.drastic, within: 7, from: place + 2)
        {
            return hint((place - 1)..<clause(from: place + 1, in: passage, most: 8), .description)
        }
        guard ["van", "of"].contains(passage.next(after: place)),
            ["de", "het", "dat", "die", "the"].contains(passage.folded(place + 2)),
            (place + 3..<min(place + 5, passage.words.count)).contains(where: { index in
                Self.drastic.contains(passage.folded(index))
                    || Self.calamities.contains(where: passage.folded(index).hasSuffix)
            })
        else { return nil }
        return hint(place..<clause(from: place + 1, in: passage, most: 5), .description)
    }

    /// Whether somebody is or was what stands at a place.
    private func isHers(_ place: Int, in passage: Passage) -> Bool {
        place == 0 || passage.has(Self.belonging, within: 4, before: place)
    }

    /// Whether a word may be somebody by what they do.
    func isWorker(_ word: String) -> Bool {
        Self.persons.contains(word) || vocabulary.relations.contains(word)
            || Self.rareWork.contains(word)
            || word.utf8.count > 5
                && [
                    "ist", "eur", "aar", "ster", "man", "vrouw", "er", "ers", "isten", "loog",
                    "ant",
                ]
                .contains(where: word.hasSuffix)
    }

    func hint(
        _ words: Range<Int>,
        _ reason: Identifying.Reason,
        _ rank: Candidate.Rank = .loose
    ) -> Candidate { Candidate(words, .hint, reason, rank) }
}
