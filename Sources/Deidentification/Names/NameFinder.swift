import DialogModel

/// Finds names that nobody gave, by lists and by what stands beside them.
struct NameFinder: Finder {
    let lexicon: Lexicon
    var vocabulary: Vocabulary { lexicon.vocabulary }

    func candidates(in passage: Passage) -> [Candidate] {
        let grades = passage.grades
        return passage.candidates { candidate(at: $0, in: passage, grades) }
    }

    private func candidate(
        at place: Int,
        in passage: Passage,
        _ grades: [Lexicon.Grade]
    ) -> Candidate? {
        guard let (first, reason) = reason(at: place, in: passage, grades) else { return nil }
        let start =
            vocabulary.epithets.contains(passage.previous(before: place))
                && grades[first] != .strange
            ? place - 1 : place
        let end = end(ofNameAt: first, in: passage, grades)
        return Candidate(start..<end, .person, reason, end - start > 1 ? .likely : .plain)
    }

    /// The place of the word that is a name, perhaps past small words, and why it is one.
    private func reason(
        at place: Int,
        in passage: Passage,
        _ grades: [Lexicon.Grade]
    ) -> (Int, Identifying.Reason)? {
        guard !passage.isSaying(at: place, vocabulary) else { return nil }
        let before = passage.previous(before: place)
        if vocabulary.relations.contains(before) || vocabulary.namings.contains(before) {
            if passage.isPointedLetter(place) { return (place, .initials) }
            if let name = nameAfterParticle(
                at: place,
                in: passage,
                grades,
                isTitled: true,
                isOffice: true
            ) {
                return (name, .afterRelation(before))
            }
        }
        // `dr` is `haar` as well.
        let isHers =
            before == "dr" && [.ordinary, .both].contains(grades[place]) && !passage.isName(place)
        if !isHers, let title = title(before: place, in: passage),
            let name = nameAfterTitle(at: place, in: passage, grades)
        {
            return (name, .afterTitle(title))
        }
        let grade = grades[place]
        if isAlone(place, in: passage) { return (place, .initials) }
        if let last = initials(at: place, in: passage) { return (last, .initials) }
        if Self.elders.contains(before), grade == .ordinary,
            !vocabulary.never.contains(passage.folded(place)),
            !vocabulary.doings.contains(passage.folded(place)),
            vocabulary.doings.contains(passage.next(after: place))
        {
            return (place, .afterRelation(before))
        }
        if grade == .given, before != "een" && before != "a" || passage.words[place].isCapital {
            return (place, .givenName)
        }
        if grade == .surname { return (place, .surname) }
        let isCapital = passage.isName(place) && !passage.beginsSentence(place)
        if vocabulary.relations.contains(before), isLikely(grade, isCapital) {
            return (place, .afterRelation(before))
        }
        if let naming = naming(before: place, in: passage), isLikely(grade, isCapital) {
            return (place, .afterNaming(naming))
        }
        if isCapital, grade == .both { return (place, .capital) }
        if isCapital, grade == .strange, !passage.isPlace(place) { return (place, .capital) }
        if grade == .both, isSomebody(at: place, in: passage) { return (place, .givenName) }
        if let name = nameAfterParticle(at: place, in: passage, grades) {
            return (name, .afterParticle)
        }
        if grade == .strange, !passage.isPlace(place), isAmongPeople(place, in: passage) {
            return (place, .strangeWord)
        }
        return nil
    }

    private func isLikely(_ grade: Lexicon.Grade, _ isCapital: Bool) -> Bool {
        switch grade {
        case .given, .surname, .both, .strange: true
        case .ordinary: isCapital
        }
    }

    /// The title right before a place.
    private func title(before place: Int, in passage: Passage) -> String? {
        guard place > 0 else { return nil }
        let gap = passage.gap(before: place)
        let before = passage.folded(place - 1)
        guard gap.isSpace || gap.marks == ".", vocabulary.titles.contains(before) else {
            return nil
        }
        return before
    }

    private func naming(before place: Int, in passage: Passage) -> String? {
        var index = place - 1
        while index >= 0, place - index < 5, passage.gap(before: index + 1).isShort {
            let word = passage.folded(index)
            if vocabulary.namings.contains(word) { return word }
            guard vocabulary.fillers.contains(word) else { return nil }
            index -= 1
        }
        return nil
    }

    /// Whether a name that is a word too is somebody there.
    private func isSomebody(at place: Int, in passage: Passage) -> Bool {
        let word = passage.folded(place)
        guard WordList.givenNames.contains(word) || vocabulary.brief.contains(word),
            !Self.adverbs.contains(word)
        else { return false }
        let before = passage.previous(before: place)
        let after = passage.next(after: place)
        if vocabulary.epithets.contains(before) { return true }
        if vocabulary.brief.contains(word) {
            let isOfTwo =
                ["en", "and"].contains(after) && passage.grade(place + 2) == .given
            return Self.meeting.contains(before) || vocabulary.doings.contains(after) || isOfTwo
        }
        if vocabulary.determiners.contains(before) { return false }
        if vocabulary.doings.contains(after), after != "is", after != "was" || place == 0 {
            return passage.beginsSentence(place) || vocabulary.towards.contains(before)
                || ["en", "dat", "of", "toen", "maar"].contains(before)
        }
        if Self.meeting.contains(before), before != "aan", before != "bij", before != "voor" {
            return !vocabulary.doings.contains(word)
        }
        return vocabulary.owning.contains(after) && passage.beginsSentence(place)
    }

    /// Whether a word that is none may be somebody: not behind an article, and not a long one,
    /// which lists lack more often than not.
    private func isAmongPeople(_ place: Int, in passage: Passage) -> Bool {
        let word = passage.folded(place)
        let before = passage.previous(before: place)
        if vocabulary.determiners.contains(before) || Self.derived.contains(where: word.hasSuffix) {
            return false
        }
        if vocabulary.towards.contains(before)
            || vocabulary.owning.contains(passage.next(after: place))
        {
            return true
        }
        return (4...10).contains(word.utf8.count)
    }

    /// Whether a letter with a point is somebody: `r. en t. hebben ruzie`.
    private func isAlone(_ place: Int, in passage: Passage) -> Bool {
        guard passage.isPointedLetter(place), place + 1 < passage.words.count else { return false }
        let after = passage.folded(place + 1)
        let isParted =
            !passage.gap(before: place + 1).isTight
            && (place == 0 || !passage.gap(before: place).isTight)
        return isParted
            && (vocabulary.doings.contains(after) || ["en", "and"].contains(after)
                || after == "hebben")
            && !passage.isNumber(place - 1)
    }

    /// Who is called by what they are and their name.
    private static let elders = Vocabulary.words("oma opa tante oom ome nonkel aunt uncle granny")
    /// Names that a sentence begins with as words.
    private static let adverbs = Vocabulary.words("erna")
    /// How words end that are made of names: `goudse`.
    private static let derived = ["se", "end", "ste"]
    /// Before somebody.
    private static let meeting = Vocabulary.words(
        """
        zei zie hielp help noemde bracht mis vroeg hoorde heb met van bij aan voor tegen zag sprak
        belde bel en have with saw
        """
    )
}
