import DialogModel
import SpiegelAPI

/// What can be begun, by occasion.
struct Menu {
    /// When a dialogue is held.
    enum Occasion: CaseIterable {
        case alone
        case colleague
        case team
        case exercise
    }

    /// A dialogue, held on an occasion.
    struct Choice: Hashable {
        /// The dialogue.
        let entry: CatalogueEntry
        /// When.
        let occasion: Occasion
        /// With whom.
        let mode: Dialog.Mode
    }

    /// The choices, by occasion: what is held alone goes first.
    let choices: [Choice]

    /// The menu of `catalogue` for a reader of `language`.
    init(_ catalogue: [CatalogueEntry], for language: Language) {
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
    func choices(on occasion: Occasion) -> [Choice] {
        choices.filter { $0.occasion == occasion }
    }

    /// The choice that `word` means where those of `occasion` are shown: its number among them, or its
    /// name, where they go first.
    func choice(_ word: String, on occasion: Occasion) -> Choice? {
        let shown = choices(on: occasion)
        if let number = Int(word) {
            return shown.indices.contains(number - 1) ? shown[number - 1] : nil
        }
        return (shown + choices).first { choice in
            choice.entry.id.name == word || FoldedText(choice.entry.title).text == word
        }
    }

    /// Each dialogue once, in the user's language where there is such a one.
    static func entries(_ catalogue: [CatalogueEntry], for language: Language) -> [CatalogueEntry] {
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
