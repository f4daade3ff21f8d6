import DialogModel

/// A dialogue that can be begun.
package struct CatalogueEntry: Codable, Hashable, Sendable {
    /// The name.
    package let id: DialogID
    /// The language.
    package let language: Language
    /// The title.
    package let title: String
    /// What it is for.
    package let summary: String
    /// Where it belongs.
    package let setting: Setting
    /// How it may be held.
    package let modes: [Dialog.Mode]
    /// How long it takes.
    package let minutes: Dialog.Minutes?
    /// Whether it can be held in little time.
    package let hasShortForm: Bool
    /// The word that calls it inside another.
    package let shortcut: String?
    /// The roles that people take, in the order in which they are handed out, without what only
    /// their players may read.
    package let roles: [Role]
    /// Whether it hands them out itself; else that is done before it begins.
    package let casts: Bool
    /// Whether it is of a file of the user's own.
    package let isOwn: Bool

    /// The entry of `dialog`, which belongs where `setting` says.
    package init(_ dialog: Dialog, _ setting: Setting, isOwn: Bool = false) {
        self.isOwn = isOwn
        id = dialog.id
        language = dialog.language
        title = dialog.title
        summary = dialog.summary
        self.setting = setting
        modes = dialog.modes
        minutes = dialog.minutes
        hasShortForm = dialog.hasShortForm
        shortcut = dialog.shortcut
        roles = dialog.roles.map(\.unwhispered)
        casts = dialog.casts
    }
}
