import DialogModel
import DialogTools
import Testing

/// A script and how much time there is.
struct Walked: Sendable, CustomTestStringConvertible {
    let dialog: Dialog
    let depth: Question.Depth

    var testDescription: String {
        "\(dialog.language.rawValue)/\(dialog.id), \(depth.rawValue)"
    }

    static var all: [Walked] {
        Shipped.dialogs.flatMap { dialog in
            let depths: [Question.Depth] = dialog.hasShortForm ? [.full, .short] : [.full]
            return depths.map { Walked(dialog: dialog, depth: $0) }
        }
    }
}

@Suite("Every path of every script can be walked")
struct ShippedWalkTests {
    @Test(
        "each question, both ways of each fork, each loop and call; and nothing odd is shown",
        arguments: Walked.all
    )
    func covered(walked: Walked) throws {
        let script = try Shipped.library.pinned(
            walked.dialog.id,
            in: walked.dialog.language
        )
        let coverage = PathWalk(script, depth: walked.depth).walk()
        #expect(coverage.unreached.map(String.init(describing:)) == [])
        #expect(coverage.findings.map(String.init(describing:)) == [])
        #expect(coverage.reached.count >= walked.dialog.steps.count)
    }
}
