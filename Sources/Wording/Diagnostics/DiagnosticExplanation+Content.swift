extension DiagnosticExplanation {
    static let content: [DiagnosticExplanation] = [
        DiagnosticExplanation(
            "D080",
            Sentence(
                nl: "Op een schaal moet iets te kiezen zijn.",
                en: "A scale must offer a choice."
            ),
            bad: .items(scale("\n  lowest: 10\n  highest: 1")),
            good: .items(scale("\n  lowest: 1\n  highest: 10"))
        ),
        DiagnosticExplanation(
            "D081",
            Sentence(
                nl: "Cijfers worden in tienden bewaard, zodat er nooit iets wordt afgerond.",
                en: "Scores are kept in tenths, so that nothing is ever rounded."
            ),
            bad: .items(scale("\n  highest: 7.25")),
            good: .items(scale("\n  highest: 7.5"))
        ),
        DiagnosticExplanation(
            "D082",
            Sentence(
                nl: "Een keuze heeft twee opties of meer.",
                en: "A choice has two options or more."
            ),
            bad: .items(choice("    - boos: Boosheid")),
            good: .items(choice("    - boos: Boosheid\n    - bang: Angst"))
        ),
        DiagnosticExplanation(
            "D083",
            Sentence(
                nl: "Twee gelijke opties zijn op het scherm niet uit elkaar te houden.",
                en: "Two equal options cannot be told apart on the screen."
            ),
            bad: .items(choice("    - boos: Boosheid\n    - kwaad: Boosheid\n    - boos: Woede")),
            good: .items(choice("    - boos: Boosheid\n    - bang: Angst"))
        ),
        DiagnosticExplanation(
            "D084",
            Sentence(
                nl: "Elk onderdeel zegt of vraagt één ding. Vaak mist er een '- ' tussen twee.",
                en: "Each item says or asks one thing. Often a '- ' is missing between two."
            ),
            bad: .items("- say: Even terug.\n  ask: Wat gebeurde er?\n  id: gebeurtenis"),
            good: .items("- say: Even terug.\n- ask: Wat gebeurde er?\n  id: gebeurtenis")
        ),
        DiagnosticExplanation(
            "D085",
            Sentence(
                nl: "Aan de eerste sleutel is te zien wat een onderdeel doet.",
                en: "The first key shows what an item does."
            ),
            bad: .items("- id: gebeurtenis\n  hint: Zoals je het zag.")
        ),
        DiagnosticExplanation(
            "D086",
            Sentence(
                nl:
                    "In de korte vorm vallen vragen met 'depth: full' weg. Alleen 'deepen' biedt ze "
                    + "alsnog aan.",
                en:
                    "In the short form questions with 'depth: full' fall away. Only 'deepen' offers "
                    + "them after all."
            ),
            bad: .files([short("")]),
            good: .files([short("deepen: Wil je verder kijken?\n")])
        ),
        DiagnosticExplanation(
            "D087",
            Sentence(
                nl: "Varianten wisselen elkaar af; twee gelijke vallen juist op.",
                en: "Variants take turns; two that are equal stand out."
            ),
            bad: .items(
                "- ask:\n    - Wat gebeurde er?\n    - Vertel eens.\n    - Wat gebeurde er?\n  id: wat"
            ),
            good: .items("- ask:\n    - Wat gebeurde er?\n    - Vertel eens.\n  id: wat")
        ),
        DiagnosticExplanation(
            "D088",
            Sentence(
                nl:
                    "Een vervolg vraagt naar één lager en één hoger, en dat kan alleen bij een schaal.",
                en: "A follow-up asks after one lower and one higher, which takes a scale."
            ),
            bad: .items("- ask: Wat dacht je?\n  id: gedacht\n  follow: plus-minus-one"),
            good: .items("- ask: Wat dacht je?\n  id: gedacht")
        ),
        DiagnosticExplanation(
            "D089",
            Sentence(
                nl: "De vraag of iemand verder wil kijken, wordt zo nooit gesteld.",
                en: "So nobody is ever asked whether to look further."
            ),
            bad: .edit(of: "modes: [alone]", to: "modes: [alone]\ndeepen: Wil je verder kijken?")
        ),
        DiagnosticExplanation(
            "D090",
            Sentence(
                nl: "Een signaal heeft woorden nodig, of een aantal woorden, om op aan te slaan.",
                en: "A cue needs words, or a number of words, to be set off by."
            ),
            bad: .lexicon("  - cue: short\n    ask: Kun je daar iets bij vertellen?"),
            good: .lexicon(
                "  - cue: short\n    fewer-words-than: 4\n    ask: Kun je daar iets bij vertellen?"
            )
        ),
        DiagnosticExplanation(
            "D091",
            Sentence(
                nl: "De korte vorm is er voor wie weinig tijd heeft.",
                en: "The short form is there for those with little time."
            ),
            bad: .edit(of: "modes: [alone]", to: "modes: [alone]\nminutes: {short: 20, full: 5}"),
            good: .edit(of: "modes: [alone]", to: "modes: [alone]\nminutes: {short: 5, full: 20}")
        ),
        DiagnosticExplanation(
            "D100",
            Sentence(
                nl: "Wie de dialoog onder die gelegenheid kiest, moet haar zo ook kunnen houden.",
                en: "Who chooses the dialogue on that occasion must be able to hold it so."
            ),
            bad: .edit(of: "format: 1", to: "format: 2\noccasion: [colleague]"),
            good: .edit(of: "format: 1", to: "format: 2\noccasion: [alone]")
        ),
        DiagnosticExplanation(
            "D104",
            Sentence(
                nl: "Wat er van iets geworden is, wordt gevraagd over wat eerder is afgesproken.",
                en: "What became of something is asked about what was agreed before."
            ),
            bad: .files([
                DiagnosticExample.script(
                    items: "- resolve: Hoe staat het daarmee?\n  id: stand",
                    head: agreements
                )
            ]),
            good: .files([
                DiagnosticExample.script(
                    items: "- each: afspraken\n  as: afspraak\n  do:\n"
                        + "    - resolve: Hoe staat het met '<afspraak>'?\n      id: stand",
                    head: agreements
                )
            ])
        ),
        DiagnosticExplanation(
            "D107",
            Sentence(
                nl:
                    "Wat verdeeld wordt, moet er zijn: een rol heeft een naam, en een woord op het scherm.",
                en: "What is handed out must be there: a role has a name, and a word on the screen."
            ),
            bad: .files([
                casting(DiagnosticExample.script(items: "- cast: all\n" + DiagnosticExample.items))
            ])
        ),
    ]

    private static let agreements = "recall:\n  - recall: afspraken\n    keep: [agreement]"

    /// The same in the format that hands out roles.
    private static func casting(_ file: DiagnosticExample.File) -> DiagnosticExample.File {
        let text = String(decoding: file.bytes, as: UTF8.self)
        return DiagnosticExample.File(file.path, text.replacing("format: 1", with: "format: 2"))
    }

    private static func scale(_ keys: String) -> String {
        "- scale: Hoe tevreden ben je?\n  id: score\n  ends: [niet, helemaal]" + keys
    }

    private static func choice(_ options: String) -> String {
        "- choice: Waar ging het over?\n  id: soort\n  options:\n" + options
    }

    private static func short(_ keys: String) -> DiagnosticExample.File {
        let script = DiagnosticExample.script(
            items: "- ask: Wat gebeurde er?\n  id: gebeurtenis\n  depth: full"
        )
        return DiagnosticExample.File(
            script.path,
            Array((keys + "minutes: {short: 5, full: 20}\n").utf8) + script.bytes
        )
    }
}
