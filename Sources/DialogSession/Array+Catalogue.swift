import DialogModel
import SpiegelAPI

extension Array where Element == CatalogueEntry {
    /// The dialogue of a name, in `language` where there is such a one.
    func entry(_ id: DialogID, in language: Language) -> CatalogueEntry? {
        let named = filter { $0.id == id }
        return named.first { $0.language == language } ?? named.first
    }

    /// Whether `conversation` is a reflection of one's own; one of a dialogue that is gone counts as
    /// one.
    func isReflection(_ conversation: ConversationSummary) -> Bool {
        let held = entry(conversation.dialog, in: conversation.language)
        return conversation.mode != .meeting && held?.setting.kind ?? .reflection == .reflection
    }
}
