import DialogLoader
import DialogModel

extension Demo {
    /// Plays the case that Spiegel brings along, with the scripts read from `folder`.
    ///
    /// Blocks on the disk.
    ///
    /// - Parameters:
    ///   - folder: The folder of the scripts that Spiegel brings along.
    ///   - language: In which of the languages; where the case is not told in it, in Dutch.
    /// - Throws: `brokenScript` when a plan is missing or does not fit the scripts.
    package init(shipped folder: String, in language: Language) throws(Refusal) {
        let library = ScriptListing(folders: [folder]).read()
        do {
            try self.init(shipped: folder, in: language, library: library)
        } catch {
            guard language != .dutch else { throw error }
            try self.init(shipped: folder, in: .dutch, library: library)
        }
    }
}
