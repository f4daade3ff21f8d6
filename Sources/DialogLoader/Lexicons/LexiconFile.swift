import DialogModel

/// A lexicon and how its file writes it, for those who keep it.
package struct LexiconFile: Sendable {
    /// The lexicon.
    package let lexicon: Lexicon
    /// The file's path.
    package let path: String
    /// The answers that show what the phrases are for, in the order of the file.
    package let examples: [CueExample]
    private let phrases: [Cue: [String: WrittenPhrase]]

    init(
        lexicon: Lexicon,
        path: String,
        examples: [CueExample],
        phrases: [Cue: [WrittenPhrase]]
    ) {
        self.lexicon = lexicon
        self.path = path
        self.examples = examples
        self.phrases = phrases.mapValues { phrases in
            Dictionary(phrases.map { ($0.text, $0) }) { first, _ in first }
        }
    }

    /// The phrase of a cue that the lexicon has as `text`.
    package func phrase(_ text: String, of cue: Cue) -> WrittenPhrase? { phrases[cue]?[text] }
}
