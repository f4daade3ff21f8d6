import DialogModel

/// The dialogues of every language: `GET /v1/dialogs`.
public struct Catalogue: Codable, Hashable, Sendable {
    /// The dialogues, by name and language.
    public let dialogs: [CatalogueEntry]
    /// The files that are not used, by file.
    public let unused: [UnusedScript]

    /// A catalogue of `dialogs`.
    public init(dialogs: [CatalogueEntry], unused: [UnusedScript] = []) {
        self.dialogs = dialogs
        self.unused = unused
    }
}
