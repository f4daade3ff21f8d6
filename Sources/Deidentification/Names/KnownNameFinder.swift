import DialogModel

/// Finds the names that the owner gave.
struct KnownNameFinder: Finder {
    private let forms: KnownForms
    private let lexicon: Lexicon

    init(_ names: [String], _ lexicon: Lexicon) {
        forms = KnownForms(names)
        self.lexicon = lexicon
    }

    func candidates(in passage: Passage) -> [Candidate] {
        guard !forms.isEmpty else { return [] }
        var found: [Candidate] = []
        var place = 0
        while place < passage.words.count {
            guard let likeness = likeness(at: place, in: passage) else {
                place += 1
                continue
            }
            var reason = likeness.reason
            var end = place + 1
            // What belongs to it: the small words, the surname, the letter that stands for one.
            while end < passage.words.count, passage.gap(before: end).isShort {
                let name = pastParticles(from: end, in: passage)
                guard name < passage.words.count, let next = self.likeness(at: name, in: passage)
                else { break }
                if case .name = next { reason = .knownName }
                end = name + 1
            }
            if end < passage.words.count, passage.isInitial(end) { end += 1 }
            let start = startOfParticles(before: place, in: passage)
            let words = start..<end
            if words.count > 1 || !isOrdinary(words, in: passage) {
                if !isWordWithArticle(words, place, in: passage) {
                    found.append(Candidate(words, .person, reason, .certain))
                }
            }
            place = end
        }
        return found
    }

    /// Before what something is or does, and no name.
    private static let predicative = Vocabulary.words(
        """
        ik jij je hij ze zij we wij jullie u ie men werd wordt is was te niet heel erg zo best nog
        om i you he she they be to not very
        """
    )

    private func likeness(at place: Int, in passage: Passage) -> KnownForms.Likeness? {
        let word = passage.folded(place)
        return forms.likeness(of: word) {
            if word.utf8.count < 6 { return lexicon.isOrdinary(word) }
            // `radjes is boos`: a word, but one that does not begin a sentence about somebody.
            let acts =
                passage.beginsSentence(place)
                && lexicon.vocabulary.doings.contains(passage.next(after: place))
            return lexicon.isWord(word) && !acts
        }
    }

    private func pastParticles(from place: Int, in passage: Passage) -> Int {
        var place = place
        let limit = min(place + 3, passage.words.count)
        while place < limit, Particles.all.contains(passage.folded(place)) { place += 1 }
        return place
    }

    private func startOfParticles(before place: Int, in passage: Passage) -> Int {
        guard let particles = forms.particles[passage.folded(place)] else {
            // `eynden` behind `vd`, where the letters differ.
            let before = passage.folded(place - 1)
            return place > 0 && lexicon.vocabulary.particles.contains(before)
                && before.first == "v" && passage.gap(before: place).isShort ? place - 1 : place
        }
        var start = place
        let initials = particles.compactMap { Particles.initials[$0] }.joined()
        var letters = ""
        while start > 0, place - start < 3, letters.count < initials.count,
            passage.gap(before: start).isShort,
            let letter = Particles.initials[passage.folded(start - 1)]
        {
            letters = letter + letters
            start -= 1
        }
        return initials.hasSuffix(letters) || letters == initials ? start : place
    }

    /// `de wit`, where that may be the white one as well: small letters, and nothing beside it that
    /// makes it somebody.
    private func isWordWithArticle(_ words: Range<Int>, _ name: Int, in passage: Passage) -> Bool {
        guard words.upperBound == name + 1, words.count == 2,
            lexicon.vocabulary.articles.contains(passage.folded(name - 1)),
            lexicon.isWord(passage.folded(name)), !passage.words[name].isCapital
        else { return false }
        let vocabulary = lexicon.vocabulary
        let before = passage.folded(name - 2)
        if vocabulary.titles.contains(before) || vocabulary.relations.contains(before)
            || vocabulary.towards.contains(before)
        {
            return false
        }
        let after = passage.next(after: name)
        return !vocabulary.owning.contains(after) && !vocabulary.doings.contains(after)
            && !after.isEmpty && !passage.isEnd(name + 1)
    }

    /// Whether one word stands there as the word it is too, and not as the name.
    private func isOrdinary(_ words: Range<Int>, in passage: Passage) -> Bool {
        let place = words.lowerBound
        let word = passage.folded(place)
        guard lexicon.isWord(word) || lexicon.vocabulary.never.contains(word) else {
            return passage.isSaying(at: place, lexicon.vocabulary)
        }
        let vocabulary = lexicon.vocabulary
        if passage.words[place].isCapital, !passage.beginsSentence(place) { return false }
        let before = passage.previous(before: place)
        if vocabulary.titles.contains(before) || vocabulary.relations.contains(before)
            || vocabulary.epithets.contains(before) && lexicon.isGivenName(word)
        {
            return false
        }
        let after = passage.next(after: place)
        let acts = vocabulary.doings.contains(after) || vocabulary.owning.contains(after)
        if vocabulary.never.contains(word) {
            return !(acts && passage.beginsSentence(place) && vocabulary.owning.contains(after))
                && !(vocabulary.towards.contains(before) && !vocabulary.never.contains(after))
        }
        if vocabulary.determiners.contains(before) || Particles.all.contains(before) { return true }
        if acts || vocabulary.towards.contains(before) { return false }
        if Self.predicative.contains(before) { return true }
        // An adjective, a number or a comparison before it.
        if before == "als" || before.hasSuffix("e") && before.utf8.count > 3 { return true }
        if passage.isNumber(place + 1) { return true }
        // Nobody calls somebody `klein` alone without a hint that it is somebody.
        return forms.surnames.contains(word)
    }
}

extension KnownForms.Likeness {
    fileprivate var reason: Identifying.Reason {
        switch self {
        case .name: .knownName
        case .form: .formOfKnownName
        case .near: .likeKnownName
        }
    }
}
