import ArgumentParser
import DialogModel
import DialogTools
import SpiegelAPI
import Wording

/// `spiegel dialog`: for those who write dialogues.
///
/// No daemon is needed.
struct DialogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "dialog",
        ["dialoog"],
        abstract: HelpWords.dialog,
        subcommands: [Check.self, ShowDialog.self, Copy.self]
    )

    /// `spiegel dialog check`: what is wrong with scripts.
    struct Check: Act {
        static let configuration = CommandConfiguration(
            "check",
            ["controleer"],
            abstract: HelpWords.check
        )

        @Argument(help: help(HelpWords.files), completion: .file(extensions: ["yaml", "yml"]))
        var files: [String]
        @Flag(help: help(HelpWords.json)) var json = false
        @OptionGroup var manner: Manner

        func act(in visit: Visit) async throws {
            let check = DialogCheck(files: files, shipped: visit.shippedDialogsIfAny)
            if json {
                visit.write(document: try check.json(in: visit.language))
            } else {
                visit.write(text: check.text(in: visit.language))
            }
            guard check.exitCode == 0 else { throw Ended(code: check.exitCode) }
        }
    }

    /// `spiegel dialog show`: all questions beforehand.
    struct ShowDialog: Act {
        static let configuration = CommandConfiguration(
            "show",
            ["toon"],
            abstract: HelpWords.showDialog
        )

        @Argument(help: help(HelpWords.dialogName)) var dialog: String
        @OptionGroup var manner: Manner

        func act(in visit: Visit) async throws {
            let own = Places(environment: visit.surroundings.environment).ownDialogs
            var folders = [visit.shippedDialogsIfAny, own].compactMap { $0 }
            var name = dialog
            if let file = DialogOutline.name(ofFile: dialog) {
                folders.append(Places.parent(of: "./\(dialog)"))
                name = file
            }
            let id = DialogID(FoldedText(name).text)
            let outline = try DialogOutline(of: id, reading: folders, in: visit.language)
            visit.show(
                outline.lines.map { line in
                    let text = line.drop { $0 == " " }
                    return Row(String(text), indent: line.count - text.count, hang: 2)
                }
            )
        }
    }

    /// `spiegel dialog copy`: one of our scripts, to make it one's own.
    struct Copy: Act {
        static let configuration = CommandConfiguration(
            "copy",
            ["kopieer"],
            abstract: HelpWords.copyDialog
        )

        @Argument(help: help(HelpWords.dialogName)) var dialog: String
        @OptionGroup var manner: Manner

        func act(in visit: Visit) async throws {
            let copy = try DialogCopy(
                of: DialogID(FoldedText(dialog).text),
                below: visit.shippedDialogs(),
                in: visit.language
            )
            let own = Places(environment: visit.surroundings.environment).ownDialogs
            let path = own + "/" + copy.place
            try visit.makeFolder(Places.parent(of: path))
            try visit.save(copy.text, to: path)
            visit.notice(ScreensActions.copied(to: path))
        }
    }
}
