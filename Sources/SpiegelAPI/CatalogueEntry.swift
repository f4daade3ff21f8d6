import DialogModel

/// A dialogue that can be begun.
public struct CatalogueEntry: Codable, Hashable, Sendable {
    /// The name.
    public let id: DialogID
    /// The language.
    public let language: Language
    /// The title.
    public let title: String
    /// What it is for.
    public let summary: String
    /// Where it belongs.
    public let setting: Setting
    /// How it may be held.
    public let modes: [Dialog.Mode]
    /// How long it takes.
    public let minutes: Dialog.Minutes?
    /// Whether it can be held in little time.
    public let hasShortForm: Bool
    /// The word that calls it inside another.
    public let shortcut: String?
    /// The roles that people take, in the order in which they are handed out, without what only
    /// their players may read.
    public let roles: [Role]
    /// Whether it hands them out itself; else that is done before it begins.
    public let casts: Bool
    /// Whether it is of a file of the user's own.
    public let isOwn: Bool

    /// The entry of `dialog`, which belongs where `setting` says.
    public init(_ dialog: Dialog, _ setting: Setting, isOwn: Bool = false) {
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
