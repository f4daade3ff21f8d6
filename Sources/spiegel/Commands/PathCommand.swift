import ArgumentParser
import DialogModel
import SpiegelAPI
import Wording

/// `spiegel path`: the learning path as a page, and what of it was done.
struct PathCommand: Act {
    static let configuration = CommandConfiguration(
        "path",
        ["leerlijn"],
        abstract: HelpWords.path
    )

    @OptionGroup var overTime: OverTime
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        try await overTime.show(.path, called: ScreensActions.pathFile, in: visit)
    }
}
