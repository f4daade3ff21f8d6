import DialogModel

/// Words that mean something to a reader: data, with a line in which they do and one in which they
/// must not be taken so.
struct WordTable<Meaning: Sendable>: Sendable {
    private let meanings: [String: Meaning]
    /// A line that is read because of it.
    let example: Illustration
    /// A line with such a word in it that says something else.
    let counterexample: Illustration

    /// The table of `meanings`, by folded words with single spaces.
    init(_ meanings: [String: Meaning], _ example: Illustration, _ counterexample: Illustration) {
        self.meanings = meanings
        self.example = example
        self.counterexample = counterexample
    }

    /// What `word` means.
    subscript(word: String) -> Meaning? { meanings[word] }

    /// Whether it has `word`.
    func contains(_ word: String) -> Bool { meanings[word] != nil }

    /// Its words.
    var words: [String] { meanings.keys.sorted() }
}

extension WordTable where Meaning == Void {
    /// The table of the words between spaces; `_` stands for a space within a phrase.
    init(_ words: String, _ example: Illustration, _ counterexample: Illustration) {
        let words = words.split(whereSeparator: \.isWhitespace).map { word in
            String(word.map { $0 == "_" ? " " : $0 })
        }
        self.init(
            Dictionary(words.map { ($0, ()) }, uniquingKeysWith: { first, _ in first }),
            example,
            counterexample
        )
    }
}

/// A line and what is made of it.
struct Illustration: Hashable, Sendable {
    /// What is asked.
    enum Asked: Hashable, Sendable {
        case scale
        case number
        case yesNo
        case dateAhead
        case dateBack
        case dateAny
        case choice
        case choices
        case list
        case text
    }

    let asked: Asked
    let typed: String
    /// The answer as shown; `nil` where nothing may be taken.
    let reads: String?

    /// `typed`, which reads as `reads`.
    init(_ asked: Asked, _ typed: String, _ reads: String?) {
        self.asked = asked
        self.typed = typed
        self.reads = reads
    }
}
