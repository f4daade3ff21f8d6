import DialogModel

/// What commands ask and report.
package enum ScreensActions {
    /// Asks for words to look for.
    package static let searchFor = Sentence(
        nl: "Waar zoek je naar?",
        en: "What are you looking for?"
    )

    /// Asks for an answer to try.
    package static let answerToTry = Sentence(
        nl: "Welk antwoord wil je proberen?",
        en: "Which answer do you want to try?"
    )

    /// Asks for a client's pseudonym.
    package static let whichClient = Sentence(nl: "Welke cliënt?", en: "Which client?")

    /// Asks for a later note.
    package static let laterNote = Sentence(
        nl: "Wat wil je er nog bij zetten? Het komt eronder, met de datum van vandaag.",
        en: "What do you want to add? It is put below, with today's date."
    )

    /// Nothing was added.
    package static let nothingAdded = Sentence(
        nl: "Er is niets toegevoegd.",
        en: "Nothing was added."
    )

    /// A note was added.
    package static func added(number: Int) -> Sentence {
        Sentence(nl: "Toegevoegd aan gesprek \(number).", en: "Added to conversation \(number).")
    }

    /// Asks whether to erase it.
    package static func eraseNow(number: Int, title: String, day: Sentence) -> Sentence {
        Sentence(
            nl:
                "Gesprek \(number), \(title) van \(day.dutch), voorgoed wissen? Terughalen kan niet. (j/N)",
            en: "Erase conversation \(number), \(title) of \(day.english), for good? "
                + "There is no way back. (y/N)"
        )
    }

    /// Asks whether to erase one that cannot be shown.
    package static func eraseUnread(number: Int) -> Sentence {
        Sentence(
            nl: "Gesprek \(number) is niet te lezen. Voorgoed wissen? Terughalen kan niet. (j/N)",
            en: "Conversation \(number) cannot be read. Erase it for good? There is no way back. "
                + "(y/N)"
        )
    }

    /// It was erased.
    package static func erased(number: Int) -> Sentence {
        Sentence(
            nl: "Gewist. De sleutel van gesprek \(number) is vernietigd.",
            en: "Erased. The key of conversation \(number) has been destroyed."
        )
    }

    /// It was erased, and the store's log is emptied later.
    package static let erasedLater = Sentence(
        nl:
            "Er leest nu iemand mee: de laatste resten in het logboek verdwijnen zodra dat klaar is.",
        en: "Somebody is reading now: the last traces in the log go as soon as that is done."
    )

    /// Something from it was shown again in other conversations, and still stands there.
    package static func quoted(in numbers: [Int]) -> Sentence {
        let isOne = numbers.count == 1
        let named = numbers.map { "\($0)" }
        let dutch = ReportWords.listed(named, lastBefore: "en")
        let english = ReportWords.listed(named, lastBefore: "and")
        return Sentence(
            nl: "Een zin eruit kwam terug in \(isOne ? "gesprek" : "de gesprekken") \(dutch), "
                + "en staat daar nog.",
            en: "A sentence from it came back in conversation\(isOne ? "" : "s") \(english), "
                + "and still stands there."
        )
    }

    /// It was not erased.
    package static let notErased = Sentence(nl: "Er is niets gewist.", en: "Nothing was erased.")

    /// Erasing without asking has to be said outright.
    package static let sayYes = Sentence(
        nl: "Wissen vraagt om bevestiging; geef --ja als er niets gevraagd mag worden.",
        en: "Erasing asks for confirmation; give --yes where nothing may be asked."
    )

    /// What an export still holds where the listed names are covered.
    package static let namesCovered = Sentence(
        nl:
            "Voor namen van je lijst staat [naam]. Andere namen en herkenbare plekken staan er nog in, "
            + "en dit is niet versleuteld.",
        en:
            "[name] stands for names of your list. Other names and recognisable places are still in it, "
            + "and it is not encrypted."
    )

    /// What an export still holds.
    package static let namesInside = Sentence(
        nl: "Let op: namen en herkenbare plekken staan hier nog in, en dit is niet versleuteld.",
        en: "Note: names and recognisable places are still in this, and it is not encrypted."
    )

    /// A file cannot end in that.
    package static func otherEnding(_ path: String) -> Sentence {
        Sentence(
            nl: "\(path): zo'n bestand maakt Spiegel niet. Kies een naam op .md, .txt, .html of "
                + ".json (een werkblad: .md, .txt of .html).",
            en: "\(path): Spiegel makes no such file. Choose a name ending in .md, .txt, .html or "
                + ".json (a worksheet: .md, .txt or .html)."
        )
    }

    /// Several conversations do not go in one file.
    package static func folderNeeded(_ path: String) -> Sentence {
        Sentence(
            nl: "Meer gesprekken gaan niet in één bestand; geef een map, met een / erachter: "
                + "\(path)/",
            en:
                "Several conversations do not go in one file; give a folder, ending in a /: \(path)/"
        )
    }

    /// What a conversation's file is called in a folder, without its ending.
    package static func fileName(number: Int) -> Sentence {
        Sentence(nl: "gesprek-\(number)", en: "conversation-\(number)")
    }

    /// What the file of the trends is called in a folder, without its ending.
    package static let trendsFile = Sentence(nl: "draad", en: "trends")

    /// The same, of the year and of the learning path.
    package static let yearFile = Sentence(nl: "jaar", en: "year")
    /// The same.
    package static let pathFile = Sentence(nl: "leerlijn", en: "path")

    /// It was written to a file.
    package static func written(to path: String) -> Sentence {
        Sentence(nl: "Geschreven naar \(path).", en: "Written to \(path).")
    }

    /// One of our scripts lies among the user's own.
    package static func copied(to path: String) -> Sentence {
        Sentence(
            nl: "Deze versie gaat nu voor op die van Spiegel. Nakijken: "
                + "spiegel dialog check \(path)",
            en: "This version now goes before Spiegel's. Check it: spiegel dialog check \(path)"
        )
    }

    /// A file of that name is there already.
    package static func fileExists(_ path: String) -> Sentence {
        Sentence(
            nl: "\(path) bestaat al; kies een andere naam. Er is niets overschreven.",
            en: "\(path) is there already; choose another name. Nothing was overwritten."
        )
    }

    /// The file could not be written.
    package static func cannotWrite(_ path: String) -> Sentence {
        Sentence(
            nl: "\(path) kan niet worden geschreven. Controleer de map en de ruimte op de schijf.",
            en: "\(path) cannot be written. Check the folder and the space on the disk."
        )
    }

    /// How to have the cards on paper.
    package static let sheet = Sentence(
        nl: "Op papier: spiegel kaartjes --naar kaartjes.html, openen in een browser en printen.",
        en: "On paper: spiegel cards --output cards.html, then open it in a browser and print."
    )

    /// A value was needed that may not be asked for.
    package static func missing(_ option: String) -> Sentence {
        Sentence(
            nl: "Met --geen-vragen is \(option) nodig.",
            en: "With --no-input, \(option) is needed."
        )
    }
}
