/// The words by which cues are recognised in one language, and what is then asked.
///
/// A phrase is one or more words, case and accents folded, that stand in a row within one clause;
/// ``PhraseNotation`` says how they are written.
/// Clauses end at punctuation, and before a word of `turns`.
package struct Lexicon: Hashable, Sendable {
    /// The language.
    package let language: Language
    /// The most extra questions in one conversation.
    package let limit: Int
    /// Phrases that name a feeling or a sensation.
    ///
    /// Where a feeling is asked, an answer with one of
    /// them is neither a thought nor short.
    package let feelings: PhraseList
    /// Phrases behind which, up to the end of the clause, somebody's words follow.
    ///
    /// What is said there is no judgement and no rule of the writer's own. At the end of a clause,
    /// such a phrase of several words ('said she') speaks of what stands before it.
    package let reporting: PhraseList
    /// Phrases that begin a clause without a comma ('but', 'because').
    package let turns: PhraseList
    /// The rules; a cue without one never fires.
    package let rules: [Cue: Rule]

    /// A lexicon of `rules`.
    package init(
        language: Language,
        limit: Int,
        feelings: PhraseList = [],
        reporting: PhraseList = [],
        turns: PhraseList = [],
        rules: [Cue: Rule]
    ) {
        self.language = language
        self.limit = limit
        self.feelings = feelings
        self.reporting = reporting
        self.turns = turns
        self.rules = rules
    }
}

extension Lexicon {
    /// How one cue is recognised.
    package struct Rule: Hashable, Sendable {
        /// Fires on fewer words than this; `nil` where length does not matter.
        package let fewerWordsThan: Int?
        /// Fires on any of these phrases, unless it is denied.
        package let phrases: PhraseList
        /// Fires on any of these at the very beginning of the answer.
        package let openings: PhraseList
        /// Fires on any of these where it is denied ('not honest').
        package let virtues: PhraseList
        /// Denies the phrase that begins within three words behind it, in the same clause.
        package let denials: PhraseList
        /// Silences the phrases, openings and denials with which one of these shares a word; where
        /// the length fires, the whole answer.
        package let exceptions: PhraseList
        /// Lets the cue be, from the word on with which one of these ends: what follows it, or it itself, says enough.
        package let enough: PhraseList
        /// Wordings of the question; `<word>` stands for what fired.
        package let questions: [String]

        /// A rule of the parts named.
        package init(
            fewerWordsThan: Int? = nil,
            phrases: PhraseList = [],
            openings: PhraseList = [],
            virtues: PhraseList = [],
            denials: PhraseList = [],
            exceptions: PhraseList = [],
            enough: PhraseList = [],
            questions: [String]
        ) {
            self.fewerWordsThan = fewerWordsThan
            self.phrases = phrases
            self.openings = openings
            self.virtues = virtues
            self.denials = denials
            self.exceptions = exceptions
            self.enough = enough
            self.questions = questions
        }
    }
}

// Conversations keep the lexicon that they began with, so the lists that came later may be absent.

extension Lexicon: Codable {
    /// Decodes a lexicon of this or an earlier release.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            language: try fields.decode(Language.self, forKey: .language),
            limit: try fields.decode(Int.self, forKey: .limit),
            feelings: try fields.list(.feelings),
            reporting: try fields.list(.reporting),
            turns: try fields.list(.turns),
            rules: try fields.decode([Cue: Rule].self, forKey: .rules)
        )
    }
}

extension Lexicon.Rule: Codable {
    private enum CodingKeys: CodingKey {
        case fewerWordsThan
        case phrases
        case openings
        case virtues
        case denials
        case exceptions
        case enough
        case questions
    }

    /// Decodes a rule of this or an earlier release.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            fewerWordsThan: try fields.decodeIfPresent(Int.self, forKey: .fewerWordsThan),
            phrases: try fields.decode(PhraseList.self, forKey: .phrases),
            openings: try fields.list(.openings),
            virtues: try fields.list(.virtues),
            denials: try fields.list(.denials),
            exceptions: try fields.decode(PhraseList.self, forKey: .exceptions),
            enough: try fields.list(.enough),
            questions: try fields.decode([String].self, forKey: .questions)
        )
    }

    /// Encodes a rule; one without the list that came later as it was.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(fewerWordsThan, forKey: .fewerWordsThan)
        try fields.encode(phrases, forKey: .phrases)
        try fields.encode(openings, forKey: .openings)
        try fields.encode(virtues, forKey: .virtues)
        try fields.encode(denials, forKey: .denials)
        try fields.encode(exceptions, forKey: .exceptions)
        if !enough.isEmpty { try fields.encode(enough, forKey: .enough) }
        try fields.encode(questions, forKey: .questions)
    }
}

extension KeyedDecodingContainer {
    /// The list at `key`, empty where the key is absent.
    fileprivate func list(_ key: Key) throws -> PhraseList {
        try decodeIfPresent(PhraseList.self, forKey: key) ?? []
    }
}
