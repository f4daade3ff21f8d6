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
        subcommands: [Check.self, ShowDialog.self]
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
}
