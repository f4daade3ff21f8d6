import ArgumentParser
import DialogModel
import SpiegelAPI
import Wording

/// `spiegel year`: what a team's meetings came to, for whoever keeps the method on its agenda and for its
/// coach: they look at the same meetings, and often together.
struct YearCommand: Act {
    static let configuration = CommandConfiguration(
        "year",
        ["jaar"],
        abstract: HelpWords.year
    )

    @OptionGroup var overTime: OverTime
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        try await overTime.show(.year, called: ScreensActions.yearFile, in: visit)
    }
}
