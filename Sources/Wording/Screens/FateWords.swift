import DialogModel

/// How people say what became of something, and how it is told.
package enum FateWords {
    /// Ways of saying one thing, folded; the first of each language is the one that is shown.
    package struct Ways: Sendable {
        /// In Dutch.
        package let dutch: [String]
        /// In English.
        package let english: [String]
    }

    /// How `fate` is typed, with a number before, behind or among the words.
    package static func of(_ fate: Fate) -> Ways {
        switch fate {
        case .done:
            Ways(
                dutch: [
                    "gedaan", "klaar", "is gedaan", "is klaar", "gelukt", "is gelukt", "af",
                    "heb ik gedaan", "doen we nu vanzelf", "doen we vanzelf", "gaat vanzelf",
                    "vanzelf",
                ],
                english: [
                    "done", "is done", "did it", "finished", "comes by itself now",
                    "comes by itself",
                ]
            )
        case .goingOn:
            Ways(
                dutch: [
                    "loopt nog", "loopt", "nog bezig", "bezig", "nog niet", "houd", "hou",
                    "nog open",
                    "staat nog", "wordt aan gewerkt", "blijft staan", "blijft",
                ],
                english: [
                    "still open", "going on", "goes on", "not yet", "keep", "still stands",
                    "stands",
                ]
            )
        case .letGo:
            Ways(
                dutch: [
                    "laat los", "los", "loslaten", "losgelaten", "laat gaan", "weg", "laat maar",
                    "laat maar los", "laten we los", "laten gaan", "niet meer nodig",
                    "hoeft niet meer",
                ],
                english: ["let go", "go", "drop", "dropped", "no longer needed"]
            )
        }
    }

    /// A number was typed at which nothing stands of which something can become.
    package static let noSuch = Sentence(
        nl: "Bij dat nummer staat niets wat je je voornam.",
        en: "At that number stands nothing that you set yourself."
    )

    /// How everything that is old is let go.
    package static let lettingOldGo = Ways(
        dutch: ["oud los", "laat oud los", "laat het oude los", "oude los"],
        english: ["old go", "let old go", "let the old go"]
    )

    /// What became of something, as a report tells it.
    package static func told(_ fate: Fate) -> Sentence {
        switch fate {
        case .done: Sentence(nl: "Gedaan", en: "Done")
        case .goingOn: Sentence(nl: "Loopt nog", en: "Still going on")
        case .letGo: Sentence(nl: "Losgelaten", en: "Let go")
        }
    }

    /// The same of something kept as `keep`: a lesson is no task.
    package static func told(_ fate: Fate, of keep: Keep) -> Sentence {
        guard keep == .worksheetLessons else { return told(fate) }
        return switch fate {
        case .done: Sentence(nl: "Gaat nu vanzelf", en: "Comes by itself now")
        case .goingOn: Sentence(nl: "Blijft staan", en: "Still stands")
        case .letGo: Sentence(nl: "Niet meer nodig", en: "No longer needed")
        }
    }

    /// The same, with its day.
    package static func told(_ fate: Fate, on day: Timestamp) -> Sentence {
        let date = ReportDates.day(day.localDate)
        return Sentence(
            nl: "\(told(fate).dutch), \(date.dutch)",
            en: "\(told(fate).english), \(date.english)"
        )
    }

    /// It has been taken down.
    package static func heard(_ fate: Fate, count: Int) -> Sentence {
        switch fate {
        case .done: Sentence(nl: "Mooi. Dat is gedaan.", en: "Good. That is done.")
        case .goingOn:
            Sentence(nl: "Goed, het blijft staan.", en: "All right, it stays here.")
        case .letGo where count == 1:
            Sentence(
                nl: "Losgelaten. Het komt niet meer terug.",
                en: "Let go. It will not come back."
            )
        case .letGo:
            Sentence(
                nl: "Losgelaten, alle \(count). Ze komen niet meer terug.",
                en: "Let go, all \(count). They will not come back."
            )
        }
    }

    /// Under what comes back: what can be typed.
    package static let keys = Sentence(
        nl: "Typ een nummer met gedaan, loopt nog of laat los: 2 gedaan.",
        en: "Type a number with done, still open or let go: 2 done."
    )

    /// Over what was said more than a year ago.
    package static let oldHeading = Sentence(
        nl: "Van langer dan een jaar geleden",
        en: "From more than a year ago"
    )

    /// Asks whether that may go.
    package static func old(_ count: Int) -> Sentence {
        count == 1
            ? Sentence(
                nl: "Mag dit los? Typ oud los, of noem het nummer als het nog iets voor je is.",
                en: "May it go? Type old go, or its number if it still means something to you."
            )
            : Sentence(
                nl: "Mogen ze los? Typ oud los, of noem de nummers die nog iets voor je zijn.",
                en: "May they go? Type old go, or the numbers that still mean something to you."
            )
    }

    /// There is nothing old.
    package static let nothingOld = Sentence(
        nl: "Er staat niets van langer dan een jaar geleden.",
        en: "Nothing here is more than a year old."
    )
}
