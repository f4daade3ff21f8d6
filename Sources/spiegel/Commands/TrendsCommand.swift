import ArgumentParser
import DialogModel
import SpiegelAPI
import Wording

/// `spiegel trends`: what comes back over one's own reflections, for oneself.
struct TrendsCommand: Act {
    static let configuration = CommandConfiguration("trends", ["draad"], abstract: HelpWords.trends)

    @OptionGroup var overTime: OverTime
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        try await overTime.show(.trends, called: ScreensActions.trendsFile, in: visit)
    }
}
