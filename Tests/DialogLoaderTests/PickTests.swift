import DialogLoader
import DialogModel
import Testing

@Suite("A choice among lines, and what the client is called")
struct PickTests {
    private func library(format: Int = 2, picking: String, from list: String) -> ScriptLibrary {
        let text = """
            dialog: proef
            format: \(format)
            language: nl
            title: Proef
            summary: Kort.
            source: Wij
            modes: [meeting]
            steps:
              - step: begin
                title: Begin
                do:
                  - ask: Wie leidt?
                    id: leiding
                  - list: Wie brengt wat in?
                    id: casussen
                  - \(picking)
                    \(list)
                    id: gekozen
                  - if: answered(gekozen)
                    then:
                      - say: Vandaag <gekozen>.
            """
        return ScriptLibrary(files: [ScriptFile(path: "nl/proef.yaml", bytes: Array(text.utf8))])
    }

    private func question(in library: ScriptLibrary) throws -> Question {
        let dialog = try #require(library.dialog("proef", in: .dutch))
        guard case .ask(let question) = dialog.steps[0].items[2] else {
            throw Fault.unexpected(code: "no question")
        }
        return question
    }

    @Test("offers the lines of a list, and its answer can be quoted")
    func picking() throws {
        let library = library(picking: "pick: Waarmee verder?", from: "from: casussen")
        #expect(library.diagnostics.isEmpty)
        let question = try question(in: library)
        #expect(question.lines == "casussen")
        #expect(question.kind == .text)
        #expect(!question.aliases)
    }

    @Test("must be of a list that was asked before")
    func unfit() {
        let wanted = [
            ("from: casusen", "D041"), ("from: leiding", "D055"), ("from: gekozen", "D042"),
            ("why: Daarom.", "D013"),
        ]
        for (list, code) in wanted {
            let library = library(picking: "pick: Waarmee verder?", from: list)
            #expect(library.diagnostics.map(\.code).first == code, "\(list)")
        }
    }

    @Test("what the client is called is a question of its own")
    func client() throws {
        let library = library(picking: "client: Hoe noemen we haar?", from: "why: Daarom.")
        #expect(library.diagnostics.isEmpty)
        #expect(try question(in: library).aliases)
    }

    @Test("want the second format")
    func formats() {
        let pick = library(format: 1, picking: "pick: Waarmee?", from: "from: casussen")
        let client = library(format: 1, picking: "client: Hoe heet zij?", from: "why: Daarom.")
        #expect(pick.diagnostics.map(\.problem) == [.shape(.laterKey("pick", format: 2))])
        #expect(client.diagnostics.map(\.problem) == [.shape(.laterKey("client", format: 2))])
    }
}
