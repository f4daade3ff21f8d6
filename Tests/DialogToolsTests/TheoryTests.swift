import DialogLoader
import DialogModel
import Testing

@testable import DialogTools

@Suite("The topics of theory")
struct TheoryTests {
    private static func topics() -> [TheoryTopic] { Shipped.library.theory }

    @Test(
        "are chosen from by the names and titles of the list",
        arguments: ["theorie", "voorbereiden", "maandbijeenkomst"] as [DialogID],
        Language.allCases
    )
    func chosen(_ name: DialogID, language: Language) throws {
        let dialog = try #require(
            Shipped.dialogs.first { ($0.id, $0.language) == (name, language) }
        )
        let question = try #require(dialog.allQuestions.first { $0.id == "onderwerp" })
        guard case .choice(let options) = question.kind else {
            Issue.record("\(name) lets no topic be chosen")
            return
        }
        let topics = Self.topics()
        #expect(options.map(\.id) == topics.map(\.id))
        #expect(options.map(\.text) == topics.map { $0.title[language] })
    }

    @Test("are shown with every place of the list and no other", arguments: Language.allCases)
    func shown(language: Language) throws {
        for topic in Self.topics() {
            let plan = try Plan(
                name: "theorie",
                text: """
                    dialog: theorie
                    language: \(language.rawValue)
                    end: open

                    > \(topic.id)
                    """
            )
            let run = try PlanRunner(library: Shipped.library).run(plan).text
            // The places stand above the second step, and below the options with their numbers.
            let shown = try #require(
                run.split(separator: "\n> ").last?.split(separator: "──").first
            )
            let numbers = shown.split { !$0.isNumber }.map(String.init)
            let pages = topic.pages.flatMap { $0.split(separator: "-").map(String.init) }
            #expect(numbers.sorted() == (pages + topic.appendices + topic.scenes).sorted())
            let films = topic.films.compactMap { $0[language] }
            for title in films + topic.readers { #expect(shown.contains(title), "\(topic.id)") }
        }
    }

    @Test("are told in words, in both languages")
    func told() throws {
        let file = ScriptFile(
            path: "theory.yaml",
            bytes: Array(
                """
                theory: 1
                topics:
                  - topic: een
                    nl: het een
                    en: the one
                    pages: ["3", "7-9"]
                    appendices: ["2"]
                    scenes: ["1", "4"]
                    films:
                      - {nl: de taart, en: the pie}
                      - {nl: de kaart, en: the map}
                    readers: [Zo dus]
                  - topic: ander
                    nl: het ander
                    en: the other
                    pages: ["3"]
                """.utf8
            )
        )
        let library = ScriptLibrary(files: [file])
        #expect(library.diagnostics.isEmpty)
        #expect(
            TheoryList(library.theory, in: .dutch).lines == [
                .init(
                    title: "het een",
                    places: "bladzijde 3 en 7 tot en met 9 · bijlage 2 · reader 'Zo dus' · "
                        + "DVD scène 1 en 4 · korte films over de taart en de kaart"
                ), .init(title: "het ander", places: "bladzijde 3"),
            ]
        )
        #expect(
            TheoryList(library.theory, in: .english).lines == [
                .init(
                    title: "the one",
                    places:
                        "pages 3 and 7 to 9 · appendix 2 · reader 'Zo dus' · DVD scenes 1 and 4 "
                        + "· short films on the pie and the map"
                ), .init(title: "the other", places: "page 3"),
            ]
        )
    }

    @Test("of a trainer's own replace those of the same name")
    func replaced() {
        func file(_ title: String) -> ScriptFile {
            let text = """
                theory: 1
                topics:
                  - topic: een
                    nl: \(title)
                    en: \(title)
                """
            return ScriptFile(path: "\(title).yaml", bytes: Array(text.utf8))
        }
        let library = ScriptLibrary(files: [file("ons"), file("eigen")])
        #expect(library.theory.map(\.title) == [[.dutch: "eigen", .english: "eigen"]])
    }

    @Test(
        "that are wrong are told with their line, and the rest is read",
        arguments: [
            ("topic: ander", "topic: een", 6), ("en: ander", "er: ander", 8),
            ("theory: 1", "theory: 2", 1),
        ]
    )
    func wrong(written: String, instead: String, line: Int) {
        let text = """
            theory: 1
            topics:
              - topic: een
                nl: een
                en: een
              - topic: ander
                nl: ander
                en: ander
            """
        let changed = text.replacing(written, with: instead)
        let library = ScriptLibrary(files: [
            ScriptFile(path: "theory.yaml", bytes: Array(changed.utf8))
        ])
        #expect(library.diagnostics.contains { $0.severity == .error && $0.place.line == line })
        #expect(library.theory.contains { $0.id == "een" })
    }
}
