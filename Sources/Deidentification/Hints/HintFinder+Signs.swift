import DialogModel

/// What somebody is known by: a nickname, a rank among others, a screen, a body, a family, a
/// possession.
extension HintFinder {
    func sign(at place: Int, in passage: Passage) -> Candidate? {
        passage.first(
            of: [
                nickname(at:in:), lastOf(at:in:), first(at:in:),
                show(at:in:), sport(at:in:), body(at:in:), height(at:in:),
                family(at:in:), role(at:in:), possession(at:in:),
                past(at:in:), deed(at:in:), amount(at:in:), fate(at:in:),
            ],
            at: place
        )
    }

    /// `ze noemen hem de kattenman`, `bijgenaamd de baron`, `they call him the pigeon man`.
    private func nickname(at place: Int, in passage: Passage) -> Candidate? {
        guard Self.calling.contains(passage.folded(place)) else { return nil }
        var name = place + 1
        while name < passage.words.count, name - place < 4,
            Self.called.contains(passage.folded(name))
        { name += 1 }
        guard name < passage.words.count, passage.gap(before: name).isShort,
            ["de", "het", "the", "t"].contains(passage.folded(name)),
            name > place + 1
                || ["bijgenaamd", "bijnaam", "nicknamed"].contains(passage.folded(place)),
            passage.has(
                ["ze", "iedereen", "zij", "everybody", "they", "everyone", "dorp", "buurt"],
                within: 4,
                before: place
            )
                || passage.has(["ze", "iedereen", "they"], within: 3, from: place + 1)
                || ["bijgenaamd", "bijnaam", "nicknamed"].contains(passage.folded(place))
        else { return nil }
        return hint(name..<clause(from: name + 1, in: passage, most: 5), .description)
    }

    /// `een van de laatste twee rietdekkers`, `klokkenmaker, de laatste hier`.
    private func lastOf(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        guard ["laatste", "enigen", "last", "weinigen"].contains(word),
            ["de", "the"].contains(passage.previous(before: place))
        else { return nil }
        let isOfFew =
            ["van", "of"].contains(passage.folded(place - 2))
            && ["een", "een van", "1", "one"].contains(passage.folded(place - 3))
        let isHere = Self.here.contains(passage.next(after: place)) && word != "enigen"
        guard
            isHere
                || isOfFew && !Self.onlyThings.contains(passage.next(after: place))
                    && (vocabulary.numbers[passage.next(after: place)] != nil
                        || isWorker(passage.next(after: place)))
        else { return nil }
        return hint((place - 1)..<clause(from: place + 1, in: passage), .onlyOne)
    }

    /// `de eerste vrouwelijke hoefsmid`, `eerste zwarte agent`, `enige transvrouw`.
    private func first(at place: Int, in passage: Passage) -> Candidate? {
        guard ["eerste", "enige", "first", "only"].contains(passage.folded(place)),
            Self.minorities.contains(passage.next(after: place)),
            passage.folded(place + 2) != "keer"
        else { return nil }
        return hint(place..<clause(from: place + 2, in: passage), .onlyOne)
    }

    /// `ooit in the voice gestaan`, `meegedaan aan expeditie robinson`.
    private func show(at place: Int, in passage: Passage) -> Candidate? {
        guard Self.showStarts.contains(passage.folded(place)) else { return nil }
        for count in [4, 3, 2, 1] where place + count <= passage.words.count {
            let words = (place..<(place + count)).map(passage.folded).joined(separator: " ")
            if Self.shows.contains(words) {
                return hint(place..<(place + count), .fame, .likely)
            }
        }
        return nil
    }

    /// `keeper van jong oranje`, `speelde bij ajax 1`, `kept goal for england`.
    private func sport(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let isTeam =
            Self.teams.contains(word)
            || word == "oranje"
                && (passage.previous(before: place) == "jong"
                    || ["in", "voor", "van"].contains(passage.previous(before: place)))
        guard isTeam,
            passage.has(Self.playing, within: 5, before: place)
                || passage.has(Self.playing, within: 3, from: place + 1)
        else { return nil }
        let start =
            (max(0, place - 5)..<place).first { Self.playing.contains(passage.folded($0)) } ?? place
        return hint(start..<(place + 1), .fame)
    }

    /// `2.07 lang`, `1m42`.
    private func height(at place: Int, in passage: Passage) -> Candidate? {
        let parts = passage.folded(place).split(separator: "m").map { Int($0) }
        let isJoined = parts.count == 2 && passage.folded(place).utf8.count == 4
        let isParted =
            passage.number(place + 1) != nil && passage.folded(place + 1).utf8.count == 2
            && passage.gap(before: place + 1).isTight
            && [".", ","].contains(passage.gap(before: place + 1).marks)
        guard let meters = isJoined ? parts[0] : passage.number(place),
            let rest = isJoined ? parts[1] : isParted ? passage.number(place + 1) : nil,
            meters == 2 && rest < 40 || meters == 1 && rest < 50
        else { return nil }
        let end = isJoined ? place + 1 : place + 2
        guard
            isJoined || Self.tall.contains(passage.next(after: end - 1))
                || passage.has(Self.tall, within: 3, before: place)
        else { return nil }
        return hint(place..<end, .appearance)
    }

    /// `drie vingers aan links`, `dat spinnenweb op zn wang`, `mist een oor`.
    private func body(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        let before = passage.previous(before: place)
        if Self.parts.contains(word) {
            let count = passage.count(place - 1) ?? 0
            let isFew =
                Self.digits.contains(word) && (1...9).contains(count)
                && passage.gap(before: place).isSpace
                && passage.has(
                    ["heeft", "maar", "nog", "met", "has", "had"],
                    within: 3,
                    before: place - 1
                )
            let isMissing =
                ["mist", "zonder", "missing", "verloor"].contains(passage.folded(place - 2))
                && ["een", "zn", "zijn", "haar", "dr", "a", "his", "her", "twee"].contains(before)
                || ["zonder", "missing"].contains(before) && word != "hand" && word != "been"
            let isMade = Self.materials.contains(before)
            if isFew || isMissing || isMade {
                return hint(
                    (place - 1)..<clause(from: place + 1, in: passage, most: 3),
                    .appearance
                )
            }
        }
        guard
            Self.marks.contains(word)
                || Self.marks.contains(where: { $0.utf8.count > 5 && word.hasPrefix($0) })
        else { return nil }
        guard passage.has(Self.skin, within: 6, from: place + 1) else { return nil }
        let start = ["dat", "die", "een", "that", "a"].contains(before) ? place - 1 : place
        return hint(start..<clause(from: place + 1, in: passage, most: 5), .appearance)
    }
}
