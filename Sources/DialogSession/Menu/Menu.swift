import DialogModel
import SpiegelAPI
import Wording

/// What can be begun, by occasion.
package struct Menu: Hashable, Sendable {
    /// A dialogue, held on an occasion.
    package struct Choice: Hashable, Sendable {
        /// The dialogue.
        package let entry: CatalogueEntry
        /// When.
        package let occasion: Setting.Occasion
        /// With whom.
        package let mode: Dialog.Mode
    }

    /// The choices, by occasion: what is held alone goes first.
    package let choices: [Choice]

    /// The menu of `catalogue` for a reader of `language`.
    package init(_ catalogue: [CatalogueEntry], for language: Language) {
        let entries = Self.entries(catalogue, for: language)
        choices = Setting.Occasion.allCases.flatMap { occasion in
            entries.compactMap { entry in
                guard entry.setting.occasions.contains(occasion) else { return nil }
                return occasion.mode(among: entry.modes).map {
                    Choice(entry: entry, occasion: occasion, mode: $0)
                }
            }
        }
    }

    /// The choices of an occasion, in the order of their numbers, from 1.
    package func choices(on occasion: Setting.Occasion) -> [Choice] {
        choices.filter { $0.occasion == occasion }
    }

    /// The choice that a name or title means; those that are `shown` go first.
    func choice(_ word: String, among shown: [Choice]) -> Choice? {
        (shown + choices).first { choice in
            choice.entry.id.name == word || FoldedText(choice.entry.title).text == word
        }
    }

    /// Each dialogue once, in the user's language where there is such a one: in the order that the
    /// scripts say, and then by title.
    package static func entries(
        _ catalogue: [CatalogueEntry],
        for language: Language
    ) -> [CatalogueEntry] {
        let own = catalogue.filter { $0.language == language }
        let foreign = catalogue.filter { entry in !own.contains { $0.id == entry.id } }
        return (own + foreign).sorted { place($0) < place($1) }
    }

    private static func place(_ entry: CatalogueEntry) -> (Int, String) {
        (entry.setting.order ?? .max, entry.title)
    }
}

extension Setting.Occasion {
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
    package var key: Sentence {
        switch self {
        case .alone: ScreensOpening.aloneKey
        case .colleague: ScreensOpening.colleagueKey
        case .team: ScreensOpening.teamKey
        case .exercise: ScreensOpening.exerciseKey
        }
    }

    /// Beside that key, and above its choices.
    package var title: Sentence {
        switch self {
        case .alone: ScreensOpening.alone
        case .colleague: ScreensOpening.colleague
        case .team: ScreensOpening.team
        case .exercise: ScreensOpening.exercise
        }
    }
}
