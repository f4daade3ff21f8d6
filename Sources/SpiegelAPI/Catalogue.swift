import DialogModel

/// The dialogues of every language: `GET /v1/dialogs`.
public struct Catalogue: Codable, Hashable, Sendable {
    /// The dialogues, by name and language.
    public let dialogs: [CatalogueEntry]

    /// A catalogue of `dialogs`.
    public init(dialogs: [CatalogueEntry]) { self.dialogs = dialogs }
}
