import DialogModel
import DialogTools
import Foundation
import TestSupport
import Testing

@Suite("An outline shows every question beforehand")
struct DialogOutlineTests {
    @Test("with forks, loops, fragments and calls in words", arguments: Language.allCases)
    func everything(language: Language) throws {
        let script = try Scripts.pinned(
            steps: """
                  - step: begin
                    title: Begin
                    minutes: 5
                    say: Rustig aan.
                    do:
                      - scale:
                          - Hoe tevreden ben je?
                          - Hoe ging het?
                        id: score
                        ends: [helemaal niet, helemaal]
                        required: true
                      - if: (score < 5 or score == 10) and not (score > 9)
                        then:
                          - ask: Wat maakt dat het geen <score + 1> is?
                            id: lager
                            probe: [short, judgement]
                            keep: intention
                        else:
                          - say: Fijn.
                      - list: Welke punten?
                        id: punten
                        depth: full
                      - each: punten
                        as: punt
                        do:
                          - yes-no: Is <punt> lastig?
                            id: lastig
                          - if: lastig
                            then:
                              - number: Hoe vaak?
                                id: vaak
                                lowest: 1
                  - step: eind
                    title: Eind
                    do:
                      - choices: Wat past?
                        id: past
                        options:
                          - a: rust
                          - b: ruimte
                      - date: Wanneer?
                        id: wanneer
                """,
            more: """
                minutes: {short: 5, full: 20}
                shortcut: proef
                deepen: Verder kijken?
                roles:
                  - role: asker
                    title: vrager
                    does: Vraagt.
                """
        )
        let outline = DialogOutline(script, in: language)
        try Golden.expect(
            outline.lines.joined(separator: "\n") + "\n",
            equals: "outline.\(language.rawValue).txt"
        )
    }

    @Test("of our own scripts leaves no question out", arguments: Walked.all)
    func complete(walked: Walked) throws {
        let script = try Shipped.library.pinned(
            walked.dialog.id,
            in: walked.dialog.language
        )
        let text = DialogOutline(script, in: walked.dialog.language).lines.joined(separator: "\n")
        for step in walked.dialog.steps { #expect(text.contains(step.title)) }
        let questions = text.split(separator: "\n").count { line in
            let bare = line.drop { $0 == " " }
            return bare.hasPrefix("- ") || bare.hasPrefix("+ ")
        }
        #expect(questions >= walked.dialog.steps.count - 1)
    }
}
