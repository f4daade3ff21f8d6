import DialogLoader
import DialogModel
import Testing
import Wording

/// The mark lies under the wrong name, however its text is written.
@Suite("The place of a diagnostic")
struct PlaceTests {
    @Test(
        "inside a text is found through quotation, folding and escapes",
        arguments: [
            "- say: Hallo <fout>.",
            "- say: 'Het is ''s <fout>.'",
            "- say: \"Zeg \\\"hoi\\\" en \\u00e9 <fout>.\"",
            "- say: Hallo\n    allemaal <fout>.",
            "- say: \"Hallo\n\n    allemaal <fout>.\"",
            "- say: |\n    Hallo\n      daar\n    <fout>.",
            "- say: >\n    Hallo\n    daar\n\n    <fout>.",
            "- say: 漢字 é👩‍👩‍👧 <fout>.",
            "- say: Let op: <fout>.",
            "- ask:\n    - \"Zo <fout>?\"\n  id: zo",
            "- if: not (answered(fout))\n  then:\n    - say: Hallo.",
        ]
    )
    func inside(_ items: String) throws {
        let example = DiagnosticExample.items(items)
        let found = try #require(
            example.diagnostics.first {
                $0.problem == .expression(.unknownQuestion("fout", nearest: nil))
            }
        )
        let line = Array(found.sourceLine)
        let start = found.place.column - 1
        #expect(String(line[start..<(start + found.place.length)]) == "fout")
    }

    @Test(
        "is counted in characters, and lines end in any of three ways",
        arguments: ["\n", "\r\n", "\r"]
    )
    func breaks(_ lineBreak: String) {
        let lines = Samples.everything.replacingFirst("depth: short", by: "depth: shrt")
            .split(separator: "\n", omittingEmptySubsequences: false)
        let found = Samples.library(lines.joined(separator: lineBreak)).diagnostics
        #expect(found.map(\.code) == ["D016"])
        #expect(found.first?.place.column == 16)
        #expect(found.first?.sourceLine == "        depth: shrt")
    }
}
