import DialogLoader
import DialogModel
import DialogTools
import Foundation
import Testing

@Suite("The method and the scripts hold each other")
struct MethodCoverageTests {
    private static func shippedMethod() throws -> MethodFile {
        let path = Shipped.folder.appending(path: "method.yaml")
        return MethodFile(
            ScriptFile(
                path: path.path(percentEncoded: false),
                bytes: Array(try Data(contentsOf: path))
            )
        )
    }

    @Test("the list of the method reads without a finding")
    func reads() throws {
        let method = try Self.shippedMethod()
        #expect(method.diagnostics.map { "\($0)" } == [])
        #expect(method.intents.allSatisfy { !$0.meaning.isEmpty })
    }

    @Test("every part of the method is in the list")
    func parts() throws {
        let names = try Self.shippedMethod().intents.compactMap {
            $0.id.name.split(separator: ".").first
        }
        let parts = (1...8).map { "I\($0)" } + (1...11).map { "M\($0)" }
        #expect(Set(names.map(String.init)) == Set(parts))
    }

    @Test(
        "STARRT has exactly the questions of its six steps",
        arguments: [
            ("situatie", 5), ("taak", 6), ("actie", 6), ("resultaat", 5), ("reflectie", 6),
            ("transfer", 5),
        ]
    )
    func starrt(step: String, count: Int) throws {
        let questions = try Self.shippedMethod().intents.filter { intent in
            intent.kind == .question && intent.id.name.hasPrefix("I5.\(step).")
        }
        #expect(questions.map(\.id.name) == (1...count).map { "I5.\(step).\($0)" })
    }

    @Test(
        "nothing that the method asks is left out, and nothing is made up",
        arguments: Language.allCases
    )
    func covered(language: Language) throws {
        let dialogs = Shipped.dialogs.filter { $0.language == language }
        let coverage = MethodCoverage(of: dialogs, to: try Self.shippedMethod().intents)
        #expect(coverage.findings.map(String.init(describing:)) == [])
    }

    @Test("every question can say why it is asked", arguments: Shipped.dialogs)
    func why(dialog: Dialog) {
        // An offer to look further speaks for itself.
        let offers = Set(dialog.steps.compactMap(\.deepen?.id))
        let silent = dialog.allQuestions.filter { $0.why == nil && !offers.contains($0.id) }
        #expect(silent.map(\.id.name) == [], "\(dialog.language.rawValue)/\(dialog.id)")
    }

    @Test("a script that goes missing is noticed")
    func withoutOne() throws {
        let method = try Self.shippedMethod().intents
        let dialogs = Shipped.dialogs.filter { $0.language == .dutch }
        for dialog in dialogs {
            let others = dialogs.filter { $0.id != dialog.id }
            let isOnly = MethodCoverage(of: others, to: method).findings
            #expect(!isOnly.isEmpty, "\(dialog.id) serves nothing that others do not")
        }
    }
}

@Suite("What is noticed between the method and a script")
struct MethodFindingTests {
    private static let method = """
        method: 1
        parts:
          - part: A
            title: Proef
            intents:
              - box: A.stap
                is: A step of five minutes.
                minutes: 5
              - question: A.vraag
                is: A question.
              - fact: A.feit
                is: A fact.
              - role: A.rol
                is: A role.
              - exercise: A
                is: The whole.
              - fact: A.vast
                is: Something kept.
                keep: takeaway
              - fact: A.elders
                is: Something served elsewhere.
                elsewhere: a screen
        """

    private static let script = """
        dialog: proef
        format: 1
        language: nl
        title: Proef
        summary: Een proef.
        source: Geen
        modes: [meeting]
        intent: A
        roles:
          - role: leider
            title: leider
            intent: A.rol
        steps:
          - step: stap
            title: Stap
            minutes: 5
            intent: A.stap
            do:
              - say: Zo zit het.
                intent: A.feit
              - ask: Wat is het?
                id: vraag
                intent: A.vraag
                keep: takeaway
        """

    private func findings(_ wrong: String, instead: String) throws -> [String] {
        let changed = Self.script.replacing(wrong, with: instead)
        try #require(changed != Self.script || wrong == instead)
        let file = ScriptFile(path: "nl/proef.yaml", bytes: Array(changed.utf8))
        let library = ScriptLibrary(files: [file])
        try #require(library.diagnostics.isEmpty)
        let method = MethodFile(ScriptFile(path: "method.yaml", bytes: Array(Self.method.utf8)))
        try #require(method.diagnostics.isEmpty)
        return MethodCoverage(of: library.dialogs, to: method.intents).findings.map { "\($0)" }
    }

    @Test("a script that serves all leaves nothing")
    func whole() throws {
        #expect(try findings("", instead: "") == [])
    }

    @Test("a fact that is told no more is unserved")
    func unserved() throws {
        let found = try findings("        intent: A.feit\n", instead: "")
        #expect(found == ["A.feit is served by no script"])
    }

    @Test("a name that the method does not have is told")
    func unknown() throws {
        let found = try findings("intent: A.vraag", instead: "intent: A.vrag")
        #expect(
            found == [
                "proef/vraag names A.vrag, which is not in the method",
                "A.vraag is served by no script",
            ]
        )
    }

    @Test("a fact cannot be served by a question")
    func otherKind() throws {
        let found = try findings("intent: A.vraag", instead: "intent: A.feit")
        #expect(
            found == [
                "proef/vraag names A.feit, a fact, which it cannot be",
                "A.vraag is served by no script",
            ]
        )
    }

    @Test("minutes other than the method's are told, and none at all too")
    func minutes() throws {
        let other = try findings("    minutes: 5\n", instead: "    minutes: 7\n")
        #expect(other == ["proef/stap takes 7 minutes, A.stap 5"])
        let none = try findings("    minutes: 5\n", instead: "")
        #expect(none == ["proef/stap takes no set minutes, A.stap 5"])
    }

    @Test("a role that does not say what it serves is told")
    func nameless() throws {
        let found = try findings("    intent: A.rol\n", instead: "")
        #expect(
            found == ["proef/leider does not name what it serves", "A.rol is served by no script"]
        )
    }

    @Test("what is to be kept and is not kept is unserved")
    func unkept() throws {
        let found = try findings("        keep: takeaway", instead: "")
        #expect(found == ["A.vast is served by no script"])
    }

    @Test("an item that stands twice in the method is a finding, and so is a box without minutes")
    func twice() {
        func problems(_ text: String) -> Int {
            MethodFile(ScriptFile(path: "method.yaml", bytes: Array(text.utf8))).diagnostics.count
        }
        let repeated = Self.method.replacing("fact: A.feit", with: "fact: A.vraag")
        #expect(problems(repeated) == 1)
        #expect(problems(Self.method.replacing("        minutes: 5\n", with: "")) == 1)
        #expect(problems(Self.method) == 0)
    }
}
