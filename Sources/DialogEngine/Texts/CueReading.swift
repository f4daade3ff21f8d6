import DialogModel

/// A place in an answer where a cue fires, or would but for something else.
package struct CueReading: Hashable, Sendable {
    /// What in a rule it rests on.
    package enum Ground: Hashable, Sendable {
        /// The length of the answer.
        case length
        /// One of the phrases.
        case phrase(String)
        /// One of the openings.
        case opening(String)
        /// One of the virtues, and the denial before it.
        case virtue(String, denial: String)
    }

    /// Why it does not fire after all.
    package enum Silence: Hashable, Sendable {
        /// One of the denials stands before it.
        case denial(String)
        /// One of the exceptions shares a word with it.
        case exception(String)
        /// One of the phrases stands there, or behind it, after which no question is needed.
        case enough(String)
        /// Somebody else says it.
        case speech
        /// The answer names a feeling where one was asked.
        case feeling
    }

    /// The words as typed; empty where the length fires.
    package let evidence: String
    /// What it rests on; phrases as the lexicon has them.
    package let ground: Ground
    /// Why it does not fire; `nil` where it does.
    package let silence: Silence?
}

extension CueReading {
    /// All places where a cue fires, or would, in an answer to a question that asks for `asked`; the
    /// first that is not silent is the one that a conversation quotes.
    package static func all(
        of cue: Cue,
        in answer: String,
        asking asked: [Cue],
        _ lexicon: Lexicon
    ) -> [CueReading] {
        let words = FoldedText.words(of: answer)
        return CueMatch(words, of: answer, asking: asked, in: lexicon).readings(of: cue)
    }
}
