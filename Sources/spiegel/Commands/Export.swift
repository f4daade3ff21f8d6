import ArgumentParser
import DialogModel
import SpiegelAPI
import SpiegelLink
import Wording

/// `spiegel export`: a conversation as a document.
struct Export: Act {
    static let configuration = CommandConfiguration(
        "export",
        ["exporteer"],
        abstract: HelpWords.export
    )

    @Argument(help: help(HelpWords.number)) var number: Int
    @ArgumentParser.Option(
        name: [.long, .customLong("vorm")],
        help: help(HelpWords.format),
        transform: Export.format
    )
    var format: ExportFormat?
    @Flag(help: help(HelpWords.json)) var json = false
    @Flag(name: [.long, .customLong("werkblad")], help: help(HelpWords.worksheet))
    var worksheet = false
    @ArgumentParser.Option(
        name: [.customShort("o"), .long, .customLong("naar")],
        help: help(HelpWords.output)
    )
    var output: String?
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        let number = number
        let format = chosenFormat
        let language = visit.language
        let document = try await visit.call { client throws(Fault) in
            try await client.export(client.name(numbered: number), as: format, in: language)
        }
        if let output {
            try visit.save(document, to: output)
        } else {
            visit.write(document: document)
        }
        visit.notice(ScreensActions.namesInside)
    }

    private var chosenFormat: ExportFormat {
        if json { return .json }
        guard worksheet else { return format ?? .markdown }
        return format == .markdown ? .worksheetMarkdown : .worksheet
    }

    private static func format(_ text: String) throws -> ExportFormat {
        guard let format = ExportFormat(rawValue: text) else {
            throw ValidationError(HelpWords.format(in: Surroundings.languageOfHelp))
        }
        return format
    }
}
