import DialogModel

/// The keys that scripts know, by where they stand.
enum KnownKeys {
    /// The keys that a later format than the first brought, with that format, by the key that they
    /// stand beside.
    static let formats = [
        "dialog": [
            "occasion": 2, "order": 2, "about": 2, "offers": 2, "kind": 2, "menu": 2, "probing": 2,
            "recall": 2,
        ],
        "id": ["suggest": 2],
        "call": ["with": 2],
        "resolve": ["resolve": 2],
        "step": ["part": 2, "menu": 2],
        "date": ["looks": 2],
        "cues": ["groups": 2],
        "cue": ["themes": 2, "enough": 2, "fires": 2, "silent": 2],
        "stay": ["stay": 2],
        "cast": ["cast": 2],
        "role": ["words": 2],
        "pick": ["pick": 2],
        "client": ["client": 2],
    ]
    /// The keys behind which an author's own names stand as keys.
    static let naming: Set = ["options", "with", "last"]

    static let dialog = [
        "dialog", "format", "language", "title", "summary", "source", "modes", "occasion",
        "order", "about", "offers", "kind", "minutes", "shortcut", "intent", "roles", "menu",
        "probing", "recall", "deepen", "bell", "steps",
    ]
    static let recall = ["recall", "keep", "most", "about", "last"]
    static let minutes = ["short", "full"]
    static let role = ["role", "title", "does", "whisper", "words", "intent"]
    static let step = [
        "step", "title", "part", "menu", "minutes", "say", "role", "intent", "bell", "do",
    ]
    static let modes = Dialog.Mode.allCases.map(\.rawValue)
    static let fragments = ["fragments", "language", "define"]
    static let fragment = ["fragment", "parameters", "do"]
    static let lexicon = [
        "cues", "format", "limit", "groups", "feelings", "reporting", "turns", "rules",
    ]
    static let group = ["group", "words"]
    static let method = ["method", "parts"]
    static let methodPart = ["part", "title", "intents"]
    static let methodIntent =
        MethodFile.Kind.allCases.map(\.rawValue) + ["is", "minutes", "keep", "elsewhere"]
    static let theory = ["theory", "topics"]
    static let languages = Language.allCases.map(\.rawValue)
    static let theoryTopic =
        ["topic"] + languages + ["pages", "appendices", "scenes", "films", "readers"]
    static let deck = ["cards", "title", "source", "deck"]
    static let card = ["card", "title", "say", "lines"]
    static let rule = [
        "cue", "phrases", "openings", "virtues", "denials", "exceptions", "enough", "fires",
        "silent", "themes", "fewer-words-than", "ask",
    ]
    static let cueTheme = [
        "theme", "phrases", "openings", "virtues", "exceptions", "enough", "fires", "silent",
    ]

    /// The keys of which each item has exactly one.
    static let heads = ItemHead.allCases.map(\.rawValue)
    static let question = [
        "id", "intent", "depth", "required", "hint", "why", "probe", "keep", "role", "suggest",
    ]

    /// The keys behind which words stand.
    static let texts: Set = [
        "title", "summary", "source", "deepen", "bell", "does", "whisper", "say", "ask", "list",
        "number", "scale", "choice", "choices", "yes-no", "date", "stay", "resolve", "pick",
        "client", "hint", "why",
    ]

    static let all = Set(
        dialog + minutes + role + recall + step + fragments + fragment + lexicon + group + rule
            + cueTheme
            + heads + question
            + ItemHead.allCases.flatMap(\.keys)
    )
}

/// What an item does.
enum ItemHead: String, CaseIterable {
    case say
    case ask
    case list
    case number
    case scale
    case choice
    case choices
    case yesNo = "yes-no"
    case date
    case stay
    case resolve
    case pick
    case client
    case branch = "if"
    case each
    case call
    case cast
    case use

    /// The keys that may stand beside it.
    var keys: [String] {
        switch self {
        case .say, .cast: ["id", "intent"]
        case .call: ["id", "with"]
        case .ask, .list, .yesNo: KnownKeys.question
        case .resolve: ["id", "intent", "hint", "why", "role"]
        case .pick: KnownKeys.question + ["from"]
        case .client: ["id", "intent", "hint", "why", "role"]
        case .stay: ["id", "intent", "hint", "why"]
        case .date: KnownKeys.question + ["looks"]
        case .number: KnownKeys.question + ["lowest", "highest"]
        case .scale: KnownKeys.question + ["ends", "lowest", "highest", "follow"]
        case .choice, .choices: KnownKeys.question + ["options"]
        case .branch: ["then", "else", "id"]
        case .each: ["as", "do", "id"]
        case .use: ["with", "as"]
        }
    }
}
