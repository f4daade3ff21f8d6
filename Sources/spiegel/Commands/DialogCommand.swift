import ArgumentParser
import DialogModel
import DialogSession
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
        subcommands: [Check.self, ShowDialog.self, Try.self, Words.self, Copy.self]
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
            var folders = visit.dialogFolders
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

    /// `spiegel dialog try`: a script is held as it is now, and nothing of it is kept.
    ///
    /// Where its file has changed by the time it is left, it is held anew.
    struct Try: Act {
        static let configuration = CommandConfiguration(
            "try",
            ["probeer"],
            abstract: HelpWords.tryDialog
        )

        @Argument(
            help: help(HelpWords.file),
            completion: .file(extensions: ["yaml", "yml"])
        )
        var file: String
        @OptionGroup var together: Together
        @OptionGroup var manner: Manner

        func act(in visit: Visit) async throws {
            var wishes = Wishes()
            wishes.colleague = together.with
            wishes.mode =
                together.meeting ? .meeting : together.isInterview ? .interview : nil
            var again = false
            while true {
                let check = DialogCheck(files: [file], shipped: visit.shippedDialogsIfAny)
                guard let trial = DialogTrial(of: file, checkedAs: check) else {
                    visit.write(text: check.text(in: visit.language))
                    throw Ended(code: 1)
                }
                if let mode = wishes.mode, !trial.entry.modes.contains(mode) {
                    throw Refusal.unsupportedMode(mode.rawValue)
                }
                _ = visit.talk
                visit.notice(again ? TrialWords.again : TrialWords.begins)
                guard let held = try await visit.hold(trying: trial, wishes) else { return }
                let told = TrialScreen(
                    account: held.account,
                    answers: held.answers,
                    kept: held.kept
                )
                visit.show(told.rows(in: visit.language))
                guard trial.isOutdated else { return }
                again = true
            }
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
            let path = visit.ownDialogs + "/" + copy.place
            try visit.makeFolder(Places.parent(of: path))
            try visit.save(copy.text, to: path)
            visit.notice(ScreensActions.copied(to: path))
        }
    }
}
