extension DiagnosticExplanation {
    static let file: [DiagnosticExplanation] = [
        DiagnosticExplanation(
            "D001",
            Sentence(
                nl: "Een bestand dat niet gelezen kan worden, telt niet mee: "
                    + "de dialoog erin is er voor Spiegel niet.",
                en: "A file that cannot be read does not count: "
                    + "for Spiegel its dialogue is not there."
            ),
            bad: .unreadable
        ),
        DiagnosticExplanation(
            "D002",
            Sentence(
                nl: "Een script heeft hoogstens 256 KiB, ruim tien keer de langste dialoog. "
                    + "Zo kan een verkeerd bestand Spiegel niet ophouden.",
                en: "A script has 256 KiB at most, over ten times the longest dialogue. "
                    + "So a wrong file cannot hold Spiegel up."
            ),
            bad: .bytes([UInt8](repeating: UInt8(ascii: "#"), count: 256 * 1024))
        ),
        DiagnosticExplanation(
            "D003",
            Sentence(
                nl: "Scripts zijn UTF-8. In een andere codering worden letters als é en ë "
                    + "onleesbaar.",
                en: "Scripts are UTF-8. In another encoding letters such as é and ë "
                    + "become unreadable."
            ),
            bad: .bytes(Array("# E".utf8) + [0xE9] + Array("n\n".utf8)),
            good: .bytes(Array("# Eén\n".utf8))
        ),
        DiagnosticExplanation(
            "D004",
            Sentence(
                nl: "Sommige editors zetten een onzichtbaar teken vooraan. "
                    + "Andere programma's struikelen daarover.",
                en: "Some editors put an invisible character in front. "
                    + "Other programs stumble over it."
            ),
            bad: .bytes([0xEF, 0xBB, 0xBF]),
            good: .bytes([])
        ),
        DiagnosticExplanation(
            "D005",
            Sentence(
                nl: "Onzichtbare tekens komen mee met knippen en plakken. "
                    + "Ze kunnen het scherm verstoren of tekst omdraaien.",
                en: "Invisible characters come along with cut and paste. "
                    + "They can upset the screen or turn text around."
            ),
            bad: .items("- ask: Wat gebeurde\u{202E} er?\n  id: gebeurtenis")
        ),
        DiagnosticExplanation(
            "D006",
            Sentence(
                nl: "YAML kent geen tab aan het begin van een regel, "
                    + "want niemand weet hoe breed die is.",
                en: "YAML knows no tab at the start of a line, "
                    + "since nobody knows how wide it is."
            ),
            bad: .items("- ask: Wat gebeurde er?\n\tid: gebeurtenis")
        ),
        DiagnosticExplanation(
            "D007",
            Sentence(
                nl: "Een leeg bestand is meestal een bestand dat niet goed is bewaard.",
                en: "An empty file is mostly a file that was not saved well."
            ),
            bad: .files([DiagnosticExample.File("nl/voorbeeld.yaml", "# Nog te schrijven.\n")])
        ),
        DiagnosticExplanation(
            "D008",
            Sentence(
                nl: "Eén bestand, één dialoog: zo heet elke dialoog naar haar bestand.",
                en: "One file, one dialogue: so each dialogue is named after its file."
            ),
            bad: .files([
                DiagnosticExample.File(
                    "nl/voorbeeld.yaml",
                    "dialog: voorbeeld\n---\ndialog: tweede\n"
                )
            ])
        ),
        DiagnosticExplanation(
            "D009",
            Sentence(
                nl: "Een script heeft hoogstens 10.000 onderdelen, en een dialoog met zijn "
                    + "fragmenten 5.000. Meer is geen gesprek meer.",
                en: "A script has 10,000 parts at most, and a dialogue with its fragments 5,000. "
                    + "More is no conversation any more."
            ),
            bad: .questions(4000),
            good: .questions(200)
        ),
        DiagnosticExplanation(
            "D010",
            Sentence(
                nl: "Wie zo diep genest leest, verliest de draad. Een fragment of een eigen "
                    + "dialoog houdt het leesbaar.",
                en: "Who reads so deep inside loses the thread. A fragment or a dialogue of its "
                    + "own keeps it readable."
            ),
            bad: .items(nested(18)),
            good: .items(nested(3))
        ),
        DiagnosticExplanation(
            "D011",
            Sentence(
                nl: "Aan 'dialog', 'fragments' of 'cues' is te zien wat voor bestand het is.",
                en: "'dialog', 'fragments' or 'cues' shows what kind of file it is."
            ),
            bad: .edit(of: "dialog: voorbeeld", to: "dialoog: voorbeeld")
        ),
        DiagnosticExplanation(
            "D097",
            Sentence(
                nl: "Scripts zijn UTF-8. Kladblok en Word bewaren soms als UTF-16; daarin staat "
                    + "tussen alle letters een leeg teken.",
                en: "Scripts are UTF-8. Notepad and Word sometimes save as UTF-16, in which an "
                    + "empty character stands between all letters."
            ),
            bad: .bytes([0xFF, 0xFE]),
            good: .bytes([])
        ),
        DiagnosticExplanation(
            "D098",
            Sentence(
                nl: "Wat uit Word, een mail of een webpagina komt, heeft vaak vaste spaties. "
                    + "Ze zien er net zo uit, maar voor YAML springt zo'n regel niet in.",
                en: "What comes from Word, a mail or a web page often has no-break spaces. "
                    + "They look the same, but for YAML they indent nothing."
            ),
            bad: .items("- ask: Wat gebeurde er?\n\u{A0}\u{A0}id: gebeurtenis")
        ),
        DiagnosticExplanation(
            "D099",
            Sentence(
                nl: "Word maakt van een koppelteken aan het begin van een regel een streepje. "
                    + "Voor YAML is dat een letter als alle andere.",
                en: "Word makes a dash of a hyphen at the start of a line. "
                    + "For YAML that is a letter like any other."
            ),
            bad: .items("\u{2013} ask: Wat gebeurde er?\n  id: gebeurtenis")
        ),
    ]

    private static func nested(_ depth: Int) -> String {
        var lines = ["- yes-no: Ging het goed?", "  id: goed"]
        for level in 0..<depth {
            let indent = String(repeating: "    ", count: level)
            lines += ["\(indent)- if: goed", "\(indent)  then:"]
        }
        lines.append(String(repeating: "    ", count: depth) + "- say: Mooi.")
        return lines.joined(separator: "\n")
    }
}
