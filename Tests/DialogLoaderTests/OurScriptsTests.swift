import DialogLoader
import DialogModel
import TestSupport
import Testing

@Suite("Our own scripts")
struct OurScriptsTests {
    @Test("load without a single finding")
    func load() throws {
        let library = ScriptListing(folders: [Repository.dialogs]).read()
        #expect(library.diagnostics.map { "\($0)" } == [])
        #expect(!library.dialogs.isEmpty)
    }

    @Test("can each be pinned with all that they need")
    func pin() throws {
        let library = ScriptListing(folders: [Repository.dialogs]).read()
        for dialog in library.dialogs {
            let script = try library.pinned(dialog.id, in: dialog.language)
            #expect(script.dialogs[dialog.id] == dialog)
        }
    }
}
