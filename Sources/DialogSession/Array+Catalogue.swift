import DialogModel
import SpiegelAPI

extension Array where Element == CatalogueEntry {
    /// The dialogue of a name, in `language` where there is such a one.
    func entry(_ id: DialogID, in language: Language) -> CatalogueEntry? {
        let named = filter { $0.id == id }
        return named.first { $0.language == language } ?? named.first
    }
}
