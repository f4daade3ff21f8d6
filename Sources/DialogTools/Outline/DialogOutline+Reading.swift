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
    /// - Throws: `unknownDialog` or `brokenScript`; an own file of that name with errors does not give
    ///   way to ours here, since its author wants to see it.
    package init(
        of id: DialogID,
        reading folders: [String],
        in language: Language
    ) throws(Refusal) {
        let library = ScriptListing(folders: folders).read()
        let wrong = library.errors(inFilesNamed: id.name)
        guard wrong == 0 else { throw .brokenScript(id.name, errors: wrong) }
        let there = library.language(of: id, preferring: language)
        self.init(try library.pinned(id, in: there), in: language)
    }

    /// The name that a dialogue in the file at `path` has; `nil` where that is no script.
    package static func name(ofFile path: String) -> String? {
        ScriptFile.isScript(path) ? ScriptFile.name(of: path) : nil
    }
}
