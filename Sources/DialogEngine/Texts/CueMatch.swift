import DialogModel

/// Looks for what in an answer invites one more question.
///
/// One pass over the answer for each list of phrases, however many phrases a list has.
struct CueMatch {
    /// How many words a denial may stand before what it denies, itself included.
    private static let reach = 3

    private let text: String
    private let clauses: Clauses
    private let lexicon: Lexicon
    private let speech: Speech
    /// Whether a feeling was asked, and the answer names one.
    private let hasFeeling: Bool

    /// Looks in `text`, of which the words are `words`, an answer to a question that asks for `cues`.
    init(
        _ words: [FoldedText.Word],
        of text: String,
        asking cues: [Cue],
        in lexicon: Lexicon
    ) {
        self.text = text
        self.lexicon = lexicon
        let clauses = Clauses(words, of: text, turns: lexicon.turns)
        let speech = Speech(in: clauses, of: text, reporting: lexicon.reporting)
        hasFeeling =
            cues.contains(.thought)
            && lexicon.feelings.places(in: clauses).contains { !speech.covers($0.words) }
        (self.clauses, self.speech) = (clauses, speech)
    }

    /// What in the answer fires a cue: the words as typed, empty where the length does; `nil` when
    /// nothing fires.
    func evidence(of cue: Cue) -> String? {
        if hasFeeling, cue.yieldsToFeeling { return nil }
        return readings(of: cue).first { $0.silence == nil }?.evidence
    }

    /// All places where a cue fires, or would but for something else: first where the length does,
    /// then from the start of the answer on.
    func readings(of cue: Cue) -> [CueReading] {
        guard let rule = lexicon.rules[cue] else { return [] }
        let isFelt = hasFeeling && cue.yieldsToFeeling
        let exceptions = rule.exceptions.places(in: clauses)
        let shadow = Shadow(of: exceptions, over: clauses.words.count)
        let enough = rule.enough.places(in: clauses).max {
            $0.words.upperBound < $1.words.upperBound
        }
        var readings: [CueReading] = []
        if let fewer = rule.fewerWordsThan, spokenWords < fewer {
            let excepted = exceptions.first.map {
                CueReading.Silence.exception(rule.exceptions.texts[$0.text])
            }
            let said = enough.map { CueReading.Silence.enough(rule.enough.texts[$0.text]) }
            let silence = isFelt ? .feeling : excepted ?? said
            readings.append(CueReading(evidence: "", ground: .length, silence: silence))
        }
        let found = grounds(of: rule) { place in
            if isFelt { return .feeling }
            if let text = shadow.text(over: place) {
                return .exception(rule.exceptions.texts[text])
            }
            if cue.yieldsToSpeech, speech.covers(place) { return .speech }
            return enough.flatMap { enough in
                enough.words.upperBound > place.lowerBound
                    ? .enough(rule.enough.texts[enough.text]) : nil
            }
        }
        return readings
            + found.map { found in
                CueReading(
                    evidence: quoted(found.words, of: cue),
                    ground: found.ground,
                    silence: found.silence
                )
            }
    }

    private typealias Found = (
        words: Range<Int>, ground: CueReading.Ground, silence: CueReading.Silence?
    )

    /// Where a rule's phrases stand, in order, and then its openings: these say less than the others, so
    /// they speak only where those are silent.
    private func grounds(
        of rule: Lexicon.Rule,
        silence: (Range<Int>) -> CueReading.Silence?
    ) -> [Found] {
        let denials = rule.denials.places(in: clauses).filter { silence($0.words) == nil }
        let reach = reach(of: denials)
        let plain = rule.phrases.places(in: clauses).map { place -> Found in
            let text = rule.phrases.texts[place.text]
            let denial =
                reach[place.words.lowerBound] ?? denial(within: place.words, of: text, reach)
            let denied = denial.map { CueReading.Silence.denial(rule.denials.texts[$0.text]) }
            return (place.words, .phrase(text), silence(place.words) ?? denied)
        }
        let virtues = rule.virtues.places(in: clauses).compactMap { place -> Found? in
            guard let denial = reach[place.words.lowerBound] else { return nil }
            let words = denial.words.lowerBound..<place.words.upperBound
            let ground = CueReading.Ground.virtue(
                rule.virtues.texts[place.text],
                denial: rule.denials.texts[denial.text]
            )
            return (words, ground, silence(words))
        }
        let openings = rule.openings.places(in: clauses).prefix { $0.words.lowerBound == 0 }
            .map { place -> Found in
                let ground = CueReading.Ground.opening(rule.openings.texts[place.text])
                return (place.words, ground, silence(place.words))
            }
        // What begins at the same word is quoted at its longest.
        let ordered = (plain + virtues).sorted {
            ($0.words.lowerBound, -$0.words.upperBound)
                < ($1.words.lowerBound, -$1.words.upperBound)
        }
        return ordered + openings
    }

    /// The denial of the last word of a phrase that stands between its words, and is none of them: `hij was
    /// niet lui`.
    private func denial(
        within place: Range<Int>,
        of text: String,
        _ reach: [PhrasePlace?]
    ) -> PhrasePlace? {
        guard let denial = reach[place.upperBound - 1],
            denial.words.lowerBound > place.lowerBound
        else { return nil }
        let word = clauses.words[denial.words.lowerBound].folded
        return FoldedText.words(of: text).contains { $0.folded == word } ? nil : denial
    }

    /// For each word, the denial of which it is within reach.
    private func reach(of denials: [PhrasePlace]) -> [PhrasePlace?] {
        var reach = [PhrasePlace?](repeating: nil, count: clauses.words.count)
        for denial in denials {
            let words = denial.words
            let end = min(
                words.upperBound + Self.reach,
                clauses.clauses[words.lowerBound].upperBound
            )
            for index in words.upperBound..<max(words.upperBound, end) { reach[index] = denial }
        }
        return reach
    }

    /// Words between spaces: `zo'n` is one.
    private var spokenWords: Int { text.split(whereSeparator: \.isWhitespace).count }

    /// The words as typed; of a sentence that is asked after as a whole, enough to know it by.
    private func quoted(_ place: Range<Int>, of cue: Cue) -> String {
        let quoted = cue.quotesSentence ? clauses.beginning(around: place) : place
        let start = clauses.words[quoted.lowerBound].original.startIndex
        let end = clauses.words[quoted.upperBound - 1].original.endIndex
        return String(text[start..<end])
    }
}

/// Which words exceptions take in.
private struct Shadow {
    private var texts: [Int?]

    init(of exceptions: [PhrasePlace], over count: Int) {
        texts = Array(repeating: nil, count: count)
        for place in exceptions {
            for index in place.words { texts[index] = place.text }
        }
    }

    /// The exception that shares a word with `place`.
    func text(over place: Range<Int>) -> Int? { texts[place].lazy.compactMap(\.self).first }
}

extension Clauses {
    /// The most words of a sentence that are quoted, and how many of them stand before its cue.
    private static let (quoted, before) = (8, 3)

    /// The beginning of the sentence around `place`, from the start of its clause if that is near.
    fileprivate func beginning(around place: Range<Int>) -> Range<Int> {
        let clause = clauses[place.lowerBound]
        let isNear = place.lowerBound - clause.lowerBound <= Self.before
        let start = isNear ? clause.lowerBound : place.lowerBound
        let end = min(start + Self.quoted, sentences[place.lowerBound].upperBound)
        return start..<max(place.upperBound, end)
    }
}

extension Cue {
    /// Whether an answer that names a feeling does not have it, where a feeling was asked.
    fileprivate var yieldsToFeeling: Bool {
        switch self {
        case .short, .thought: true
        case .judgement, .generalisation: false
        }
    }

    /// Whether it says something of the writer's own words only.
    fileprivate var yieldsToSpeech: Bool {
        switch self {
        case .judgement, .generalisation: true
        case .short, .thought: false
        }
    }

    /// Whether a word of it alone says nothing: `dat …`.
    fileprivate var quotesSentence: Bool {
        switch self {
        case .thought: true
        case .judgement, .generalisation, .short: false
        }
    }
}
