import ArgumentParser
import DialogModel
import SpiegelAPI
import SpiegelLink
import Wording

/// What is seen over many conversations: on the screen, for oneself, or as a document, which others may
/// come to read.
struct OverTime: ParsableArguments {
    @Flag(help: help(HelpWords.json)) var json = false
    @Flag(name: [.long, .customLong("met-namen")], help: help(HelpWords.withNames))
    var withNames = false
    @ArgumentParser.Option(
        name: [.customShort("o"), .long, .customLong("naar")],
        help: help(HelpWords.output)
    )
    var output: String?

    /// Shows `page`, or writes it to a file that is called `name` where a folder was given.
    @MainActor
    func show(_ page: OverTimePage, called name: Sentence, in visit: Visit) async throws {
        let language = visit.language
        guard json || output != nil else {
            // It is set in lines already.
            return visit.page(text: try await document(page, .text, .written, visit))
        }
        let place = try ExportPlace(
            output,
            for: 1,
            asked: json ? .json : nil,
            worksheet: false,
            in: language
        )
        place.prepare()
        let names: ExportManner.Names = withNames ? .written : .covered
        let document = try await document(page, place.format, names, visit)
        if let file = place.file(called: name) {
            try visit.save(document, to: file)
        } else {
            visit.write(document: document)
        }
        visit.notice(withNames ? ScreensActions.namesInside : ScreensActions.namesCovered)
    }

    @MainActor
    private func document(
        _ page: OverTimePage,
        _ format: ExportFormat,
        _ names: ExportManner.Names,
        _ visit: Visit
    ) async throws -> String {
        let language = visit.language
        return try await visit.call { client throws(Fault) in
            try await client.overTime(page, as: format, in: language, names)
        }
    }
}
