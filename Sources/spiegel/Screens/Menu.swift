import DialogModel
import SpiegelAPI

/// The dialogues in the order in which they are offered.
enum Menu {
    /// What is asked for most goes first; the rest follows by title.
    private static let first: [DialogID] = [
        "starrt", "metacommunicatie", "basishouding", "vertrouwen", "belangrijkheid",
    ]

    /// Each dialogue once, in the user's language where there is such a one.
    static func entries(_ catalogue: [CatalogueEntry], for language: Language) -> [CatalogueEntry] {
        let own = catalogue.filter { $0.language == language }
        let foreign = catalogue.filter { entry in !own.contains { $0.id == entry.id } }
        return (own + foreign).sorted { place($0) < place($1) }
    }

    private static func place(_ entry: CatalogueEntry) -> (Int, String) {
        (first.firstIndex(of: entry.id) ?? first.count, entry.title)
    }
}
