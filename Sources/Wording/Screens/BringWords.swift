import DialogModel

/// Sentences about bringing a reflection to others.
package enum BringWords {
    /// Names that stand in place of others, short and of any age, a man's and a woman's in turn.
    package static func freeNames(in language: Language) -> [String] {
        switch language {
        case .dutch:
            [
                "Bas", "Mia", "Koen", "Els", "Rik", "Lot", "Daan", "Wies", "Joep", "Fien", "Gijs",
                "Nel", "Stan", "Roos", "Thijs", "Bep", "Luuk", "Saar", "Wout", "Door", "Freek",
                "Jet", "Sjoerd", "Tine", "Wietse", "Loes", "Menno", "Greet", "Arne", "Hilde",
            ]
        case .english:
            [
                "Ben", "May", "Carl", "Elsie", "Rick", "Lottie", "Dan", "Winnie", "Joss", "Fay",
                "Gus", "Nell", "Stan", "Rosie", "Tim", "Bess", "Luke", "Sally", "Walt", "Dora",
                "Fred", "Jess", "Sid", "Tina", "Wes", "Lucy", "Max", "Greta", "Arnie", "Hilda",
            ]
        }
    }

    /// The same, of one sex alone: they take turns.
    package static func freeNames(ofWomen: Bool, in language: Language) -> [String] {
        freeNames(in: language).enumerated().filter { ($0.offset % 2 == 1) == ofWomen }.map(
            \.element
        )
    }

    /// Somebody for whom no name is left.
    package static func somebody(number: Int) -> String { "N\(number)" }

    /// What stands in place of a thing of a category, in the middle of a sentence; `nil` where only
    /// somebody who understands the sentence can say it.
    package static func vaguer(
        _ category: Identifying.Category,
        _ reason: Identifying.Reason
    ) -> Sentence? {
        switch (category, reason) {
        case (.person, _), (.hint, _): nil
        case (.place, .street): Sentence(nl: "een straat in de buurt", en: "a street nearby")
        case (.place, _): Sentence(nl: "een plaats in de buurt", en: "a place nearby")
        case (.institution, _): Sentence(nl: "een instelling", en: "an institution")
        case (.number, .telephone): Sentence(nl: "[telefoonnummer]", en: "[telephone number]")
        case (.number, .mailAddress): Sentence(nl: "[e-mailadres]", en: "[mail address]")
        case (.number, .webAddress): Sentence(nl: "[internetadres]", en: "[web address]")
        case (.number, .postcode): Sentence(nl: "[postcode]", en: "[postcode]")
        case (.number, .licencePlate): Sentence(nl: "[kenteken]", en: "[licence plate]")
        case (.number, _): Sentence(nl: "[nummer]", en: "[number]")
        case (.date, _): Sentence(nl: "toen", en: "then")
        case (.age, _): Sentence(nl: "volwassen", en: "grown up")
        }
    }

    /// Over a note that was added when the conversation was over.
    package static let addedLater = Sentence(nl: "Later toegevoegd", en: "Added later")

    /// What such a note answers.
    package static let whatWasAdded = Sentence(
        nl: "Wat kwam er later nog bij?",
        en: "What was added later?"
    )

    /// When a copy was brought.
    package static func broughtOn(_ moment: Timestamp) -> Sentence {
        let day = ReportDates.day(moment.localDate)
        return Sentence(nl: "Ingebracht op \(day.dutch)", en: "Brought on \(day.english)")
    }

    /// Over what was said of the whole copy.
    package static let saidOfTheWhole = Sentence(nl: "Over het geheel", en: "About the whole")

    /// What kind of paper a copy is.
    package static let kind = Sentence(
        nl:
            "Dit is een kopie die is ingebracht in de werkbegeleiding: de inbrenger koos de antwoorden en "
            + "verving wat herkenbaar was. Een verhaal kan ook zonder namen te herkennen zijn.",
        en:
            "This is a copy that was brought to supervision: the presenter chose the answers and replaced "
            + "what could be recognised. A story can be known without names, too."
    )

    /// Before a remark: what it is kept as, and who made it.
    package static func lead(of remark: Remark) -> Sentence {
        let kind =
            switch remark.keep {
            case .agreement?: Sentence(nl: "Afspraak", en: "Agreement")
            case .worksheetLessons?: Sentence(nl: "Les", en: "Lesson")
            default: Sentence(nl: "Het team", en: "The team")
            }
        guard let name = remark.by else { return kind }
        guard remark.keep != nil else { return Sentence(nl: name, en: name) }
        return Sentence(nl: "\(kind.dutch) (\(name))", en: "\(kind.english) (\(name))")
    }
}
