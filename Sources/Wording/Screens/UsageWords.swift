/// What is said of a command line that cannot be followed.
package enum UsageWords {
    /// There is no such command; `meant` was perhaps meant.
    package static func unknownCommand(_ word: String, meant: Sentence?) -> Sentence {
        let unknown = Sentence(
            nl: "De opdracht '\(word)' is er niet.",
            en: "There is no command '\(word)'."
        )
        guard let meant else { return unknown }
        return unknown.followed(
            by: Sentence(
                nl: "Bedoel je: spiegel \(meant.dutch)?",
                en: "Do you mean: spiegel \(meant.english)?"
            )
        )
    }

    /// There is no such option; `meant` was perhaps meant.
    package static func unknownOption(_ option: String, meant: String?) -> Sentence {
        let unknown = Sentence(
            nl: "De optie \(option) is er niet.",
            en: "There is no option \(option)."
        )
        guard let meant else { return unknown }
        return unknown.followed(
            by: Sentence(nl: "Bedoel je \(meant)?", en: "Do you mean \(meant)?")
        )
    }

    /// An option lacks its value.
    package static func missingValue(_ option: String) -> Sentence {
        Sentence(
            nl: "Achter \(option) moet nog iets staan.",
            en: "Something has to follow \(option)."
        )
    }

    /// An option that stands alone was given a value.
    package static func needlessValue(_ option: String) -> Sentence {
        Sentence(nl: "Achter \(option) hoort niets.", en: "Nothing follows \(option).")
    }

    /// A number was wanted.
    package static func notANumber(_ value: String) -> Sentence {
        Sentence(
            nl:
                "'\(value)' is geen nummer. Geef het nummer van een gesprek; spiegel lijst toont ze.",
            en: "'\(value)' is no number. Give a conversation's number; spiegel list shows them."
        )
    }

    /// A file was named where numbers stand.
    package static func fileBehind(_ file: String) -> Sentence {
        Sentence(
            nl:
                "'\(file)' is geen nummer. Is het een bestand, zet er dan --naar voor: --naar \(file)",
            en: "'\(file)' is no number. If it is a file, put --output before it: --output \(file)"
        )
    }

    /// Something is not there that has to be: `what` as the usage names it, `<number>`.
    package static func missing(_ what: String) -> Sentence {
        let dutch = values[what.filter(\.isLetter)].map { "<\($0)>" } ?? what
        return Sentence(nl: "Er ontbreekt nog: \(dutch).", en: "Still missing: \(what).")
    }

    /// What follows an option is not what it takes, which `takes` tells.
    package static func unfit(_ value: String, for option: String, takes: String) -> Sentence {
        Sentence(
            nl: "'\(value)' past niet achter \(option): \(takes)",
            en: "'\(value)' does not fit \(option): \(takes)"
        )
    }

    /// There is more than the command takes.
    package static func tooMuch(_ words: String) -> Sentence {
        Sentence(
            nl: "Dit hoort er niet bij: \(words).",
            en: "This does not belong there: \(words)."
        )
    }

    /// Where to read how it goes.
    package static func seeHelp(_ command: String) -> Sentence {
        Sentence(
            nl: "Hoe het gaat, toont: \(command) --help",
            en: "To see how it goes: \(command) --help"
        )
    }

    /// What the headings of `--help` are in Dutch, by what they are in English.
    package static let headings: [(english: String, dutch: String)] = [
        ("OVERVIEW:", "OVERZICHT:"), ("USAGE:", "GEBRUIK:"), ("ARGUMENTS:", "ARGUMENTEN:"),
        ("OPTIONS:", "OPTIES:"), ("SUBCOMMANDS:", "OPDRACHTEN:"), ("<options>", "<opties>"),
        ("<subcommand>", "<opdracht>"), ("Show help information.", "Toon deze hulp."),
        ("Show the version.", "Toon de versie."), ("for detailed help.", "toont meer."),
        ("  See '", "  '"),
    ]

    /// What stands for a value in `--help`, by how the programs call it.
    package static let values = [
        "answer": "antwoord", "at": "tijd", "client": "cliënt", "dialog": "dialoog",
        "file": "bestand",
        "files": "bestanden", "format": "vorm", "language": "taal", "names": "namen",
        "number": "nummer", "numbers": "nummers", "output": "bestand", "to": "bestand",
        "with": "naam",
        "words": "woorden",
    ]

    /// Other words for a command, as people of both languages type them, by the command.
    package static let otherWords: [(command: Sentence, words: Set<String>)] = [
        (
            Sentence(nl: "begin", en: "begin"),
            ["start", "nieuw", "new", "doe", "open", "starrt", "beginnen", "maak"]
        ),
        (
            Sentence(nl: "verder", en: "resume"),
            ["hervat", "ga", "doorgaan", "door", "continue", "hervatten", "vervolg"]
        ),
        (
            Sentence(nl: "lijst", en: "list"),
            ["ls", "overzicht", "gesprekken", "alles", "all", "conversations"]
        ),
        (
            Sentence(nl: "toon", en: "show"),
            ["lees", "bekijk", "view", "read", "cat", "laat", "zie", "inzien"]
        ),
        (
            Sentence(nl: "zoek", en: "search"), ["vind", "find", "grep", "zoeken"]
        ),
        (
            Sentence(nl: "exporteer", en: "export"),
            ["print", "bewaar", "opslaan", "save", "afdrukken", "uitvoer", "druk"]
        ),
        (
            Sentence(nl: "later", en: "later"),
            ["notitie", "note", "add", "toevoegen", "voeg", "aanvullen"]
        ),
        (
            Sentence(nl: "wis", en: "erase"),
            [
                "verwijder", "verwijderen", "delete", "remove", "rm", "del", "weg", "gooi",
                "wissen",
                "vernietig",
            ]
        ),
        (Sentence(nl: "theorie", en: "theory"), ["literatuur", "boek", "lezen"]),
        (Sentence(nl: "kaartjes", en: "cards"), ["kaarten", "kaart", "card"]),
        (Sentence(nl: "voorbeeld", en: "demo"), ["example", "proef", "probeer", "try"]),
        (Sentence(nl: "dialoog", en: "dialog"), ["script", "scripts", "dialogue", "dialogen"]),
        (Sentence(nl: "--help", en: "--help"), ["hulp", "info", "uitleg"]),
    ]
}
