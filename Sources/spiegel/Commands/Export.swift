import ArgumentParser
import DialogModel
import SpiegelAPI
import SpiegelLink
import Wording

/// `spiegel export`: conversations as documents.
struct Export: Act {
    static let configuration = CommandConfiguration(
        "export",
        ["exporteer"],
        abstract: HelpWords.export
    )

    @Argument(help: help(HelpWords.numbers)) var numbers: [Int]
    @ArgumentParser.Option(
        name: [.long, .customLong("vorm")],
        help: help(HelpWords.format),
        transform: Export.format
    )
    var format: ExportFormat?
    @Flag(help: help(HelpWords.json)) var json = false
    @Flag(name: [.long, .customLong("werkblad")], help: help(HelpWords.worksheet))
    var worksheet = false
    @Flag(name: [.long, .customLong("met-namen")], help: help(HelpWords.withNames))
    var withNames = false
    @Flag(name: [.long, .customLong("met-eerdere")], help: help(HelpWords.withEarlier))
    var withEarlier = false
    @ArgumentParser.Option(
        name: [.customShort("o"), .long, .customLong("naar")],
        help: help(HelpWords.output)
    )
    var output: String?
    @Flag(name: [.customLong("open"), .customLong("tonen")], help: help(MonthWords.open))
    var opens = false
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        if opens { return try await show(in: visit) }
        let language = visit.language
        let place = try ExportPlace(
            output,
            for: numbers.count,
            asked: json ? .json : format,
            worksheet: worksheet,
            in: language
        )
        // All of them are looked up first, so that a wrong number leaves nothing half done.
        var chosen: [ListedConversation] = []
        for number in numbers { chosen.append(try await visit.conversation(number)) }
        place.prepare()
        let manner = wanted
        for listed in chosen {
            let document = try await visit.call { client throws(Fault) in
                try await client.export(listed.id, as: place.format, in: language, manner)
            }
            if let file = place.file(for: listed.number) {
                try visit.save(document, to: file)
            } else {
                visit.write(document: document)
            }
        }
        visit.notice(withNames ? ScreensActions.namesInside : ScreensActions.namesCovered)
    }

    /// Shows one conversation in the user's browser.
    @MainActor
    private func show(in visit: Visit) async throws {
        let language = visit.language
        guard numbers.count == 1, output == nil, !json, [nil, .html].contains(format) else {
            throw ValidationError(MonthWords.openAlone(in: language))
        }
        // The terminal is taken over before the daemon is called.
        _ = visit.talk
        let listed = try await visit.conversation(numbers[0])
        let form = worksheet ? ExportFormat.worksheetHTML : .html
        let wanted = wanted
        let page = try await visit.call { client throws(Fault) in
            try await client.export(listed.id, as: form, in: language, wanted)
        }
        try await visit.put(page, to: .browser)
    }

    private var wanted: ExportManner {
        ExportManner(
            names: withNames ? .written : .covered,
            earlier: withEarlier ? .shown : .left
        )
    }

    private static func format(_ text: String) throws -> ExportFormat {
        guard let format = ExportFormat(rawValue: text) else {
            throw ValidationError(HelpWords.format(in: Surroundings.languageOfHelp))
        }
        return format
    }
}
