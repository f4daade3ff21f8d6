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

    /// Looks in `text`, an answer to `question`, of which the words are `words`.
    init(
        _ words: [FoldedText.Word],
        of text: String,
        to question: Question,
        in lexicon: Lexicon
    ) {
        self.text = text
        self.lexicon = lexicon
        let clauses = Clauses(words, of: text, turns: lexicon.turns)
        let speech = Speech(in: clauses, of: text, reporting: lexicon.reporting)
        hasFeeling =
            question.probes.contains(.thought)
            && lexicon.feelings.places(in: clauses).contains { !speech.covers($0) }
        (self.clauses, self.speech) = (clauses, speech)
    }

    /// What in the answer fires a cue: the words as typed, empty where the length does; `nil` when
    /// nothing fires.
    func evidence(of cue: Cue) -> String? {
        guard let rule = lexicon.rules[cue], !(hasFeeling && cue.yieldsToFeeling) else {
            return nil
        }
        let exceptions = rule.exceptions.places(in: clauses)
        if let fewer = rule.fewerWordsThan, exceptions.isEmpty, spokenWords < fewer { return "" }
        var isExcepted = [Bool](repeating: false, count: clauses.words.count)
        for place in exceptions {
            for index in place { isExcepted[index] = true }
        }
        return firing(rule) { place in
            !isExcepted[place].contains(true) && !(cue.yieldsToSpeech && speech.covers(place))
        }.map(original)
    }

    /// The first place where a rule fires, of those that count.
    private func firing(_ rule: Lexicon.Rule, where counts: (Range<Int>) -> Bool) -> Range<Int>? {
        let denials = reach(of: rule.denials.places(in: clauses).filter(counts))
        let plain = rule.phrases.places(in: clauses).first { place in
            denials[place.lowerBound] == nil && counts(place)
        }
        let denied = rule.virtues.places(in: clauses).lazy.compactMap { virtue in
            denials[virtue.lowerBound].map { $0..<virtue.upperBound }
        }.first(where: counts)
        return [plain, denied].compactMap(\.self)
            .min { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
            // It says less than the others, so it speaks only where they are silent.
            ?? rule.openings.places(in: clauses).first { $0.lowerBound == 0 && counts($0) }
    }

    /// For each word, where the denial begins of which it is within reach.
    private func reach(of denials: [Range<Int>]) -> [Int?] {
        var starts = [Int?](repeating: nil, count: clauses.words.count)
        for denial in denials {
            let end = min(
                denial.upperBound + Self.reach,
                clauses.clauses[denial.lowerBound].upperBound
            )
            for index in denial.upperBound..<max(denial.upperBound, end) {
                starts[index] = denial.lowerBound
            }
        }
        return starts
    }

    /// Words between spaces: `zo'n` is one.
    private var spokenWords: Int { text.split(whereSeparator: \.isWhitespace).count }

    private func original(_ place: Range<Int>) -> String {
        let start = clauses.words[place.lowerBound].original.startIndex
        let end = clauses.words[place.upperBound - 1].original.endIndex
        return String(text[start..<end])
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
}
