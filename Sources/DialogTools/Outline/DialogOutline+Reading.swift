import DialogLoader
import DialogModel

extension DialogOutline {
    /// The outline of the dialogue `id`, read from scripts on the disk.
    ///
    /// Blocks on the disk.
    ///
    /// - Parameters:
    ///   - id: The dialogue.
    ///   - folders: Where scripts lie; of two equal names the later folder's is used.
    ///   - language: The language that is asked for; where the dialogue is there in another one
    ///     only, that one is shown.
    /// - Throws: `unknownDialog` or `brokenScript`; `systemFailure` where a folder cannot be listed.
    public init(
        of id: DialogID,
        reading folders: [String],
        in language: Language
    ) throws(Fault) {
        let library = try ScriptLibrary.reading(folders: folders)
        let languages = [language] + Language.allCases.filter { $0 != language }
        let there = languages.first { library.dialog(id, in: $0) != nil } ?? language
        self.init(try library.pinned(id, in: there), in: language)
    }
}
