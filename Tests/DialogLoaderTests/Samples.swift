import DialogLoader

/// Scripts to try things on.
enum Samples {
    /// A script that uses everything the language has.
    static let everything = """
        dialog: alles
        format: 1
        language: nl
        title: Alles
        summary: "Alles: van begin tot eind."
        source: 'Handleiding, p. 1'
        modes: [alone, interview, meeting]
        minutes: {short: 5, full: 20}
        shortcut: alles
        roles:
          - role: bringer
            title: inbrenger
            does: Je vertelt.
        deepen:
          - Wil je verder kijken?
          - Nog even door?
        bell: Sta ik in de weg?
        steps:
          - step: begin
            title: Begin
            minutes: 5
            say: Alleen wat er gebeurde.
            role: bringer
            intent: I5.situatie
            do:
              - ask:
                  - Wat gebeurde er?
                  - >
                    Vertel eens
                    wat er gebeurde.
                id: gebeurtenis
                depth: short
                required: true
                hint: Zoals <gebeurtenis-eerder>
                why: Daarom.
                probe: [short, judgement]
                keep: intention
                role: bringer
              - list: Welke punten?
                id: punten
              - number: Hoeveel mensen?
                id: aantal
                lowest: 1
                highest: 40.5
              - scale: Hoe tevreden ben je?
                id: tevreden
                ends: [helemaal niet, helemaal]
                follow: vervolg
              - choice: Waar ging het over?
                id: soort
                options:
                  - boos: Boosheid
                  - bang: Angst
              - choices: Wat speelde mee?
                id: meer
                depth: full
                options: [{boos: Boosheid}, {bang: Angst}]
              - yes-no: Kan het weer gebeuren?
                id: weer
              - date: Wanneer?
                id: datum
              - if: tevreden < 5 and not answered(aantal) or soort == "boos" and weer
                then:
                  - say: Je vertelde <gebeurtenis>.
                  - call: alles-andere
                else:
                  - say: "Tot < 5: prima #1."
              - if: count(punten) > 2 and contains(punten, "werk") and contains(meer, "boos")
                then:
                  - each: punten
                    as: punt
                    do:
                      - ask: Wat maakt <punt> lastig?
                        id: lastig
              - use: vervolg
                with: {score: aantal}
                as: nog
        """.replacingFirst(" <gebeurtenis-eerder>", by: " je het zag.")

    /// The fragment and the dialogue that it needs.
    static let rest = [
        ScriptFile(
            path: "nl/fragmenten.yaml",
            bytes: Array(
                """
                fragments: 1
                language: nl
                define:
                  - fragment: vervolg
                    parameters: [score]
                    do:
                      - if: answered(score)
                        then:
                          - ask: Wat maakt het een <score> en geen <score - 1>?
                            id: lager
                """.utf8
            )
        ),
        ScriptFile(
            path: "nl/alles-andere.yaml",
            bytes: Array(
                """
                dialog: alles-andere
                format: 1
                language: nl
                title: Iets anders
                summary: Om aan te roepen.
                source: Handleiding
                modes: [alone]
                shortcut: andere
                steps:
                  - step: begin
                    title: Begin
                    do:
                      - say: Hallo.
                """.utf8
            )
        ),
    ]

    /// A library of `text` as the dialogue, and what it needs.
    static func library(_ text: String) -> ScriptLibrary { library(Array(text.utf8)) }

    /// A library of `bytes` as the dialogue, and what it needs.
    static func library(_ bytes: [UInt8]) -> ScriptLibrary {
        ScriptLibrary(files: rest + [ScriptFile(path: "nl/alles.yaml", bytes: bytes)])
    }
}

extension String {
    /// The text with the first `old` replaced by `new`.
    func replacingFirst(_ old: String, by new: String) -> String {
        guard let start = indices.first(where: { self[$0...].hasPrefix(old) }) else { return self }
        return self[..<start] + new + self[index(start, offsetBy: old.count)...]
    }
}
