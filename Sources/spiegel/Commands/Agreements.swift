import ArgumentParser
import DialogModel
import SpiegelAPI
import Wording

/// `spiegel agreements`: what was agreed and what the team wanted to hold on to, as far as it still
/// stands.
struct Agreements: Act {
    static let configuration = CommandConfiguration(
        "agreements",
        ["afspraken"],
        abstract: HelpWords.agreements
    )

    @Flag(help: help(HelpWords.json)) var json = false
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        let agreed = try await visit.call { client throws(Fault) in try await client.waiting() }
            .agreed
        if json { return try visit.write(json: agreed) }
        let screen = AgreementsScreen(agreed: agreed, now: Surroundings.now())
        visit.show(screen.rows(in: visit.language))
    }
}
