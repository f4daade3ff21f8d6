import DialogModel

/// How far a name goes.
extension NameFinder {
    /// The place of the name behind a title, past initials and small words; `nil` where none
    /// follows.
    func nameAfterTitle(
        at place: Int,
        in passage: Passage,
        _ grades: [Lexicon.Grade]
    ) -> Int? {
        var name = place
        while name < passage.words.count, name - place < 4, passage.isPointedLetter(name) {
            name += 1
        }
        let hasInitials = name > place
        if !hasInitials, passage.folded(place).utf8.count == 1, !passage.isNumber(place),
            !["t", "n"].contains(passage.folded(place))
        {
            return place
        }
        if hasInitials, name == passage.words.count || passage.isEnd(name) { return name - 1 }
        if let past = nameAfterParticle(at: name, in: passage, grades, isTitled: true) {
            return past
        }
        guard name < passage.words.count else { return hasInitials ? name - 1 : nil }
        let isCapital = passage.isName(name)
        guard !vocabulary.relations.contains(passage.folded(name)) || isCapital else { return nil }
        switch grades[name] {
        case .given, .surname, .strange, .both: return name
        case .ordinary where isCapital && !vocabulary.never.contains(passage.folded(name)):
            return name
        case .ordinary
        where lexicon.language == .english && !vocabulary.never.contains(passage.folded(name))
            && !vocabulary.doings.contains(passage.folded(name)) && !passage.isNumber(name):
            return name
        case .ordinary where acts(behind: name, in: passage) && isNoun(passage.folded(name)):
            return name
        case .ordinary: return hasInitials ? name - 1 : nil
        }
    }

    /// Whether a word of the language may be a surname: neither a verb nor an adverb by its ending.
    private func isNoun(_ word: String) -> Bool {
        !vocabulary.never.contains(word) && !vocabulary.doings.contains(word)
            && !["t", "de", "te", "en", "d", "ig", "lijk", "s", "ief", "isch", "loos", "baar"]
                .contains(where: word.hasSuffix)
    }

    /// The place of a surname behind the small words that begin at a place.
    func nameAfterParticle(
        at place: Int,
        in passage: Passage,
        _ grades: [Lexicon.Grade],
        isTitled: Bool = false,
        isOffice: Bool = false
    ) -> Int? {
        var name = place
        while name < passage.words.count, name - place < 3,
            name == place || passage.gap(before: name).isShort,
            vocabulary.particles.contains(passage.folded(name))
                || vocabulary.articles.contains(passage.folded(name))
        {
            name += 1
        }
        guard name > place, name < passage.words.count, passage.gap(before: name).isShort,
            passage.folded(name).utf8.count > 2
        else { return nil }
        let isCapital = passage.isName(name)
        // `van het gasincident`, `broer van de burgemeester`: of something, where nothing says somebody.
        let isOfThing =
            !isCapital && name - place > 1 && lexicon.language == .dutch
            && (passage.folded(name - 1) == "het"
                || passage.folded(name - 1) == "de" && passage.folded(place) == "van"
                    && !passage.beginsSentence(place) && !isTitled)
        if isOfThing, [.strange, .ordinary].contains(grades[name]) { return nil }
        let isSure =
            vocabulary.particles.contains(passage.folded(place))
            && (isOffice || !passage.isPlace(name)) && !passage.isNumber(name)
        guard isSure || !isOffice else { return nil }
        switch grades[name] {
        case .surname, .strange: return isSure || isTitled ? name : nil
        case .given: return isTitled ? name : nil
        case .both where isSure && passage.beginsSentence(place) && acts(behind: name, in: passage):
            return name
        case .both where isOffice && isSure && WordList.surnames.contains(passage.folded(name)):
            return name
        case .both: return isTitled && !isOffice || isCapital && isSure ? name : nil
        case .ordinary:
            let isWord = vocabulary.never.contains(passage.folded(name))
            if isCapital, isTitled { return name }
            if isOffice {
                let hasArticle = ["de", "het", "t"].contains(passage.folded(name - 1))
                return hasArticle || lexicon.isWord(passage.folded(name)) ? nil : name
            }
            // `mw de groot belde`: somebody does something, so it is a name.
            return isTitled && !isWord && !Self.things.contains(passage.folded(name))
                && (isSure || acts(behind: name, in: passage)) ? name : nil
        }
    }

    private func acts(behind place: Int, in passage: Passage) -> Bool {
        let after = passage.next(after: place)
        return vocabulary.doings.contains(after) || vocabulary.owning.contains(after)
            || passage.isEnd(place + 1)
    }

    /// What people are from: `mevrouw van de overkant`.
    private static let things = Vocabulary.words(
        """
        buren overkant gemeente bewindvoering woningbouw thuiszorg kamer flat straat balie
        receptie bank school hiernaast beneden boven buurt administratie winkel kerk zorg
        reclassering uitkering corporatie boel deur trap gang hand brief post sleutel schuld
        telefoon rekening voordeur achterdeur bus trein
        """
    )

    /// Past the words of the name that begins with the name at a place.
    func end(ofNameAt place: Int, in passage: Passage, _ grades: [Lexicon.Grade]) -> Int {
        var end = place + 1
        let limit = min(place + 6, passage.words.count)
        while end < limit, let next = nextPart(at: end, in: passage, grades) { end = next }
        if end < passage.words.count, passage.isInitial(end) { end += 1 }
        return end
    }

    private func nextPart(
        at place: Int,
        in passage: Passage,
        _ grades: [Lexicon.Grade]
    ) -> Int? {
        let gap = passage.gap(before: place)
        guard gap.isShort, !gap.marks.contains(".") else { return nil }
        if gap.marks == "-" { return passage.isNumber(place) ? nil : place + 1 }
        let isCapital = passage.isName(place)
        if let name = nameAfterParticle(at: place, in: passage, grades) { return name + 1 }
        if vocabulary.never.contains(passage.folded(place)) { return nil }
        switch grades[place] {
        case .given, .surname: return place + 1
        case .strange: return passage.isPlace(place) ? nil : place + 1
        case .both, .ordinary: return isCapital ? place + 1 : nil
        }
    }
}

extension Passage {
    /// Whether a word begins with a capital, is longer than a short form, and is not written in
    /// capitals.
    func isName(_ place: Int) -> Bool {
        words[place].isCapital && words[place].folded.utf8.count > 2
    }

    /// Whether a letter with a point stands there, as in `j. bakker`.
    func isPointedLetter(_ place: Int) -> Bool {
        folded(place).utf8.count == 1 && !isNumber(place)
            && gap(before: place + 1).marks.hasPrefix(".")
    }

    /// Whether a word is a place of the list.
    func isPlace(_ place: Int) -> Bool { WordList.places.contains(folded(place)) }
}
