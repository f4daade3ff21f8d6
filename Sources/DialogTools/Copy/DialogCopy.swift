import DialogLoader
import DialogModel
import FoundationEssentials

/// One of our scripts, to be changed by somebody else.
package struct DialogCopy {
    /// The script, as its file has it.
    package let text: String
    /// Where it belongs below a folder of one's own: language and file name.
    package let place: String

    /// The script of `id` below `folder`; where it is there in another language only, that one.
    ///
    /// Blocks on the disk.
    ///
    /// - Throws: `unknownDialog`, also where its file went away meanwhile; `brokenScript`.
    package init(of id: DialogID, below folder: String, in language: Language) throws(Refusal) {
        let library = ScriptListing(folders: [folder]).read()
        let there = library.language(of: id, preferring: language)
        // It tells which name was perhaps meant.
        _ = try library.pinned(id, in: there)
        place = "\(there.rawValue)/\(id.name).yaml"
        do {
            text = try String(contentsOfFile: folder + "/" + place, encoding: .utf8)
        } catch {
            throw .unknownDialog(id.name, nearest: nil)
        }
    }
}
