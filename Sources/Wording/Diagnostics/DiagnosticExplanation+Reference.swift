extension DiagnosticExplanation {
    static let reference: [DiagnosticExplanation] = [
        DiagnosticExplanation(
            "D060",
            Sentence(
                nl: "Een dialoog kan alleen een dialoog aanroepen die er is, in dezelfde taal.",
                en: "A dialogue can call only a dialogue that is there, in the same language."
            ),
            bad: .files([calling("voorbeeld", "andre"), DiagnosticExample.script("ander")]),
            good: .files([calling("voorbeeld", "ander"), DiagnosticExample.script("ander")])
        ),
        DiagnosticExplanation(
            "D061",
            Sentence(
                nl: "Halverwege een gesprek van taal wisselen leest niet.",
                en: "Changing language halfway a conversation does not read well."
            ),
            bad: .files([calling("voorbeeld", "ander"), english("ander")]),
            good: .files([DiagnosticExample.script(), english("ander")])
        ),
        DiagnosticExplanation(
            "D062",
            Sentence(
                nl: "Dialogen die elkaar in een kring aanroepen, houden nooit op.",
                en: "Dialogues that call each other in a circle never end."
            ),
            bad: .files([calling("voorbeeld", "ander"), calling("ander", "voorbeeld")]),
            good: .files([calling("voorbeeld", "ander"), DiagnosticExample.script("ander")])
        ),
        DiagnosticExplanation(
            "D063",
            Sentence(
                nl: "Zo diep in elkaar raakt iedereen de weg kwijt.",
                en: "So deep inside each other everybody loses the way."
            ),
            bad: .files(chain(18)),
            good: .files(chain(17))
        ),
        DiagnosticExplanation(
            "D064",
            Sentence(
                nl: "Een fragment moet ergens in dezelfde taal zijn beschreven.",
                en: "A fragment must be described somewhere in the same language."
            ),
            bad: .fragments(followUp, items: using("vervogl", "score")),
            good: .fragments(followUp, items: using("vervolg", "score"))
        ),
        DiagnosticExplanation(
            "D065",
            Sentence(
                nl: "Achter 'with' staan de parameters van het fragment.",
                en: "Behind 'with' stand the fragment's parameters."
            ),
            bad: .fragments(followUp, items: using("vervolg", "cijfers")),
            good: .fragments(followUp, items: using("vervolg", "score"))
        ),
        DiagnosticExplanation(
            "D066",
            Sentence(
                nl: "Het fragment weet zonder deze parameter niet over welk antwoord het gaat.",
                en: "Without this parameter the fragment does not know which answer it is about."
            ),
            bad: .fragments(followUp, items: scale + "\n- use: vervolg\n  as: verder"),
            good: .fragments(followUp, items: using("vervolg", "score"))
        ),
        DiagnosticExplanation(
            "D067",
            Sentence(
                nl: "Wie het fragment gebruikt, moet iets opgeven wat niets uitmaakt.",
                en: "Who uses the fragment must give something that makes no difference."
            ),
            bad: .fragments(
                "  - fragment: vervolg\n    parameters: [score]\n    do:\n      - say: Dank je.",
                items: using("vervolg", "score")
            ),
            good: .fragments(followUp, items: using("vervolg", "score"))
        ),
        DiagnosticExplanation(
            "D068",
            Sentence(
                nl: "Fragmenten die elkaar in een kring gebruiken, houden nooit op.",
                en: "Fragments that use each other in a circle never end."
            ),
            bad: .fragments(
                "  - fragment: een\n    do:\n      - use: twee\n"
                    + "  - fragment: twee\n    do:\n      - use: een",
                items: "- use: een"
            ),
            good: .fragments(
                "  - fragment: een\n    do:\n      - use: twee\n"
                    + "  - fragment: twee\n    do:\n      - say: Dank je.",
                items: "- use: een"
            )
        ),
        DiagnosticExplanation(
            "D069",
            Sentence(
                nl: "Zo diep in elkaar is een fragment niet meer te volgen.",
                en: "So deep inside each other a fragment cannot be followed any more."
            ),
            bad: .fragments(nested(18), items: "- use: f1"),
            good: .fragments(nested(16), items: "- use: f1")
        ),
        DiagnosticExplanation(
            "D070",
            Sentence(
                nl: "Alleen rollen die bovenaan staan, worden verdeeld.",
                en: "Only roles that stand at the top are handed out."
            ),
            bad: .edit(of: "    title: Begin", to: "    title: Begin\n    role: vrager")
        ),
        DiagnosticExplanation(
            "D106",
            Sentence(
                nl:
                    "Wie rollen verdeelt met 'cast:', verdeelt alleen wat daar staat. Een rol die nergens "
                    + "staat, krijgt niemand.",
                en:
                    "Roles that are handed out with 'cast:' are those that stand there. A role that "
                    + "stands nowhere is nobody's."
            ),
            bad: casting("[vrager]"),
            good: casting("[vrager, schrijver]")
        ),
        DiagnosticExplanation(
            "D071",
            Sentence(
                nl: "Het fragment rekent of vergelijkt met dit antwoord, en dat kan alleen met het "
                    + "goede soort vraag.",
                en: "The fragment calculates or compares with this answer, and that takes the "
                    + "right kind of question."
            ),
            bad: .fragments(
                followUp,
                items: "- ask: Wat dacht je?\n  id: gedacht\n- use: vervolg\n"
                    + "  with: {score: gedacht}\n  as: verder"
            ),
            good: .fragments(followUp, items: using("vervolg", "score"))
        ),
        DiagnosticExplanation(
            "D101",
            Sentence(
                nl: "'<naam>' staat voor een groep woorden, die erboven genoemd moet zijn.",
                en: "'<name>' stands for a group of words, which must be named above it."
            ),
            bad: .lexicon(words("<wie> * lui")),
            good: .lexicon(words("{hij|zij} * lui"))
        ),
        DiagnosticExplanation(
            "D102",
            Sentence(
                nl:
                    "Wat een andere dialoog weet of krijgt, staat daar onder de naam van een vraag.",
                en: "What another dialogue knows or is told stands there under a question's name."
            ),
            bad: .files([handing("gebeurd: wat"), DiagnosticExample.script("ander")]),
            good: .files([handing("gebeurtenis: wat"), DiagnosticExample.script("ander")])
        ),
        DiagnosticExplanation(
            "D103",
            Sentence(
                nl: "Wat wordt doorgegeven, geldt daar als antwoord, en moet er dus een zijn.",
                en: "What is handed on counts as the answer there, and so must be one."
            ),
            bad: .files([handing("cijfer: wat"), DiagnosticExample.script("ander", items: scale)]),
            good: .files([
                handing("gebeurtenis: wat"), DiagnosticExample.script("ander"),
            ])
        ),
    ]

    private static func handing(_ pair: String) -> DiagnosticExample.File {
        DiagnosticExample.script(
            items: "- ask: Wat?\n  id: wat\n- call: ander\n  with: {\(pair)}",
            head: "kind: tool"
        )
    }

    private static let scale = """
        - scale: Hoe tevreden ben je?
          id: cijfer
          ends: [niet, helemaal]
        """

    private static let followUp = """
          - fragment: vervolg
            parameters: [score]
            do:
              - if: score < 5
                then:
                  - ask: Wat maakt het een <score>?
                    id: waarom
        """

    private static func using(_ fragment: String, _ parameter: String) -> String {
        scale + "\n- use: \(fragment)\n  with: {\(parameter): cijfer}\n  as: verder"
    }

    private static func nested(_ depth: Int) -> String {
        (1...depth).map { number in
            let item = number == depth ? "say: Dank je." : "use: f\(number + 1)"
            return "  - fragment: f\(number)\n    do:\n      - \(item)"
        }.joined(separator: "\n")
    }

    private static func casting(_ roles: String) -> DiagnosticExample {
        .files([
            DiagnosticExample.File(
                "nl/voorbeeld.yaml",
                """
                dialog: voorbeeld
                format: 2
                language: nl
                title: Voorbeeld
                summary: Eén vraag, om iets te laten zien.
                source: Handleiding
                modes: [meeting]
                roles:
                  - {role: vrager, title: vrager}
                  - {role: schrijver, title: schrijver}
                steps:
                  - step: begin
                    title: Begin
                    do:
                      - cast: \(roles)
                      - ask: Wat gebeurde er?
                        id: gebeurtenis

                """
            )
        ])
    }

    private static func calling(_ name: String, _ called: String) -> DiagnosticExample.File {
        DiagnosticExample.script(name, items: "- call: \(called)")
    }

    private static func words(_ phrase: String) -> String {
        "  - cue: judgement\n    phrases: [\"\(phrase)\"]\n    ask: Wat zag je?\nformat: 2"
    }

    private static func chain(_ length: Int) -> [DiagnosticExample.File] {
        (1..<length).map { calling("d\($0)", "d\($0 + 1)") }
            + [DiagnosticExample.script("d\(length)")]
    }

    private static func english(_ name: String) -> DiagnosticExample.File {
        DiagnosticExample.File(
            "en/\(name).yaml",
            """
            dialog: \(name)
            format: 1
            language: en
            title: Other
            summary: Another dialogue.
            source: Manual
            modes: [alone]
            steps:
              - step: begin
                title: Beginning
                do:
                  - ask: What happened?
                    id: gebeurtenis

            """
        )
    }
}
