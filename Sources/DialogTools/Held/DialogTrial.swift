import DialogLoader
import DialogModel
import FoundationEssentials
import SpiegelAPI

/// A script that is tried, as its file is now.
package struct DialogTrial: Sendable {
    /// What was found in the file.
    package let check: DialogCheck
    /// The dialogue in the file.
    package let entry: CatalogueEntry
    /// The dialogues around it, which it may call.
    package let catalogue: [CatalogueEntry]

    private let path: String
    private let content: Data?
    private let dialog: Dialog
    private let script: PinnedScript

    /// Reads the script at `path`, as it would be used among the others of its folder and those that
    /// Spiegel brings along in `shipped`; `nil` where it has errors, or holds no dialogue.
    ///
    /// Blocks on the disk.
    package init?(of path: String, checkedAs check: DialogCheck) {
        let library = check.library
        guard check.exitCode == 0, let dialog = library.dialog(ofFile: path) else { return nil }
        do {
            script = try library.pinned(dialog.id, in: dialog.language)
        } catch {
            return nil
        }
        self.check = check
        self.dialog = dialog
        self.path = path
        content = FileManager.default.contents(atPath: path)
        entry = CatalogueEntry(dialog, library.setting(of: dialog), isOwn: true)
        catalogue = library.dialogs.map { CatalogueEntry($0, library.setting(of: $0)) }
    }

    /// Whether the file is another than it was.
    ///
    /// Blocks on the disk.
    package var isOutdated: Bool { FileManager.default.contents(atPath: path) != content }

    /// The conversation that begins as `beginning` says.
    package func begun(
        _ beginning: Beginning,
        as id: ConversationID,
        at now: Timestamp,
        turn: TurnKey
    ) -> HeldConversation {
        HeldConversation(
            beginning.started(dialog, rotation: 0),
            in: script,
            as: id,
            at: now,
            turn: turn
        )
    }
}
