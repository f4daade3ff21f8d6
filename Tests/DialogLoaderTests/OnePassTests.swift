import DialogLoader
import DialogModel
import TestSupport
import Testing
import Wording

@Suite("One pass")
struct OnePassTests {
    @Test("finds everything that is wrong, also behind what YAML cannot read")
    func everything() throws {
        let script = """
            dialog: eigen
            format: 1
            language: nl
            title: STARRT: kort
            summary: "Eén situatie
            source: 's Avonds
            modes: [alone interview]
            minutes: {short: 5 full: 20}
            rolles:
              - role: asker
            steps:
              - step: begin
                title: Begin
                minutes: vijf
                do:
                  - ask: Wat gebeurde
                      er: precies?
                    id: gebeurtenis
                  - ask:
                      - 's Avonds, wat dan?
                      - 'Ja' zei hij?
                      - [Wat, en hoe?]
                      - Een 7: waarom?
                    id: avond
                  - ask: - Wat nu?
                    id: nu
                  -ask: Wat straks?
                    id: straks
                  - choice: Wat?
                    id: soort
                    options:
                      - boos: Boos: heel boos
                      - blij
                  - if: soort = "boos"
                    then:
                      - say: Hallo <soort.
                    else:
                      say: x
                  - scale: Cijfer?
                    id: cijfer
                    ends: [laag, hoog]
                    follow: plus
                    hint: Let op # dit is weg
                  - ask: 漢字 <cijfr> wat?
                    id: kanji
                  - say: "Tab\\t en \\e[31mrood"

            """
        let file = ScriptFile(path: "nl/eigen.yaml", bytes: Array(script.utf8))
        let diagnostics = ScriptLibrary(files: [file]).diagnostics
        let text =
            diagnostics.map { $0.rendered(in: .dutch) } + [
                Diagnostic.count(of: diagnostics)(in: .dutch), "",
            ]
        try Golden.expect(text.joined(separator: "\n"), equals: "one-pass.txt")
    }
}
