import DialogModel

/// Sentences about copies that are there.
package enum CopyWords {
    /// There are none.
    package static let none = Sentence(
        nl: "Er is niets ingebracht. spiegel breng maakt een kopie van een gesprek.",
        en: "Nothing has been brought. spiegel bring makes a copy of a conversation."
    )

    /// A copy in a list: of which conversation, or that it came from elsewhere.
    package static func origin(_ number: Int?) -> Sentence {
        guard let number else { return Sentence(nl: "van elders", en: "from elsewhere") }
        return Sentence(nl: "van gesprek \(number)", en: "of conversation \(number)")
    }

    /// How much was said about it.
    package static func remarks(_ count: Int) -> Sentence {
        switch count {
        case 0: Sentence(nl: "nog niets over gezegd", en: "nothing said about it yet")
        case 1: Sentence(nl: "1 opmerking", en: "1 remark")
        default: Sentence(nl: "\(count) opmerkingen", en: "\(count) remarks")
        }
    }

    /// No copy has that number.
    package static func unknown(_ number: Int) -> Sentence {
        Sentence(
            nl: "Er is geen kopie \(number); spiegel kopieën laat zien welke er zijn.",
            en: "There is no copy \(number); spiegel copies shows which there are."
        )
    }

    /// There are none to look at.
    package static let noneToShow = Sentence(
        nl:
            "Er is niets ingebracht. Buiten dit gesprek kan dat met spiegel breng, of spiegel neem.",
        en:
            "Nothing has been brought. Outside this conversation spiegel bring does it, or spiegel take."
    )

    /// Asks which copy.
    package static let which = Sentence(nl: "Welke kopie? (nummer)", en: "Which copy? (number)")

    /// No copy has that number.
    package static let notInList = Sentence(
        nl: "Die kopie is er niet.",
        en: "There is no such copy."
    )

    /// Above a page of a copy.
    package static func page(
        _ page: Int,
        of count: Int,
        _ title: String,
        about: String?
    ) -> Sentence {
        let dutch = about.map { " over \($0)" } ?? ""
        let english = about.map { " about \($0)" } ?? ""
        return Sentence(
            nl: "Ingebracht · \(title)\(dutch) · \(page) van \(count)",
            en: "Brought · \(title)\(english) · \(page) of \(count)"
        )
    }

    /// What can be typed at a page.
    package static let keys = Sentence(
        nl:
            "Enter: verder · woorden: zet ze erbij · les: … · afspraak: … · t: terug · Ctrl-D: bijeenkomst",
        en:
            "Enter: on · words: put them here · lesson: … · agreement: … · b: back · Ctrl-D: meeting"
    )

    /// Whether `line` goes back a page.
    package static func goesBack(_ line: String, in language: Language) -> Bool {
        let words: Set<String> =
            switch language {
            case .dutch: ["t", "terug", "/terug"]
            case .english: ["b", "back", "/back"]
            }
        return words.contains(FoldedText(line).text)
    }

    /// What a word before a colon keeps a remark as, in both languages.
    package static func keep(_ word: String) -> Keep? {
        switch FoldedText(word).text {
        case "les", "lesson": .worksheetLessons
        case "afspraak", "agreement": .agreement
        default: nil
        }
    }

    /// Asks whether to withdraw it.
    package static func withdrawNow(number: Int, title: String, remarks: Int) -> Sentence {
        Sentence(
            nl:
                "Kopie \(number), \(title), terugnemen, met wat erover is gezegd (\(remarks))? Je gesprek "
                + "blijft zoals het is. (j/N)",
            en: "Withdraw copy \(number), \(title), with what was said about it (\(remarks))? Your "
                + "conversation stays as it is. (y/N)"
        )
    }

    /// It was withdrawn.
    package static func withdrawn(number: Int) -> Sentence {
        Sentence(
            nl:
                "Kopie \(number) is teruggenomen en haar sleutel vernietigd. Bestanden die je al gaf, en wat "
                + "een andere Spiegel innam, zijn hiermee niet weg.",
            en:
                "Copy \(number) is withdrawn and its key destroyed. Files that you gave away, and what another "
                + "Spiegel took in, are not gone with it."
        )
    }

    /// It was not.
    package static let notWithdrawn = Sentence(
        nl: "Er is niets teruggenomen.",
        en: "Nothing was withdrawn."
    )

    /// A copy was taken in.
    package static func takenIn(number: Int, title: String, remarks: Int) -> Sentence {
        let dutch = remarks == 0 ? "" : ", met \(Self.remarks(remarks).dutch)"
        let english = remarks == 0 ? "" : ", with \(Self.remarks(remarks).english)"
        return Sentence(
            nl: "Ingenomen als kopie \(number): \(title)\(dutch).",
            en: "Taken in as copy \(number): \(title)\(english)."
        )
    }

    /// A file is no parcel.
    package static func unreadable(_ path: String) -> Sentence {
        Sentence(
            nl: "\(path) is geen bestand dat een Spiegel heeft geschreven, of het is beschadigd.",
            en: "\(path) is no file that a Spiegel wrote, or it is damaged."
        )
    }

    /// A file is of a later release.
    package static func newer(_ path: String, since: String) -> Sentence {
        Sentence(
            nl: "\(path) is geschreven door een nieuwere Spiegel (\(since)).",
            en: "\(path) was written by a newer Spiegel (\(since))."
        )
    }

    /// The passphrase is another.
    package static let wrongPassphrase = Sentence(
        nl: "Dat is niet de wachtzin van dit bestand, of het bestand is veranderd.",
        en: "That is not the passphrase of this file, or the file was altered."
    )
}
