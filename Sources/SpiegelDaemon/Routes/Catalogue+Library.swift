import DialogLoader
import SpiegelAPI
import Wording

extension Catalogue {
    /// What can be begun with `library`, and why some of its files are not used.
    init(_ library: ScriptLibrary) {
        self.init(
            dialogs: library.dialogs.map { dialog in
                CatalogueEntry(
                    dialog,
                    library.setting(of: dialog),
                    isOwn: library.isOwn(dialog)
                )
            },
            unused: library.faults.map { fault in
                UnusedScript(
                    file: fault.place.file,
                    line: fault.place.line,
                    dutch: fault.problem.sentence.dutch,
                    english: fault.problem.sentence.english
                )
            }
        )
    }
}
