import DialogModel

/// What is said around the papers of a monthly meeting.
package enum MonthWords {
    // Help

    /// `meeting`.
    package static let meeting = Sentence(
        nl: "De papieren van een maandelijkse bijeenkomst.",
        en: "The papers of a monthly meeting."
    )
    /// `meeting plan`.
    package static let plan = Sentence(
        nl: "Maak het programma, de uitnodiging en de datum voor de agenda.",
        en: "Make the programme, the invitation and the date for a calendar."
    )
    /// The number of a preparation.
    package static let planNumber = Sentence(
        nl: "Het nummer van de voorbereiding; zonder nummer de laatste.",
        en: "The number of the preparation; without one, the latest."
    )
    /// `--at`.
    package static let at = Sentence(
        nl: "Hoe laat het begint, zoals 14:00, als dat niet uit de voorbereiding te lezen is.",
        en: "When it begins, such as 14:00, where the preparation does not tell."
    )
    /// `meeting minutes`.
    package static let minutes = Sentence(
        nl: "Maak het verslag: wie er waren, wat er is afgesproken en gezegd, en de tijd.",
        en: "Make the minutes: who was there, what was agreed and said, and the time."
    )
    /// `meeting attendance`.
    package static let attendance = Sentence(
        nl: "Maak het bewijs van deelname, zonder wat er is gezegd.",
        en: "Make the proof of attendance, without what was said."
    )
    /// The number of a meeting.
    package static let meetingNumber = Sentence(
        nl: "Het nummer van de bijeenkomst; zonder nummer de laatste.",
        en: "The number of the meeting; without one, the latest."
    )
    /// `--output`, of a paper.
    package static let paperOutput = Sentence(
        nl:
            "Het bestand; zijn einde zegt de vorm: .txt, .html, en waar het kan .md, .eml (een mail) of .ics "
            + "(een datum). Anders komt het op het scherm.",
        en:
            "The file, whose ending says the form: .txt, .html, and where it can be .md, .eml (a mail) or "
            + ".ics (a date). Else it goes to the screen."
    )
    /// `--open`.
    package static let open = Sentence(
        nl: "Toon het in je browser; de pagina gaat daarna weer weg.",
        en: "Show it in your browser; the page goes away afterwards."
    )

    // What is said

    /// There was no meeting, or the conversation of that number is none.
    package static func noMeeting(_ number: Int?) -> Sentence {
        guard let number else {
            return Sentence(
                nl: "Er is nog geen bijeenkomst met het team geweest.",
                en: "There has been no meeting with the team yet."
            )
        }
        return Sentence(
            nl: "Gesprek \(number) was geen bijeenkomst met het team.",
            en: "Conversation \(number) was no meeting with the team."
        )
    }

    /// A meeting that goes on cannot be attended to its end.
    package static let notOver = Sentence(
        nl: "Deze bijeenkomst is nog niet af, dus is er nog geen bewijs van deelname.",
        en: "This meeting is not finished, so there is no proof of attendance yet."
    )

    /// A file cannot end in that.
    package static func otherEnding(_ path: String, _ endings: [String]) -> Sentence {
        Sentence(
            nl: "\(path): zo'n bestand maakt Spiegel hier niet. Kies een naam op "
                + "\(Listing.or(endings, .dutch)).",
            en: "\(path): Spiegel makes no such file here. Choose a name ending in "
                + "\(Listing.or(endings, .english))."
        )
    }

    /// There is no preparation, or the conversation of that number is none.
    package static func nothingPlanned(_ number: Int?) -> Sentence {
        guard let number else {
            return Sentence(
                nl: "Er is nog geen bijeenkomst voorbereid. Begin met: spiegel begin voorbereiden",
                en: "No meeting has been prepared yet. Begin with: spiegel begin voorbereiden"
            )
        }
        return Sentence(
            nl: "Gesprek \(number) is geen voorbereiding en geen maandelijkse bijeenkomst.",
            en: "Conversation \(number) is neither a preparation nor a monthly meeting."
        )
    }

    /// There is no day, so there is nothing for a calendar.
    package static let noDay = Sentence(
        nl: "Er is nog geen dag gekozen, dus er valt niets in een agenda te zetten. Kies hem in de "
            + "voorbereiding.",
        en: "No day has been chosen yet, so there is nothing for a calendar. Choose it in the "
            + "preparation."
    )

    /// There is no day yet.
    package static let dayOpen = Sentence(
        nl: "De dag staat nog open; er is ruimte om hem in te vullen.",
        en: "The day is still open; there is room to fill it in."
    )

    /// There is no time that can be read.
    package static let timeOpen = Sentence(
        nl: "Hoe laat het begint, is niet te lezen: een agenda krijgt een hele dag. Met --om 14:00 "
            + "zeg je het erbij.",
        en: "When it begins cannot be read: a calendar gets a whole day. Say it with --at 14:00."
    )

    /// What such a paper may hold.
    package static let readFirst = Sentence(
        nl: "Lees het na voor je het deelt: er kunnen namen in staan, en het is niet versleuteld.",
        en: "Read it through before you share it: names may be in it, and it is not encrypted."
    )

    // In a browser

    /// A page is shown alone.
    package static let openAlone = Sentence(
        nl:
            "Met --tonen komt één ding in je browser, als pagina: zonder --naar, --json of een andere vorm.",
        en:
            "With --open one thing goes to your browser, as a page: without --output, --json or another form."
    )

    /// There is nowhere to put a page that nobody else can read.
    package static let noMemory = Sentence(
        nl:
            "Er is geen plek in het geheugen om de pagina neer te zetten. Maak er een bestand van met "
            + "--naar pagina.html.",
        en:
            "There is no place in memory to put the page. Make a file of it with --output page.html."
    )

    /// There is no program that shows pages.
    package static let noBrowser = Sentence(
        nl:
            "Er is geen xdg-open dat een browser vindt. Maak er een bestand van met --naar pagina.html, en "
            + "open dat zelf.",
        en:
            "There is no xdg-open that finds a browser. Make a file of it with --output page.html, and open "
            + "that yourself."
    )

    /// A page lies there for a while.
    package static func shown(_ file: String) -> Sentence {
        Sentence(
            nl: "De pagina staat in je browser, en zolang in het geheugen: \(file).",
            en: "The page is in your browser, and meanwhile in memory: \(file)."
        )
    }

    /// What removes it.
    package static let closePage = Sentence(
        nl: "Enter haalt hem weg",
        en: "Enter removes it"
    )
}
