import ArgumentParser
import DialogModel
import SpiegelAPI
import SpiegelLink
import Wording

/// `spiegel show`: a conversation, to be read.
struct Show: Act {
    static let configuration = CommandConfiguration("show", ["toon"], abstract: HelpWords.show)

    @Argument(help: help(HelpWords.number)) var number: Int
    @Flag(help: help(HelpWords.json)) var json = false
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        let number = number
        let format = json ? ExportFormat.json : .text
        let language = visit.language
        let document = try await visit.call { client throws(Fault) in
            try await client.export(
                client.name(numbered: number),
                as: format,
                in: language,
                .everything
            )
        }
        if json { return visit.write(document: document) }
        // A report is already set in lines.
        visit.page(text: document)
    }
}
