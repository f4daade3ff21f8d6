/// One question of a dialogue.
package struct Question: Hashable, Codable, Sendable {
    /// What kind of answer is asked.
    package enum Kind: Hashable, Codable, Sendable {
        /// Open text.
        case text
        /// Several lines, each one item.
        case list
        /// A number, within bounds if there are any.
        case number(lowest: Tenths?, highest: Tenths?)
        /// A score.
        case scale(Scale)
        /// One of the options.
        case choice([Option])
        /// One or more of the options.
        case choices([Option])
        /// Yes or no.
        case yesNo
        /// A day.
        case date(Looking)
    }

    /// On which side of today a day lies that is asked for.
    package enum Looking: String, Hashable, Codable, Sendable, CaseIterable {
        /// Today or to come: the next meeting.
        case ahead
        /// Today or gone by: a date of birth.
        case back
        /// Either.
        case any
    }

    /// How much time there must be for a question to be asked.
    package enum Depth: String, Hashable, Codable, Sendable, CaseIterable {
        /// Asked always.
        case short
        /// Asked when there is time, or when the user wants to go deeper into the step.
        case full
    }

    /// The name.
    package let id: ItemID
    /// Wordings of this one question, at least one.
    ///
    /// They are rotated; one that quotes an unanswered question gives way to one that does not.
    package let variants: [Template]
    /// What is asked for.
    package let kind: Kind
    /// Whether it cannot be skipped.
    package let required: Bool
    /// A line of help, shown under the question.
    package let hint: Template?
    /// The answer to 'why do you ask?'.
    package let why: Template?
    /// How much time it wants.
    package let depth: Depth
    /// The cues that may lead to one more question after the answer.
    package let probes: [Cue]
    /// What the answer is kept as.
    package let keep: Keep?
    /// Which question of the method this is.
    package let intent: IntentID?
    /// Who answers, where people have roles.
    package let role: RoleID?
    /// Whose answer is suggested, the first of these that has one; `nil` for none.
    package let suggestions: [ItemID]?
    /// The list whose lines are offered as answers, beside words of one's own; `nil` for none.
    package let lines: ItemID?
    /// Whether it is asked in short form alone, and its answer names a step to stay with; left out of
    /// the record where it is not.
    private let staying: Bool?
    /// Whether its answer says what became of something that was recalled; the same.
    private let resolving: Bool?
    /// Whether its answer is what the client is called from there on; the same.
    private let aliasing: Bool?

    /// A question of the parts named.
    package init(
        id: ItemID,
        variants: [Template],
        kind: Kind,
        required: Bool = false,
        hint: Template? = nil,
        why: Template? = nil,
        depth: Depth = .short,
        probes: [Cue] = [],
        keep: Keep? = nil,
        intent: IntentID? = nil,
        role: RoleID? = nil,
        suggestions: [ItemID]? = nil,
        lines: ItemID? = nil,
        opensStep: Bool = false,
        resolves: Bool = false,
        aliases: Bool = false
    ) {
        self.id = id
        self.variants = variants
        self.kind = kind
        self.required = required
        self.hint = hint
        self.why = why
        self.depth = depth
        self.probes = probes
        self.keep = keep
        self.intent = intent
        self.role = role
        self.suggestions = suggestions
        self.lines = lines
        staying = opensStep ? true : nil
        resolving = resolves ? true : nil
        aliasing = aliases ? true : nil
    }

    /// Whether it is asked in short form alone, and the option that is chosen names a step, whose
    /// deeper questions are offered then.
    package var opensStep: Bool { staying ?? false }

    /// Whether its answer says what became of the line that is gone over, which was recalled.
    package var resolves: Bool { resolving ?? false }

    /// Whether its answer is what the client is called from there on.
    ///
    /// It is asked in a meeting alone, and where nobody said it yet; else it is said before the first
    /// question.
    package var aliases: Bool { aliasing ?? false }
}

extension Question.Kind {
    /// The options that are offered, if any.
    package var options: [Option] {
        switch self {
        case .choice(let options), .choices(let options): options
        case .text, .list, .number, .scale, .yesNo, .date: []
        }
    }
}

/// One answer that a choice offers.
package struct Option: Hashable, Codable, Sendable {
    /// The name by which conditions know it.
    package let id: OptionID
    /// The words shown.
    package let text: String

    /// The option `id`, shown as `text`.
    package init(id: OptionID, text: String) {
        self.id = id
        self.text = text
    }
}

/// A scale to score on.
package struct Scale: Hashable, Codable, Sendable {
    /// The lowest score.
    package let lowest: Tenths
    /// The highest score.
    package let highest: Tenths
    /// What the lowest score means.
    package let lowEnd: String
    /// What the highest score means.
    package let highEnd: String

    /// The scale from `lowest` to `highest`, 0 to 10 unless said otherwise.
    package init(
        lowest: Tenths = Tenths(0),
        highest: Tenths = Tenths(10),
        lowEnd: String,
        highEnd: String
    ) {
        self.lowest = lowest
        self.highest = highest
        self.lowEnd = lowEnd
        self.highEnd = highEnd
    }

    /// Whether `score` lies on the scale, ends included.
    package func contains(_ score: Tenths) -> Bool { (lowest...highest).contains(score) }
}

/// What an answer is kept as, so that it is found again outside its conversation.
package enum Keep: String, Hashable, Codable, Sendable, CaseIterable {
    /// What the counsellor is going to do (*voornemen*).
    case intention
    /// What people agreed on (*afspraak*).
    case agreement
    /// A day or a person for what comes: when the next meeting is, who brings something.
    case appointment
    /// The question a meeting works on (*leervraag*).
    case learningQuestion = "learning-question"
    /// A feeling.
    case feeling
    /// What is taken along (*meenemen*).
    case takeaway
    /// A sentence to say next time.
    case sentence
    /// Worksheet: who is involved.
    case worksheetWho = "worksheet-who"
    /// Worksheet: which phase.
    case worksheetPhase = "worksheet-phase"
    /// Worksheet: strengths of the partners.
    case worksheetStrengths = "worksheet-strengths"
    /// Worksheet: what touches you, *voelen*.
    case worksheetFeel = "worksheet-feel"
    /// Worksheet: what touches you, *verkennen*.
    case worksheetExplore = "worksheet-explore"
    /// Worksheet: what touches you, *verbinden*.
    case worksheetConnect = "worksheet-connect"
    /// Worksheet: the answer to the learning question.
    case worksheetAnswer = "worksheet-answer"
    /// Worksheet: lessons for the team.
    case worksheetLessons = "worksheet-lessons"

    /// Whether it stands on the sheet that remains of a meeting: on its form, or under what was agreed.
    package var isOnSheet: Bool { isOnWorksheet || isAgreed }

    /// Whether it is what people agreed with each other.
    package var isAgreed: Bool { self == .agreement || self == .appointment }

    /// Whether it fills in the worksheet of a meeting about a case (method M8).
    package var isOnWorksheet: Bool {
        switch self {
        case .worksheetWho, .worksheetPhase, .worksheetStrengths, .worksheetFeel, .worksheetExplore,
            .worksheetConnect, .worksheetAnswer, .worksheetLessons, .learningQuestion:
            true
        case .intention, .agreement, .appointment, .feeling, .takeaway, .sentence: false
        }
    }
}
