import ArgumentParser
import DialogModel
import SpiegelAPI
import SpiegelLink
import Wording

/// `spiegel search`: where words were said.
struct Search: Act {
    static let configuration = CommandConfiguration("search", ["zoek"], abstract: HelpWords.search)

    @Argument(help: help(HelpWords.words)) var words: [String] = []
    @Flag(help: help(HelpWords.json)) var json = false
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        let text = try await visit.value(
            words.isEmpty ? nil : words.joined(separator: " "),
            asking: ScreensActions.searchFor,
            name: "WORDS"
        )
        let feed = try await visit.call { client throws(Fault) in try await client.search(text) }
        var found: [SearchReply.Hit] = []
        var more: Bool?
        for try await reply in feed {
            if !json { visit.show(rows(reply.hits, in: visit.language)) }
            found += reply.hits
            more = reply.more
        }
        guard let more else { throw LinkFault.connectionLost }
        if json { return try visit.write(json: found) }
        if found.isEmpty { visit.show([Row(ScreensLists.nothingFound(in: visit.language))]) }
        if more { visit.show([Row(ScreensLists.moreFound(in: visit.language), .faint)]) }
    }

    private func rows(_ hits: [SearchReply.Hit], in language: Language) -> [Row] {
        hits.flatMap { hit in
            let day = ScreensLists.when(hit.at, now: Surroundings.now())(in: language)
            let place = ScreensLists.found(hit.found, under: hit.question)(in: language)
            let about = hit.client.map { " " + ScreensLists.about($0)(in: language) } ?? ""
            return [
                Row("\(hit.number)  \(hit.title)\(about), \(day)", .strong),
                Row(place, .faint, indent: 4), Row(hit.excerpt, indent: 4), .gap,
            ]
        }
    }
}
