import DialogEngine
import DialogLoader
import DialogModel
import Foundation
import Testing

@Suite("The examples beside the words that probe")
struct CueExampleTests {
    private func file(_ language: Language) throws -> LexiconFile {
        try #require(Shipped.library.lexicons[language])
    }

    @Test("each does what it is there to show", arguments: Language.allCases)
    func examples(language: Language) throws {
        let file = try file(language)
        for example in file.examples {
            let readings = CueReading.all(
                of: example.cue,
                in: example.text,
                asking: [example.cue],
                file.lexicon
            )
            let fires = readings.contains { $0.silence == nil }
            #expect(
                fires == example.fires,
                "line \(example.line), \(example.cue.rawValue): \(example.text) \(readings)"
            )
        }
    }

    @Test("every theme has one that fires and one that does not", arguments: Language.allCases)
    func everyTheme(language: Language) throws {
        let themes = Dictionary(grouping: try file(language).examples) { example in
            "\(example.cue.rawValue): \(example.theme ?? "")"
        }
        #expect(themes.count > 20)
        for (theme, examples) in themes {
            #expect(Set(examples.map(\.fires)).count == 2, "\(theme)")
        }
    }

    @Test("a lexicon can be kept by hand", arguments: Language.allCases)
    func length(language: Language) throws {
        let path = Shipped.folder.appending(path: "\(language.rawValue)/doorvragen.yaml")
        let lines = try String(contentsOf: path, encoding: .utf8).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        #expect(lines.count <= 900)
    }
}
