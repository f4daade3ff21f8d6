import DialogModel

/// Reads yes or no: a word or phrase that says it, and what is said beside it.
///
/// A yes beside a negation, both words, doubt, or a question back is asked about.
enum YesNoReader {
    /// What is said, unless something else in it says otherwise.
    static func read(_ text: String) -> Reading<Bool> {
        let pieces = Pieces(text)
        if let thumb = thumb(pieces) { return .understood(thumb) }
        var start = 0
        while start < pieces.all.count {
            if let word = pieces.word(start), YesNoWords.fillers.contains(word),
                pieces.phrase(YesNoWords.doubts, at: start).map({ $0.end == start + 1 }) ?? true
            {
                start += 1
            } else if start > 0, Clause.parts(pieces, at: start) {
                start += 1
            } else {
                break
            }
        }
        var end = start
        while end < pieces.all.count, !Clause.parts(pieces, at: end) { end += 1 }
        guard start < end, !isAskedBack(pieces, at: end),
            pieces.phrase(YesNoWords.doubts, at: start) == nil
        else { return .refused(.notYesOrNo) }
        return read(pieces, start..<end)
    }

    private static func read(_ pieces: Pieces, _ clause: Range<Int>) -> Reading<Bool> {
        let said = clause.compactMap(pieces.word).joined(separator: " ")
        if YesNoWords.yesAlone.contains(said) { return yes(pieces, from: clause.upperBound) }
        if YesNoWords.noAlone.contains(said) { return no(pieces, from: clause.upperBound) }
        let first = clause.lowerBound
        if let phrase = pieces.phrase(YesNoWords.yes, at: first), phrase.end <= clause.upperBound {
            let turn = turn(pieces, phrase.end..<clause.upperBound)
            let isOpen = (phrase.end..<turn).contains { place in
                has(YesNoWords.negations, pieces, place) || has(YesNoWords.doubts, pieces, place)
                    || has(YesNoWords.yes, pieces, place)
            }
            return isOpen ? .refused(.notYesOrNo) : yes(pieces, from: phrase.end)
        }
        if let phrase = pieces.phrase(YesNoWords.no, at: first), phrase.end <= clause.upperBound {
            let isOpen = (phrase.end..<clause.upperBound).contains { place in
                has(YesNoWords.doubts, pieces, place)
            }
            return isOpen ? .refused(.notYesOrNo) : no(pieces, from: phrase.end)
        }
        if pieces.word(first) == "no", has(YesNoWords.afterNo, pieces, first + 1) {
            return no(pieces, from: first + 1)
        }
        return .refused(.notYesOrNo)
    }

    /// Yes, unless what follows says no.
    private static func yes(_ pieces: Pieces, from end: Int) -> Reading<Bool> {
        let rest = (end..<max(end, pieces.all.count)).compactMap(pieces.word)
        let saysNo =
            rest.count == 1 && YesNoWords.negations.contains(rest[0])
            || (end..<max(end, pieces.all.count)).contains { place in
                has(YesNoWords.no, pieces, place) || pieces.word(place) == "no"
            }
        return saysNo ? .refused(.notYesOrNo) : .understood(true, words: beside(pieces, from: end))
    }

    /// No, unless what follows says yes.
    private static func no(_ pieces: Pieces, from end: Int) -> Reading<Bool> {
        let rest = (end..<max(end, pieces.all.count)).compactMap(pieces.word)
        let isNoAgain = YesNoWords.noAlone.contains(rest.joined(separator: " "))
        let saysYes =
            !isNoAgain
            && (end..<max(end, pieces.all.count)).contains { place in
                has(YesNoWords.affirmations, pieces, place)
            }
        return saysYes
            ? .refused(.notYesOrNo) : .understood(false, words: beside(pieces, from: end))
    }

    /// What is said beside it, courtesies left out where nothing else is.
    private static func beside(_ pieces: Pieces, from end: Int) -> String? {
        var place = end
        while has(YesNoWords.courtesies, pieces, place) { place += 1 }
        let isSilent = (place..<max(place, pieces.all.count)).allSatisfy {
            pieces.word($0) == nil
                && pieces.digits($0) == nil
        }
        if isSilent { return nil }
        return Clause.rest(of: pieces, from: Clause.parts(pieces, at: place) ? place : end)
    }

    /// Where `maar` turns to something else.
    private static func turn(_ pieces: Pieces, _ range: Range<Int>) -> Int {
        range.first { place in
            pieces.word(place).map { ["maar", "but", "al", "though", "alleen"].contains($0) }
                ?? false
        } ?? range.upperBound
    }

    private static func has(_ table: WordTable<Void>, _ pieces: Pieces, _ place: Int) -> Bool {
        pieces.phrase(table, at: place) != nil
    }

    private static func isAskedBack(_ pieces: Pieces, at end: Int) -> Bool {
        pieces.mark(end) == "?"
    }

    /// A thumb up or down, whatever its colour.
    private static func thumb(_ pieces: Pieces) -> Bool? {
        let marks = pieces.indices.map { pieces.mark($0) }
        guard marks.allSatisfy({ $0?.properties.isEmoji ?? false }) else { return nil }
        switch marks.first {
        case "\u{1F44D}": return true
        case "\u{1F44E}": return false
        default: return nil
        }
    }
}
