/// What in an answer invites one more question (*doorvragen*).
public enum Cue: String, Hashable, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
    /// The answer is only a few words.
    case short
    /// A judgement where an observation was asked.
    case judgement
    /// 'Always', 'never', 'everybody'.
    case generalisation
    /// A thought where a feeling was asked ('I feel that …').
    case thought
}

/// The words by which cues are recognised in one language, and what is then asked.
public struct Lexicon: Hashable, Codable, Sendable {
    /// How one cue is recognised.
    public struct Rule: Hashable, Codable, Sendable {
        /// Fires on fewer words than this; `nil` where length does not matter.
        public let fewerWordsThan: Int?
        /// Fires on any of these words or phrases, case and accents folded, at word boundaries; a
        /// final `*` stands for any ending.
        public let phrases: [String]
        /// Silences the rule where one of these, in the same form, covers the matched words.
        public let exceptions: [String]
        /// Wordings of the question; `<word>` stands for what fired.
        public let questions: [String]

        /// A rule of the parts named.
        public init(
            fewerWordsThan: Int? = nil,
            phrases: [String] = [],
            exceptions: [String] = [],
            questions: [String]
        ) {
            self.fewerWordsThan = fewerWordsThan
            self.phrases = phrases
            self.exceptions = exceptions
            self.questions = questions
        }
    }

    /// The language.
    public let language: Language
    /// The most extra questions in one conversation.
    public let limit: Int
    /// The rules; a cue without one never fires.
    public let rules: [Cue: Rule]

    /// A lexicon of `rules`.
    public init(language: Language, limit: Int, rules: [Cue: Rule]) {
        self.language = language
        self.limit = limit
        self.rules = rules
    }
}
