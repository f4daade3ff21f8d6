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
        let hits = try await visit.call { client throws(Fault) in try await client.search(text) }
        if json { return try visit.write(json: hits) }
        guard !hits.isEmpty else {
            return visit.show([Row(ScreensLists.nothingFound(in: visit.language))])
        }
        visit.show(rows(hits, in: visit.language))
    }

    private func rows(_ hits: [SearchReply.Hit], in language: Language) -> [Row] {
        hits.flatMap { hit in
            let day = ScreensLists.when(hit.at, now: Surroundings.now())(in: language)
            let place = hit.question.isEmpty ? ScreensLists.inNote(in: language) : hit.question
            return [
                Row("\(hit.number)  \(hit.title), \(day)", .strong),
                Row(place, .faint, indent: 4), Row(hit.excerpt, indent: 4), .gap,
            ]
        }
    }
}
