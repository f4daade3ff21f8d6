import DialogLoader
import DialogModel
import Testing

@Suite("A lexicon's script")
struct LexiconTests {
    private func library(_ text: String) -> ScriptLibrary {
        ScriptLibrary(files: [ScriptFile(path: "nl/woorden.yaml", bytes: Array(text.utf8))])
    }

    private func rule(_ keys: String) -> String {
        "cues: nl\nlimit: 4\nrules:\n  - cue: judgement\n    \(keys)\n    ask: Wat zag je?\n"
    }

    @Test(
        "a phrase needs a word, wherever it stands",
        arguments: ["phrases", "openings", "virtues", "denials", "exceptions"]
    )
    func wordless(key: String) {
        let rest = key == "phrases" ? "openings: [ja]" : "phrases: [ja]"
        let found = library(rule("\(rest)\n    \(key): [\"*\"]")).diagnostics
        #expect(found.map(\.problem) == [.shape(.emptyText(key: key))])
        #expect(found.first?.place.line == 6)
    }

    @Test(
        "what holds for every cue needs words too",
        arguments: ["feelings", "reporting", "turns"]
    )
    func wordlessList(key: String) {
        let found = library("\(rule("phrases: [ja]"))\(key): [\"…\"]\n").diagnostics
        #expect(found.map(\.problem) == [.shape(.emptyText(key: key))])
    }

    @Test(
        "a cue that nothing can set off is named",
        arguments: ["virtues: [eerlijk]", "denials: [niet]", "exceptions: [lui oog]"]
    )
    func deaf(keys: String) {
        #expect(library(rule(keys)).diagnostics.map(\.problem) == [.content(.deafCue("judgement"))])
    }

    @Test(
        "a cue may be set off by any of these alone",
        arguments: [
            "phrases: [lui]", "openings: [wat een]", "virtues: [eerlijk]\n    denials: [niet]",
            "fewer-words-than: 4",
        ]
    )
    func heard(keys: String) {
        #expect(library(rule(keys)).diagnostics == [])
    }
}
