import ArgumentParser
import DialogModel
import DialogTools
import SpiegelAPI
import Wording

extension DialogCommand {
    /// `spiegel dialog words`: which words of an answer are probed.
    struct Words: Act {
        static let configuration = CommandConfiguration(
            "words",
            ["woorden"],
            abstract: HelpWords.dialogWords
        )

        @Argument(help: help(HelpWords.answer)) var answer: [String] = []
        @OptionGroup var manner: Manner

        func act(in visit: Visit) async throws {
            let text = try await visit.value(
                answer.isEmpty ? nil : answer.joined(separator: " "),
                asking: ScreensActions.answerToTry,
                name: "ANSWER"
            )
            let trial = try WordTrial(of: text, reading: visit.dialogFolders, in: visit.language)
            visit.show(trial.lines.map { Row($0.text, indent: $0.indent, hang: 2) })
        }
    }
}
