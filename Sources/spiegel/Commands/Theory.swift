import ArgumentParser
import DialogModel
import DialogTools
import SpiegelAPI
import Wording

/// `spiegel theory`: the topics of theory, with where they can be read.
///
/// No daemon is needed.
struct Theory: Act {
    static let configuration = CommandConfiguration(
        "theory",
        ["theorie"],
        abstract: HelpWords.theory
    )

    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        let list = try TheoryList(
            reading: [visit.shippedDialogs(), visit.ownDialogs],
            in: visit.language
        )
        visit.show(
            [Row(TheoryWords.heading(in: visit.language))]
                + list.lines.flatMap { line in
                    [
                        .gap, Row(line.title, .strong, indent: 2),
                        Row(line.places, indent: 4, hang: 2),
                    ]
                } + [.gap, Row(TheoryWords.begin(in: visit.language), .faint)]
        )
    }
}
