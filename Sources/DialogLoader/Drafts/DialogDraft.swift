import DialogModel

/// A dialogue as it is written: places are known, names are not resolved.
struct DialogDraft {
    let file: ScriptFile
    let format: Int
    let id: Leaf
    let language: Language
    let title: String
    let summary: String
    let origin: String
    let modes: [Dialog.Mode]
    let setting: SettingDraft
    let minutes: Dialog.Minutes?
    let shortcut: Leaf?
    let intent: String?
    let roles: [(id: Leaf, role: Role)]
    let menus: [Dialog.Mode: Chooser]?
    let probedIn: [Dialog.Mode]?
    let recalls: [RecallDraft]
    /// Wordings of the question that opens a step's full questions.
    let deepen: [WrittenText]
    let deepenSpot: Spot?
    let bell: String?
    let steps: [StepDraft]

    /// Whether something is left out of it where there is little time.
    var hasShortForm: Bool {
        !deepen.isEmpty || steps.contains { $0.items.contains(where: \.opensStep) }
    }
}

/// A step as it is written.
struct StepDraft {
    let id: Leaf
    let title: String
    let minutes: Int?
    let part: Leaf?
    let menus: [Dialog.Mode: Chooser]?
    let purpose: WrittenText?
    let role: Leaf?
    let intent: String?
    let bell: String?
    let items: [ItemDraft]
}

/// An item as it is written.
indirect enum ItemDraft {
    case say(id: Leaf?, WrittenText, intent: String?)
    case ask(QuestionDraft)
    /// The condition is `nil` where it cannot be read; what it decides on is checked all the same.
    case branch(id: Leaf?, condition: Term?, then: [ItemDraft], otherwise: [ItemDraft])
    case loop(id: Leaf?, list: Leaf, variable: Leaf, body: [ItemDraft])
    case call(id: Leaf?, dialog: Leaf, handed: [(question: Leaf, answer: Leaf)])
    /// The roles are `nil` where all are handed out.
    case cast(CastDraft)
    case use(UseDraft)

    /// Whether it asks with which step to stay.
    var opensStep: Bool { if case .ask(let question) = self { question.opensStep } else { false } }

    /// Whether it asks something itself that wants more time than a short form has.
    var hasFullQuestions: Bool {
        switch self {
        case .say, .call, .cast, .use: false
        case .ask(let question): question.depth == .full
        case .branch(_, _, let then, let otherwise):
            (then + otherwise).contains(where: \.hasFullQuestions)
        case .loop(_, _, _, let body): body.contains(where: \.hasFullQuestions)
        }
    }
}

/// Roles handed out, as it is written.
struct CastDraft {
    let id: Leaf?
    let roles: [Leaf]?
    let intent: String?
    let spot: Spot
}

/// A question as it is written.
struct QuestionDraft {
    let id: Leaf
    let variants: [WrittenText]
    let kind: Question.Kind
    let required: Bool
    let hint: WrittenText?
    let why: WrittenText?
    let depth: Question.Depth
    let depthSpot: Spot
    let probes: [Cue]
    let keep: Keep?
    let intent: String?
    let role: Leaf?
    /// Whether it asks with which step to stay; its options are the steps before it.
    let opensStep: Bool
    /// Whose answers it suggests.
    let suggestions: [Leaf]
    /// The list whose lines it offers.
    let lines: Leaf?
    /// Whether it asks what became of the line that is gone over.
    let resolves: Bool
    /// Whether it asks what the client is called.
    let aliases: Bool
}

/// What is asked for out of earlier conversations, as it is written.
struct RecallDraft {
    let id: Leaf
    let source: Recall.Source
    /// The questions that `source` names, where it names any.
    let answers: [(dialog: Leaf, question: Leaf)]
}

/// A fragment put to use.
struct UseDraft {
    /// What the fragment's parameters stand for.
    enum Arguments {
        case named([(parameter: Leaf, question: Leaf)])
        /// A scale's follow-up: the fragment's only parameter is the scale.
        case scale(Leaf)
    }

    let fragment: Leaf
    let arguments: Arguments
    /// What is put before the fragment's names.
    let prefix: Leaf
    let spot: Spot
}

/// A fragment as it is written.
struct FragmentDraft {
    let file: ScriptFile
    let name: Leaf
    let parameters: [Leaf]
    let items: [ItemDraft]
}

/// What a file turned out to hold.
enum FileDraft {
    case dialog(DialogDraft)
    case fragments(Language, [FragmentDraft])
    case lexicon(LexiconFile)
    case method([MethodFile.Intent])
    case theory([TheoryTopic])
    case cards(CardDeck)
}
