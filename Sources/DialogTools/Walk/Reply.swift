import DialogModel

/// What a walk says to a question.
enum Reply: Hashable, Sendable {
    case skip
    case typed(String)

    /// What it is to the conversation.
    var input: Input {
        switch self {
        case .skip: .skip
        case .typed(let text): .answer(text)
        }
    }
}

/// The replies that are worth trying on a question, the usual one first: what its kind allows at its
/// edges, and both sides of every number that a condition compares it with.
struct Replies {
    /// For each question.
    private let candidates: [ItemID: [Reply]]

    /// The replies to the questions of `dialog`.
    init(to dialog: Dialog) {
        let compared = Compared(in: dialog)
        let pairs = dialog.allQuestions.map { question in
            (question.id, Self.candidates(for: question, compared, dialog.language))
        }
        candidates = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The replies to `question`; at least one.
    subscript(question: ItemID) -> [Reply] { candidates[question] ?? [.skip] }

    /// How many questions there are replies for.
    var questions: Set<ItemID> { Set(candidates.keys) }

    /// What is said to `question` where nothing depends on it.
    static func usual(_ question: Prompt.OpenQuestion) -> Reply {
        guard question.required else { return .skip }
        return switch question.kind {
        case .text, .list: .typed(plainText)
        case .number(let lowest, let highest): .typed(written(middle(lowest, highest), .dutch))
        case .scale(let scale): .typed(written(middle(scale.lowest, scale.highest), .dutch))
        case .choice(let options), .choices(let options): .typed(options.first?.id.name ?? "1")
        case .yesNo: .typed("nee")
        case .date: .typed("2026-11-23")
        }
    }

    /// Long enough, and without a word that invites one more question.
    private static let plainText = "rond vier uur kwam de buurvrouw langs met koffie en appeltaart"

    private static func candidates(
        for question: Question,
        _ compared: Compared,
        _ language: Language
    ) -> [Reply] {
        let numbers = compared.numbers[question.id] ?? []
        let typed: [String]
        switch question.kind {
        case .text: typed = [plainText] + compared.texts[question.id, default: []] + ["kort"]
        case .list: typed = ["melk\nbrood", "melk"] + compared.texts[question.id, default: []]
        case .number(let lowest, let highest):
            let edges = Edges(lowest: lowest, highest: highest)
            typed = edges.around(numbers).map { written($0, language) }
        case .scale(let scale):
            let edges = Edges(lowest: scale.lowest, highest: scale.highest)
            typed = edges.around(numbers).map { written($0, language) }
        case .choice(let options): typed = options.map(\.id.name)
        case .choices(let options):
            typed = [options.map(\.id.name).joined(separator: ", ")] + options.map(\.id.name)
        case .yesNo: typed = language == .dutch ? ["ja", "nee"] : ["yes", "no"]
        case .date: typed = ["2026-11-23"]
        }
        return typed.map { .typed($0) } + (question.required ? [] : [.skip])
    }

    private static func middle(_ lowest: Tenths?, _ highest: Tenths?) -> Tenths {
        Edges(lowest: lowest, highest: highest).middle
    }

    private static func written(_ number: Tenths, _ language: Language) -> String {
        number.formatted(in: language)
    }
}
