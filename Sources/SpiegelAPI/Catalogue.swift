import DialogModel

/// The dialogues of every language: `GET /v1/dialogs`.
package struct Catalogue: Codable, Hashable, Sendable {
    /// The dialogues, by name and language.
    package let dialogs: [CatalogueEntry]
    /// The files that are not used, by file.
    package let unused: [UnusedScript]

    /// A catalogue of `dialogs`.
    package init(dialogs: [CatalogueEntry], unused: [UnusedScript] = []) {
        self.dialogs = dialogs
        self.unused = unused
    }
}
