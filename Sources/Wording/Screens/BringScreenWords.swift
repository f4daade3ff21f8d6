import DialogModel

/// What is said while somebody chooses, reads and brings.
package enum BringScreenWords {
    /// Asks which conversation.
    package static let which = Sentence(
        nl: "Welk gesprek breng je in? (nummer)",
        en: "Which conversation do you bring? (number)"
    )

    /// Nothing is there to bring.
    package static let nothingToChoose = Sentence(
        nl: "In dat gesprek staat nog geen antwoord.",
        en: "There is no answer in that conversation yet."
    )

    /// It is a copy already.
    package static func isCopy(_ number: Int) -> Sentence {
        Sentence(
            nl:
                "\(number) is al een kopie. spiegel kopieën \(number) --naar BESTAND schrijft hem weg.",
            en: "\(number) is a copy already. spiegel copies \(number) --to FILE writes it out."
        )
    }

    /// Over the answers that can be chosen.
    package static func choose(_ title: String) -> Sentence {
        Sentence(nl: "\(title): wat breng je in?", en: "\(title): what do you bring?")
    }

    /// How they are chosen; those with a sign are proposed.
    package static let howToChoose = Sentence(
        nl: "Enter: wat met + is gemerkt, ongeveer een halve bladzijde · 1 3 5-7: deze · alles",
        en: "Enter: what is marked with +, about half a page · 1 3 5-7: these · all"
    )

    /// The line named none.
    package static let notChosen = Sentence(
        nl: "Typ nummers uit de lijst, zoals 1 3 5-7, of alles.",
        en: "Type numbers of the list, such as 1 3 5-7, or all."
    )

    /// Whether a line chooses all.
    package static func isAll(_ line: String) -> Bool {
        ["alles", "alle", "all", "everything"].contains(FoldedText(line.trimmed).text)
    }

    /// Asks whether all of it is meant, which is so much to read.
    package static func allOfIt(answers: Int, sheets: Int) -> Sentence {
        Sentence(
            nl:
                "Dat zijn \(answers) bladzijden om te lezen, op papier ongeveer \(sheets). "
                + "Toch alles? (j/N)",
            en:
                "That is \(answers) pages to read, about \(sheets) on paper. All of it all the same? (y/N)"
        )
    }

    /// Asks what somebody is called whose pseudonym may tell who it is.
    package static func telling(_ pseudonym: String, instead: String) -> Sentence {
        Sentence(
            nl:
                "'\(pseudonym)' kan verraden wie het is. Hoe heet die voor anderen? "
                + "(Enter: \(instead) · laat: '\(pseudonym)' blijft)",
            en:
                "'\(pseudonym)' may tell who it is. What do others call them? "
                + "(Enter: \(instead) · leave: '\(pseudonym)' stays)"
        )
    }

    /// Over the whole copy as it was read.
    package static let asOthersRead = Sentence(
        nl: "Zo lezen anderen het, van begin tot eind:",
        en: "This is how others read it, from beginning to end:"
    )

    /// What reading is for.
    package static let readAll = Sentence(
        nl:
            "Lees nu alles een keer van boven naar beneden, ook waar niets is gemerkt: het programma ziet "
            + "niet alles. Zo komt het er te staan; je gesprek zelf verandert niet.",
        en:
            "Now read all of it once from top to bottom, also where nothing is marked: the program does not "
            + "see everything. This is how it will stand there; your conversation itself does not change."
    )

    /// Which page it is.
    package static func page(_ page: Int, of count: Int) -> Sentence {
        Sentence(nl: "Bladzijde \(page) van \(count)", en: "Page \(page) of \(count)")
    }

    /// A mark with what stands in its place.
    package static func mark(_ mark: String, as replacement: String) -> Sentence {
        Sentence(nl: "\(mark) → \(replacement)", en: "\(mark) → \(replacement)")
    }

    /// A mark that stays.
    package static func stays(_ mark: String) -> Sentence {
        Sentence(nl: "\(mark) blijft staan", en: "\(mark) stays")
    }

    /// Why words are marked that somebody marked by hand.
    package static let byHand = Sentence(nl: "zelf gemerkt", en: "marked by you")

    /// What can be typed at a page with marks, and at one without.
    package static func keys(marks: Int) -> Sentence {
        marks > 0
            ? Sentence(
                nl:
                    "Enter: goed zo · 1 iets anders · 1 laat · andere woorden = iets anders · t: terug",
                en:
                    "Enter: right · 1 something else · 1 leave · other words = something else · b: back"
            )
            : Sentence(
                nl: "Enter: goed zo · woorden = iets anders · t: terug",
                en: "Enter: right · words = something else · b: back"
            )
    }

    /// What can be typed at a page, at length.
    package static let help = Sentence(
        nl:
            "Enter: deze bladzijde is goed. Een nummer met woorden erachter zet die op die plek; 'laat' "
            + "erachter laat staan wat er stond. Andere woorden uit de tekst, = en iets anders: overal "
            + "vervangen, ook op de andere bladzijden. t: een bladzijde terug. Ctrl-D: stoppen, er wordt "
            + "dan niets ingebracht en niets bewaard.",
        en:
            "Enter: this page is right. A number with words behind it puts those in that place; 'leave' "
            + "behind it leaves what stood there. Other words of the text, = and something else: replaced "
            + "everywhere, on the other pages too. b: one page back. Ctrl-D: stop; nothing is brought and "
            + "nothing kept then."
    )

    /// Asks what stands in place of a mark.
    package static func instead(of mark: String) -> Sentence {
        Sentence(
            nl: "Wat komt er in plaats van '\(mark)'? (laat: blijft staan)",
            en: "What comes in place of '\(mark)'? (leave: it stays)"
        )
    }

    /// Words stand nowhere.
    package static func nowhere(_ words: String) -> Sentence {
        Sentence(
            nl: "'\(words)' staat nergens in wat je inbrengt.",
            en: "'\(words)' stands nowhere in what you bring."
        )
    }

    /// Asks whether a colleague reads it too.
    package static let secondReader = Sentence(
        nl: "Leest een collega hier nog mee? Twee zien meer dan een. (j/N)",
        en: "Does a colleague read it here too? Two see more than one. (y/N)"
    )

    /// Asks whether it is brought so.
    package static func bringNow(passages: Int, replaced: Int) -> Sentence {
        Sentence(
            nl:
                "\(passages) \(passages == 1 ? "antwoord" : "antwoorden"), \(replaced) keer iets vervangen. "
                + "Zo inbrengen? (j/N)",
            en:
                "\(passages) \(passages == 1 ? "answer" : "answers"), something replaced \(replaced) "
                + "\(replaced == 1 ? "time" : "times"). Bring it like this? (y/N)"
        )
    }

    /// It was brought.
    package static func brought(number: Int) -> Sentence {
        Sentence(
            nl: "Ingebracht als kopie \(number). In een bijeenkomst laat /kopie hem zien; met "
                + "spiegel trek-in \(number) neem je hem terug.",
            en:
                "Brought as copy \(number). In a meeting /copy shows it; spiegel withdraw \(number) takes it "
                + "back."
        )
    }

    /// Nothing was brought.
    package static let notBrought = Sentence(
        nl: "Er is niets ingebracht.",
        en: "Nothing was brought."
    )
}
