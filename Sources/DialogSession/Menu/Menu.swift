import DialogModel
import SpiegelAPI
import Wording

/// What can be begun, by occasion.
public struct Menu: Hashable, Sendable {
    /// When a dialogue is held.
    public enum Occasion: CaseIterable, Sendable {
        case alone
        case colleague
        case team
        case exercise
    }

    /// A dialogue, held on an occasion.
    public struct Choice: Hashable, Sendable {
        /// The dialogue.
        public let entry: CatalogueEntry
        /// When.
        public let occasion: Occasion
        /// With whom.
        public let mode: Dialog.Mode
    }

    /// The choices, by occasion: what is held alone goes first.
    public let choices: [Choice]

    /// The menu of `catalogue` for a reader of `language`.
    public init(_ catalogue: [CatalogueEntry], for language: Language) {
        let entries = Self.entries(catalogue, for: language)
        choices = Occasion.allCases.flatMap { occasion in
            entries.compactMap { entry in
                Self.mode(of: entry, on: occasion).map {
                    Choice(entry: entry, occasion: occasion, mode: $0)
                }
            }
        }
    }

    /// The choices of an occasion, in the order of their numbers, from 1.
    public func choices(on occasion: Occasion) -> [Choice] {
        choices.filter { $0.occasion == occasion }
    }

    /// The choice that a name or title means; those that are `shown` go first.
    func choice(_ word: String, among shown: [Choice]) -> Choice? {
        (shown + choices).first { choice in
            choice.entry.id.name == word || FoldedText(choice.entry.title).text == word
        }
    }

    /// Each dialogue once, in the user's language where there is such a one.
    public static func entries(
        _ catalogue: [CatalogueEntry],
        for language: Language
    ) -> [CatalogueEntry] {
        let own = catalogue.filter { $0.language == language }
        let foreign = catalogue.filter { entry in !own.contains { $0.id == entry.id } }
        return (own + foreign).sorted { place($0) < place($1) }
    }

    /// How `entry` is held on an occasion, if it is.
    private static func mode(of entry: CatalogueEntry, on occasion: Occasion) -> Dialog.Mode? {
        let meets = entry.modes.contains(.meeting)
        let isAlone = entry.modes.contains(.alone)
        let isExercise = entry.id.name.hasPrefix("oefening-")
        switch occasion {
        case .alone: return isAlone && !meets && !isForTeam(entry) ? .alone : nil
        case .colleague: return entry.modes.contains(.interview) ? .interview : nil
        case .team where isExercise: return nil
        case .team: return meets ? .meeting : isForTeam(entry) ? .alone : nil
        case .exercise where !isExercise: return nil
        case .exercise: return meets ? .meeting : isAlone ? .alone : nil
        }
    }

    /// Whether somebody brings a situation with a client: not where a team practises, reads or plans.
    static func isAboutClient(_ entry: CatalogueEntry) -> Bool {
        let isBrought = entry.roles.contains { $0.id == "bringer" }
        return isBrought || !entry.modes.contains(.meeting) && !isForTeam(entry)
    }

    /// Whether `conversation` is a reflection of one's own.
    static func isReflection(
        _ conversation: ConversationSummary,
        _ catalogue: [CatalogueEntry]
    ) -> Bool {
        let isExercise = conversation.dialog.name.hasPrefix("oefening-")
        switch conversation.mode {
        case .alone, .interview: return !others.contains(conversation.dialog) && !isExercise
        case .meeting: return false
        }
    }

    /// The dialogue of the score that fits after a short reflection.
    static let scale: DialogID = "vertrouwen"
    /// What is held alone and is no reflection.
    private static let others: Set<DialogID> = [
        "vertrouwen", "belangrijkheid", "theorie", "voorbereiden",
    ]

    /// One prepares a meeting alone, but for the team.
    private static func isForTeam(_ entry: CatalogueEntry) -> Bool { entry.id == "voorbereiden" }

    /// What is asked for most goes first; the rest follows by title.
    private static let first: [DialogID] = [
        "starrt", "metacommunicatie", "basishouding", "vertrouwen", "belangrijkheid",
        "maandbijeenkomst", "reflecteren", "doen", "audiofragment", "theorie", "kirkpatrick",
    ]

    private static func place(_ entry: CatalogueEntry) -> (Int, String) {
        (first.firstIndex(of: entry.id) ?? first.count, entry.title)
    }
}

extension Menu.Occasion {
    /// The occasion that `word` is the key of, in either language.
    init?(key word: String) {
        guard
            let occasion = Self.allCases.first(where: { occasion in
                [occasion.key.dutch, occasion.key.english].contains(word)
            })
        else { return nil }
        self = occasion
    }

    /// What shows its choices.
    public var key: Sentence {
        switch self {
        case .alone: ScreensOpening.aloneKey
        case .colleague: ScreensOpening.colleagueKey
        case .team: ScreensOpening.teamKey
        case .exercise: ScreensOpening.exerciseKey
        }
    }

    /// Beside that key, and above its choices.
    public var title: Sentence {
        switch self {
        case .alone: ScreensOpening.alone
        case .colleague: ScreensOpening.colleague
        case .team: ScreensOpening.team
        case .exercise: ScreensOpening.exercise
        }
    }
}
