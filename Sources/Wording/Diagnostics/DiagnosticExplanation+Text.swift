extension DiagnosticExplanation {
    static let text: [DiagnosticExplanation] = [
        DiagnosticExplanation(
            "D027",
            Sentence(
                nl:
                    "YAML leest een woord met & aan het begin als anker en laat het weg uit de tekst.",
                en: "YAML reads a word with & at the start as an anchor and drops it from the text."
            ),
            bad: .items("- say: &even Sta even stil."),
            good: .items("- say: \"&even Sta even stil.\"")
        ),
        DiagnosticExplanation(
            "D028",
            Sentence(
                nl: "Met ankers en verwijzingen kan een klein bestand oneindig groot worden. "
                    + "Fragmenten doen hetzelfde zonder dat gevaar.",
                en: "With anchors and aliases a small file can become endlessly large. "
                    + "Fragments do the same without that danger."
            ),
            bad: .items("- say: &zin Sta even stil.\n- say: *zin"),
            good: .items("- say: Sta even stil.\n- say: Sta nog even stil.")
        ),
        DiagnosticExplanation(
            "D029",
            Sentence(
                nl: "Een script bevat teksten en getallen, geen opdrachten aan YAML.",
                en: "A script holds texts and numbers, no orders to YAML."
            ),
            bad: .items("- say: !!str Sta even stil."),
            good: .items("- say: Sta even stil.")
        ),
        DiagnosticExplanation(
            "D030",
            Sentence(
                nl: "Sleutels samenvoegen kan niet: aan elk onderdeel is te zien wat het doet.",
                en: "Keys cannot be merged: each item shows what it does."
            ),
            bad: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n  <<: {depth: full}"),
            good: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n  depth: full")
        ),
        DiagnosticExplanation(
            "D031",
            Sentence(
                nl: "Vierkante haken maken een lijst, en elke komma een nieuwe variant. "
                    + "Varianten staan daarom onder elkaar, elk achter een '- '.",
                en: "Square brackets make a list, and each comma a new variant. "
                    + "So variants stand below each other, each behind a '- '."
            ),
            bad: .items("- ask: [Wat deed je, en waarom?]\n  id: gedaan"),
            good: .items("- ask: Wat deed je, en waarom?\n  id: gedaan")
        ),
        DiagnosticExplanation(
            "D032",
            Sentence(
                nl: "Een dubbele punt met een spatie scheidt in YAML een sleutel van zijn waarde. "
                    + "Tussen aanhalingstekens is het gewoon een dubbele punt.",
                en: "In YAML a colon and a space part a key from its value. "
                    + "Between quotation marks it is just a colon."
            ),
            bad: .items(
                "- say: Je gaf een 7: dat is mooi.\n- ask:\n    - Let op: wat gebeurde er?\n  id: wat"
            ),
            good: .items(
                "- say: \"Je gaf een 7: dat is mooi.\"\n- ask:\n"
                    + "    - \"Let op: wat gebeurde er?\"\n  id: wat"
            )
        ),
        DiagnosticExplanation(
            "D033",
            Sentence(
                nl: "Achter een spatie en # begint in YAML een opmerking, en de rest van de tekst "
                    + "verdwijnt. Zet voor een echte opmerking twee spaties.",
                en: "In YAML a space and # begin a comment, and the rest of the text vanishes. "
                    + "Put two spaces before a real comment."
            ),
            bad: .items("- ask: Wat dacht je #1?\n  id: gedacht"),
            good: .items("- ask: \"Wat dacht je #1?\"  # eerste gedachte\n  id: gedacht")
        ),
        DiagnosticExplanation(
            "D034",
            Sentence(
                nl: "Sommige tekens betekenen aan het begin iets voor YAML: { [ * & ! % @ ` > |. "
                    + "Tussen aanhalingstekens zijn het gewone tekens.",
                en: "Some characters mean something to YAML at the start: { [ * & ! % @ ` > |. "
                    + "Between quotation marks they are ordinary characters."
            ),
            bad: .items(
                "- say: {stilte}\n- say: '%1'\n- say: @home\n- say: > 5 is veel\n- say: *echt*"
            ),
            good: .items("- say: \"{stilte}\"\n- say: '%1'\n- say: \"*echt*\"")
        ),
        DiagnosticExplanation(
            "D035",
            Sentence(
                nl: "Begint een tekst met een aanhalingsteken, dan houdt hij voor YAML bij het "
                    + "volgende op. Dat gaat ook mis met 's avonds en 't.",
                en: "If a text begins with a quotation mark, it ends for YAML at the next one. "
                    + "That also goes wrong with words such as 'tis."
            ),
            bad: .items("- say: \"Goed\" zei je.\n- say: 's Avonds was het stil."),
            good: .items("- say: '\"Goed\" zei je.'\n- say: \"'s Avonds was het stil.\"")
        ),
        DiagnosticExplanation(
            "D036",
            Sentence(
                nl: "Aan het inspringen ziet YAML wat bij elkaar hoort.",
                en: "By indentation YAML sees what belongs together."
            ),
            bad: .items("- ask: Wat gebeurde er?\n   id: gebeurtenis\n  hint: Zoals je het zag.")
        ),
        DiagnosticExplanation(
            "D037",
            Sentence(
                nl: "YAML kan deze regel niet lezen, en Spiegel weet niet wat er bedoeld was.",
                en: "YAML cannot read this line, and Spiegel does not know what was meant."
            ),
            bad: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n  ? [een, twee]\n  : drie")
        ),
        DiagnosticExplanation(
            "D038",
            Sentence(
                nl:
                    "Tussen < en > staat een eerder antwoord. Zonder > is niet te zien waar de naam "
                    + "ophoudt.",
                en: "Between < and > stands an earlier answer. Without > nobody sees where the "
                    + "name ends."
            ),
            bad: .items(naming("Je noemde <naam.")),
            good: .items(naming("Je noemde <naam>."))
        ),
        DiagnosticExplanation(
            "D039",
            Sentence(
                nl: "Hier zou niets komen te staan.",
                en: "Nothing would come to stand here."
            ),
            bad: .items(naming("Je noemde <>.")),
            good: .items(naming("Je noemde <naam>."))
        ),
        DiagnosticExplanation(
            "D092",
            Sentence(
                nl: "Zonder het tweede haakje leest YAML de volgende regels mee.",
                en: "Without the second bracket YAML reads the next lines along."
            ),
            bad: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n  probe: [short"),
            good: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n  probe: [short]")
        ),
        DiagnosticExplanation(
            "D093",
            Sentence(
                nl: "Tussen haakjes scheidt een komma het ene deel van het andere.",
                en: "Between brackets a comma parts one thing from the next."
            ),
            bad: .edit(of: "modes: [alone]", to: "modes: [alone]\nminutes: {short: 5 full: 20}"),
            good: .edit(of: "modes: [alone]", to: "modes: [alone]\nminutes: {short: 5, full: 20}")
        ),
        DiagnosticExplanation(
            "D094",
            Sentence(
                nl: "Zonder de spatie leest YAML het streepje of de dubbele punt als een deel van "
                    + "het woord.",
                en: "Without the space YAML reads the dash or the colon as a part of the word."
            ),
            bad: .items("- ask:Wat gebeurde er?\n  id: gebeurtenis\n-ask: En toen?\n  id: toen"),
            good: .items("- ask: Wat gebeurde er?\n  id: gebeurtenis\n- ask: En toen?\n  id: toen")
        ),
    ]

    private static func naming(_ text: String) -> String {
        "- ask: Wie was erbij?\n  id: naam\n  required: true\n- say: \(text)"
    }
}
