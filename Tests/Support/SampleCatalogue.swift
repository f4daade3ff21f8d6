import DialogModel
import SpiegelAPI

/// Dialogues of every occasion, as a menu has them.
package enum SampleCatalogue {
    /// Some in two languages, in no order.
    package static let entries = [
        entry("oefening-begin", "Het begin", [.meeting], roles: ["client"]),
        entry("fasen", "Fasen", [.alone]),
        entry("starrt", "STARRT", [.alone, .interview]),
        entry("reflecteren", "Reflecteren", [.meeting], roles: ["bringer"]),
        entry("theorie", "Theorie", [.alone, .meeting]),
        entry("voorbereiden", "Voorbereiden", [.alone]),
        entry("starrt", "STARRT in English", [.alone, .interview], language: .english),
        entry("basic", "Basic", [.alone], language: .english),
    ]

    private static func entry(
        _ id: DialogID,
        _ title: String,
        _ modes: [Dialog.Mode],
        language: Language = .dutch,
        roles: [RoleID] = []
    ) -> CatalogueEntry {
        CatalogueEntry(
            Dialog(
                id: id,
                language: language,
                title: title,
                summary: "Over \(title).",
                source: "wij",
                modes: modes,
                minutes: .init(full: 20),
                roles: roles.map { Role(id: $0, title: $0.name) },
                steps: [Step(id: "een", title: "Een", items: [])]
            )
        )
    }
}
