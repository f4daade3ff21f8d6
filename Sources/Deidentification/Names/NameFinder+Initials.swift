import DialogModel

/// Letters in place of a name.
extension NameFinder {
    /// The last of the letters at a place that stand for somebody: `R.H.`, `J.`, `EJ`.
    ///
    /// Only capitals do, in a text that has other letters too.
    func initials(at place: Int, in passage: Passage) -> Int? {
        let word = passage.words[place]
        guard word.original.allSatisfy({ $0.isUppercase }), passage.hasSmallLetters(around: place)
        else { return nil }
        let before = passage.previous(before: place)
        if word.folded.utf8.count == 2, passage.gap(before: place).isSpace || place == 0,
            !vocabulary.shop.contains(word.folded), !Self.shortForms.contains(word.folded),
            !vocabulary.never.contains(word.folded),
            !passage.gap(before: place + 1).isTight
                || passage.isEnd(place + 1) || place + 1 == passage.words.count
        {
            let acts = vocabulary.doings.contains(passage.next(after: place))
            return acts || Self.meetingWords.contains(before) ? place : nil
        }
        guard passage.isPointedLetter(place), !passage.gap(before: place).isTight || place == 0
        else {
            return nil
        }
        var last = place
        while last + 1 < passage.words.count, last - place < 4,
            passage.gap(before: last + 1).isTight, passage.isPointedLetter(last + 1)
        { last += 1 }
        if last > place { return last }
        let follows = place + 1 < passage.words.count && !passage.words[place + 1].isCapital
        return follows && place > 0 && !Self.lettered.contains(before)
            && !passage.gap(before: place + 1).isTight ? place : nil
    }

    /// Two letters that are no one's.
    private static let shortForms = Vocabulary.words(
        """
        gz bw pb sw mw wb pm hh zb ho rm iq eq em ok ic vs aa na ca hr bz eu pc cv id gp bv nv rk
        ek wk nk ct er og ta tl mt ot or pi ab ss dj dc ac bd bb ns ov ww tv ls ps nb kb mb gb
        """
    )
    /// What a single letter says which it is of.
    private static let lettered = Vocabulary.words(
        """
        plan vitamine hepatitis blok unit team groep klas type afdeling kamer gebouw rijbewijs
        categorie punt optie cluster as lijn gang paviljoen vleugel deel bijlage ward block
        """
    )
    private static let meetingWords = Vocabulary.words(
        """
        zei zie hielp noemde bracht vroeg hoorde heb met van bij aan voor tegen zag sprak belde bel
        volgens en client bewoner collega with saw by from about
        """
    )
}

extension Passage {
    /// Whether the words beside one have small letters, so that its capitals say something.
    fileprivate func hasSmallLetters(around place: Int) -> Bool {
        (max(0, place - 3)..<min(place + 4, words.count)).contains {
            words[$0].original.contains(where: \.isLowercase)
        }
    }
}
