import DialogModel

/// A text in its words, with what stands between them.
struct Passage {
    /// The text.
    let text: String
    /// Its words, in order.
    let words: [FoldedText.Word]
    /// What stands before each word, and behind the last.
    private let gaps: [Gap]
    /// How much each word is a name by itself.
    let grades: [Lexicon.Grade]
    /// What it is read by.
    let lexicon: Lexicon

    /// What parts two words.
    struct Gap {
        /// White space and nothing else.
        let isSpace: Bool
        /// Nothing, or marks without white space: `-`, `'`.
        let isTight: Bool
        /// The marks, without white space; the first eight at most.
        let marks: String
        /// Whether a sentence may end in it.
        let endsSentence: Bool

        init(_ text: Substring) {
            let scalars = text.unicodeScalars
            isTight = !scalars.contains { $0.properties.isWhitespace }
            let visible = scalars.lazy.filter { !$0.properties.isWhitespace }
            isSpace = !isTight && visible.isEmpty
            var few = String.UnicodeScalarView()
            few.append(contentsOf: visible.prefix(8))
            marks = String(few)
            endsSentence = scalars.contains { ".!?…\n\r:;".unicodeScalars.contains($0) } && !isTight
        }
    }

    init(_ text: String, _ lexicon: Lexicon) {
        self.text = text
        self.lexicon = lexicon
        words = FoldedText.words(of: text)
        var known: [String: Lexicon.Grade] = [:]
        grades = words.map { word in
            if let grade = known[word.folded] { return grade }
            let grade = lexicon.grade(word.folded)
            known[word.folded] = grade
            return grade
        }
        var gaps: [Gap] = []
        gaps.reserveCapacity(words.count + 1)
        var end = text.startIndex
        for word in words {
            gaps.append(Gap(text[end..<word.original.startIndex]))
            end = word.original.endIndex
        }
        gaps.append(Gap(text[end...]))
        self.gaps = gaps
    }

    /// The folded word at a place, or nothing where there is none.
    func folded(_ place: Int) -> String {
        words.indices.contains(place) ? words[place].folded : ""
    }

    /// How much the word at a place is a name by itself; no word is none.
    func grade(_ place: Int) -> Lexicon.Grade {
        grades.indices.contains(place) ? grades[place] : .ordinary
    }

    /// What stands before the word at a place; `words.count` is the end.
    func gap(before place: Int) -> Gap {
        gaps[min(max(place, 0), words.count)]
    }

    /// The folded word that follows after white space alone, or nothing.
    func next(after place: Int) -> String {
        place + 1 < words.count && gap(before: place + 1).isSpace ? words[place + 1].folded : ""
    }

    /// The folded word that goes before with white space alone between, or nothing.
    func previous(before place: Int) -> String {
        place > 0 && gap(before: place).isSpace ? words[place - 1].folded : ""
    }

    /// Whether a word is a run of ASCII digits.
    func isNumber(_ place: Int) -> Bool {
        words.indices.contains(place) && words[place].folded.utf8.allSatisfy(\.isDigit)
    }

    /// The number that a word of at most four digits is.
    func number(_ place: Int) -> Int? {
        guard isNumber(place), words[place].folded.utf8.count <= 4 else { return nil }
        return Int(words[place].folded)
    }

    /// The number that a word is, in at most four figures or in letters.
    func count(_ place: Int) -> Int? {
        number(place) ?? lexicon.vocabulary.numbers[folded(place)]
    }

    /// Whether a word has ASCII digits.
    func hasDigit(_ place: Int) -> Bool {
        words.indices.contains(place) && words[place].folded.utf8.contains(where: \.isDigit)
    }

    /// Whether a sentence begins with the word at a place; the point of `mw.` ends none.
    func beginsSentence(_ place: Int) -> Bool {
        guard place > 0 else { return true }
        guard gap(before: place).endsSentence else { return false }
        return !lexicon.vocabulary.titles.contains(folded(place - 1))
            || gap(before: place).marks != "."
    }

    /// Whether nothing but white space stands between the words of a range.
    func isUnbroken(_ range: Range<Int>) -> Bool {
        range.dropFirst().allSatisfy { gap(before: $0).isSpace }
    }
}

extension UInt8 {
    /// Whether it is an ASCII digit.
    var isDigit: Bool { (0x30...0x39).contains(self) }
    /// Whether it is a small ASCII letter.
    var isLetter: Bool { (0x61...0x7A).contains(self) }
}
