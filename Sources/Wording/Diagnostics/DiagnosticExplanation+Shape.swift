extension DiagnosticExplanation {
    static let shape: [DiagnosticExplanation] = [
        DiagnosticExplanation(
            "D012",
            Sentence(
                nl: "Wat achter een onbekende sleutel staat, zou stilletjes verdwijnen.",
                en: "What stands behind an unknown key would silently vanish."
            ),
            bad: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n  pobe: [short]"),
            good: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n  probe: [short]")
        ),
        DiagnosticExplanation(
            "D013",
            Sentence(
                nl: "Zonder deze sleutel weet Spiegel niet wat het moet laten zien of onthouden.",
                en: "Without this key Spiegel does not know what to show or remember."
            ),
            bad: .edit(of: "title: Voorbeeld", to: "")
        ),
        DiagnosticExplanation(
            "D014",
            Sentence(
                nl: "Elke sleutel verwacht een soort waarde: een tekst, een getal, een lijst.",
                en: "Each key expects a kind of value: a text, a number, a list."
            ),
            bad: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n  required: misschien"),
            good: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n  required: true")
        ),
        DiagnosticExplanation(
            "D015",
            Sentence(
                nl: "Van twee gelijke sleutels zou er maar één tellen. Vaak mist er een '- ' "
                    + "waar een nieuw onderdeel begint.",
                en: "Of two equal keys only one would count. Often a '- ' is missing "
                    + "where a new item begins."
            ),
            bad: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n  id: wat"),
            good: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n- ask: En toen?\n  id: toen")
        ),
        DiagnosticExplanation(
            "D016",
            Sentence(
                nl: "Deze sleutel kent een vaste reeks woorden.",
                en: "This key knows a fixed set of words."
            ),
            bad: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n  depth: ful"),
            good: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n  depth: full")
        ),
        DiagnosticExplanation(
            "D017",
            Sentence(
                nl: "Een script van een latere versie kan dingen zeggen die deze niet begrijpt.",
                en: "A script of a later version may say things that this one does not understand."
            ),
            bad: .edit(of: "format: 1", to: "format: 3")
        ),
        DiagnosticExplanation(
            "D018",
            Sentence(
                nl: "Een dialoog heet naar haar bestand, zodat ze te vinden is.",
                en: "A dialogue is named after its file, so that it can be found."
            ),
            bad: .edit(of: "dialog: voorbeeld", to: "dialog: starrt")
        ),
        DiagnosticExplanation(
            "D019",
            Sentence(
                nl: "Nederlandse scripts liggen in de map nl, Engelse in de map en.",
                en: "Dutch scripts lie in the folder nl, English ones in the folder en."
            ),
            bad: .edit(of: "language: nl", to: "language: en")
        ),
        DiagnosticExplanation(
            "D020",
            Sentence(
                nl: "Namen zijn kleine letters, cijfers en streepjes, "
                    + "zodat ze in voorwaarden en op de opdrachtregel passen.",
                en: "Names are lower-case letters, digits and hyphens, "
                    + "so that they fit in conditions and on the command line."
            ),
            bad: .items("- ask: Wat gebeurde er?\n  id: Wat gebeurde")
        ),
        DiagnosticExplanation(
            "D021",
            Sentence(
                nl:
                    "Elke naam hoort bij één ding, anders is niet te zeggen welk antwoord bedoeld is.",
                en: "Each name belongs to one thing, else nobody could say which answer is meant."
            ),
            bad: .items("- ask: Wat zag je?\n  id: wat\n- ask: Wat hoorde je?\n  id: wat"),
            good: .items("- ask: Wat zag je?\n  id: zag\n- ask: Wat hoorde je?\n  id: hoorde")
        ),
        DiagnosticExplanation(
            "D022",
            Sentence(
                nl: "Met /woord roept iemand midden in een gesprek één dialoog op.",
                en: "With /word someone calls up one dialogue in the middle of a conversation."
            ),
            bad: .files([script(shortcut: "meta"), script("ander", shortcut: "meta")]),
            good: .files([script(shortcut: "meta"), script("ander", shortcut: "ander")])
        ),
        DiagnosticExplanation(
            "D023",
            Sentence(
                nl: "Dit getal ligt buiten wat in een gesprek voorkomt.",
                en: "This number lies outside of what occurs in a conversation."
            ),
            bad: .edit(of: "modes: [alone]", to: "modes: [alone]\nminutes: 5000"),
            good: .edit(of: "modes: [alone]", to: "modes: [alone]\nminutes: 5")
        ),
        DiagnosticExplanation(
            "D024",
            Sentence(
                nl: "Een vraag die 'not' heet, is in een voorwaarde niet te onderscheiden.",
                en: "A question called 'not' cannot be told apart in a condition."
            ),
            bad: .items("- ask: Wat gebeurde er?\n  id: not")
        ),
        DiagnosticExplanation(
            "D025",
            Sentence(
                nl: "Een lege tekst zou een lege regel op het scherm worden.",
                en: "An empty text would become an empty line on the screen."
            ),
            bad: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n  hint:")
        ),
        DiagnosticExplanation(
            "D026",
            Sentence(
                nl: "Een stap zonder vragen, of een vraag zonder tekst, doet niets.",
                en: "A step without questions, or a question without text, does nothing."
            ),
            bad: .items("- yes-no: Ging het goed?\n  id: goed\n- if: goed\n  then: []"),
            good: .items(
                "- yes-no: Ging het goed?\n  id: goed\n- if: goed\n  then:\n    - say: Mooi."
            )
        ),
        DiagnosticExplanation(
            "D095",
            Sentence(
                nl:
                    "Zo'n lange tekst is geen vraag meer. Vaak wordt ergens een aanhalingsteken niet "
                    + "gesloten.",
                en: "So long a text is no question any more. Often a quotation mark is not closed "
                    + "somewhere."
            ),
            bad: .items("- say: " + String(repeating: "Sta even stil. ", count: 140) + "Dank je."),
            good: .items("- say: Sta even stil. Dank je.")
        ),
        DiagnosticExplanation(
            "D096",
            Sentence(
                nl: "Een eerdere versie van Spiegel zou zo'n sleutel voor een tikfout houden.",
                en: "An earlier version of Spiegel would take such a key for a slip."
            ),
            bad: .items("- date: Wanneer is de volgende keer?\n  id: dag\n  looks: ahead")
        ),
    ]

    private static func script(
        _ name: String = "voorbeeld",
        shortcut: String
    ) -> DiagnosticExample.File {
        let script = DiagnosticExample.script(name)
        return DiagnosticExample.File(
            script.path,
            Array("shortcut: \(shortcut)\n".utf8) + script.bytes
        )
    }
}
