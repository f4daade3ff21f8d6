import DialogModel

/// What stands beside a word.
extension Passage {
    /// Whether a saying begins with the word at a place.
    func isSaying(at place: Int, _ vocabulary: Vocabulary) -> Bool {
        vocabulary.sayings.contains(folded(place) + " " + next(after: place))
            || vocabulary.sayings.contains(previous(before: place) + " " + folded(place))
    }

    /// Whether a single letter stands there for a name, as in `mirthe h`.
    func isInitial(_ place: Int) -> Bool {
        guard folded(place).utf8.count == 1, let letter = folded(place).utf8.first,
            letter.isLetter, gap(before: place).isSpace
        else { return false }
        // The short forms of `het`, `een`, `hem` and `dr`.
        return !["t", "n", "m", "k", "u", "d", "s", "a", "i"].contains(folded(place))
            || gap(before: place + 1).marks.hasPrefix(".") || words[place].isCapital
    }

    /// Whether the clause or the text ends before the word at a place.
    func isEnd(_ place: Int) -> Bool {
        place >= words.count || !gap(before: place).isSpace && !gap(before: place).isTight
    }

    /// Whether one of `those` stands among the few words before a place.
    func has(_ those: Set<String>, within count: Int, before place: Int) -> Bool {
        (max(0, place - count)..<max(0, place)).contains { those.contains(folded($0)) }
    }

    /// Whether one of `those` stands among the few words from a place on.
    func has(_ those: Set<String>, within count: Int, from place: Int) -> Bool {
        (min(place, words.count)..<min(place + count, words.count)).contains {
            those.contains(folded($0))
        }
    }
}

extension Passage.Gap {
    /// Whether what it parts may be one name: a space, a hyphen, an apostrophe, the point of an
    /// initial.
    var isShort: Bool {
        isSpace || marks.unicodeScalars.allSatisfy { "-'’.‘".unicodeScalars.contains($0) }
    }
}
