import DialogModel
import SpiegelAPI

/// Dialogues of every occasion, as a menu has them.
package enum SampleCatalogue {
    /// Some in two languages, in no order.
    package static let entries = [
        entry("een-begin", "Het begin", [.meeting], kind: .exercise),
        entry("fasen", "Fasen", [.alone]),
        entry("starrt", "STARRT", [.alone, .interview], order: 10),
        entry("reflecteren", "Reflecteren", [.meeting], roles: ["bringer"]),
        entry("theorie", "Theorie", [.alone, .meeting]),
        entry("voorbereiden", "Voorbereiden", [.alone], on: [.team], about: .team),
        entry("starrt", "STARRT in English", [.alone, .interview], language: .english, order: 10),
        entry("basic", "Basic", [.alone], language: .english),
    ]

    /// The entry of a dialogue that says where it belongs, as far as is given.
    package static func entry(
        _ id: DialogID,
        _ title: String,
        _ modes: [Dialog.Mode],
        language: Language = .dutch,
        roles: [RoleID] = [],
        on occasions: [Setting.Occasion]? = nil,
        order: Int? = nil,
        about subject: Setting.Subject? = nil,
        offers: [DialogID] = [],
        kind: Setting.Kind = .reflection
    ) -> CatalogueEntry {
        let dialog = Dialog(
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
        let usual = Setting(usualFor: dialog, of: kind)
        return CatalogueEntry(
            dialog,
            Setting(
                occasions: occasions ?? usual.occasions,
                order: order,
                about: subject ?? usual.about,
                offers: offers,
                kind: kind
            )
        )
    }
}
