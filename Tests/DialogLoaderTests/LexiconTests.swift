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
        arguments: ["phrases", "openings", "virtues", "denials", "exceptions", "enough"]
    )
    func wordless(key: String) {
        let rest = key == "phrases" ? "openings: [ja]" : "phrases: [ja]"
        let found = library(rule("\(rest)\n    \(key): [\"*\"]") + "format: 2\n").diagnostics
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

    /// The phrases of a judgement's rule in a file with `groups` and `phrases`.
    private func phrases(format: Int, _ groups: String, _ phrases: String) -> [String]? {
        let text = rule("phrases: [\(phrases)]") + "format: \(format)\n" + groups
        return library(text).lexicons[.dutch]?.lexicon.rules[.judgement]?.phrases.texts
    }

    @Test("a group stands for its words, in braces or as one of more; a later one may name it")
    func groups() {
        let groups = """
            groups:
              - group: hen
                words: [ze, zij]
              - group: wie
                words: [hij, <hen>, die man]
            """
        #expect(
            phrases(format: 2, groups, "\"<wie> * lui\", \"{<hen>|ie} lui\"")
                == ["{hij|ze|zij|die man} * lui", "{ze|zij|ie} lui"]
        )
    }

    @Test("a group that is not there above is named")
    func unknownGroup() {
        let groups = "groups:\n  - group: wie\n    words: [hij]\n"
        let text = rule("phrases: [dom, <wei> lui]") + "format: 2\n" + groups
        #expect(
            library(text).diagnostics.map(\.problem)
                == [.reference(.unknownGroup("wei", nearest: "wie"))]
        )
    }

    @Test("a phrase that groups make too long is refused, however often it names them")
    func tooLong() {
        let words = (0..<200).map { "woord\($0)" }.joined(separator: ", ")
        let groups = "groups:\n  - group: veel\n    words: [\(words)]\n"
        let text =
            rule("phrases: [dom, \(String(repeating: "<veel> ", count: 200))]") + "format: 2\n"
        #expect(
            library(text + groups).diagnostics.map(\.problem)
                == [.shape(.textTooLong(key: "phrases", limit: 4000))]
        )
    }

    @Test("what format 1 wrote means what it meant")
    func first() {
        #expect(phrases(format: 1, "", "\"wat? een {hij|zij}\"") == ["wat  een  hij zij "])
        let early = library(rule("enough: [ja]\n    phrases: [lui]")).diagnostics
        #expect(early.map(\.problem) == [.shape(.laterKey("enough", format: 2))])
    }

    @Test("a theme's words are the rule's, and its examples are known by line")
    func themes() throws {
        let text = """
            cues: nl
            format: 2
            limit: 4
            rules:
              - cue: judgement
                phrases: [lui]
                themes:
                  - theme: Wie anderen klein maakt
                    phrases: [arrogan*]
                    exceptions: [arrogante kast]
                    fires: [hij deed arrogant]
                    silent: [een arrogante kast]
                ask: Wat zag je?
            """
        let library = library(text)
        #expect(library.diagnostics == [])
        let file = try #require(library.lexicons[.dutch])
        let rule = try #require(file.lexicon.rules[.judgement])
        #expect(rule.phrases.texts == ["lui", "arrogan*"])
        #expect(rule.exceptions.texts == ["arrogante kast"])
        #expect(file.phrase("arrogan*", of: .judgement)?.line == 9)
        #expect(file.examples.map(\.fires) == [true, false])
        #expect(file.examples.map(\.line) == [11, 12])
        #expect(file.examples.first?.theme == "Wie anderen klein maakt")
    }
}
