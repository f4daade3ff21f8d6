import DialogModel

/// What is asked before the first question.
package enum ScreensBeginning {
    /// The client's pseudonym.
    package static let pseudonym = Sentence(
        nl: "Hoe noem je de cliënt hier? Een schuilnaam is genoeg. (Enter: geen)",
        en: "What will you call the client here? A pseudonym will do. (Enter: none)"
    )

    /// Names to watch.
    package static let names = Sentence(
        nl: "Welke namen horen hier straks niet in te staan? Met komma's ertussen. (Enter: geen)",
        en: "Which names should not end up in here? Separate them with commas. (Enter: none)"
    )

    /// In place of the names to watch, where others read along.
    package static let namesInCompany = Sentence(
        nl:
            "Gebruik schuilnamen. Namen die hier straks niet in mogen staan, geef je met /namen op als "
            + "er niemand meekijkt.",
        en:
            "Use pseudonyms. Names that should not end up in here can be given with /names while nobody "
            + "is looking on."
    )

    /// How much time there is.
    package static func time(_ minutes: Dialog.Minutes?) -> Sentence {
        let short = minutes?.short.map { ", \($0)" } ?? ""
        let full = (minutes?.full).map { ", \($0)" } ?? ""
        return Sentence(
            nl: "Hoeveel tijd heb je?  1 kort\(short.isEmpty ? "" : "\(short) minuten")   "
                + "2 uitgebreid\(full.isEmpty ? "" : "\(full) minuten")",
            en: "How much time do you have?  1 short\(short.isEmpty ? "" : "\(short) minutes")   "
                + "2 full\(full.isEmpty ? "" : "\(full) minutes")"
        )
    }

    /// Something else was typed than 1 or 2.
    package static let oneOrTwo = Sentence(nl: "Typ 1 of 2.", en: "Type 1 or 2.")

    /// The same, half-way.
    package static let shortOrFull = Sentence(
        nl: "Typ kort of uitgebreid.",
        en: "Type short or full."
    )

    /// A name was longer than `limit` characters.
    package static func nameTooLong(limit: Int) -> Sentence {
        Sentence(
            nl: "Een naam is hier hoogstens \(limit) tekens lang.",
            en: "A name has at most \(limit) characters here."
        )
    }

    /// Something else than names was typed.
    package static let notNames = Sentence(
        nl: "Typ de namen met komma's ertussen; zonder namen is Enter genoeg.",
        en: "Type the names with commas between them; without names Enter will do."
    )

    /// More names were given than are watched.
    package static func tooManyNames(limit: Int) -> Sentence {
        Sentence(
            nl: "Hoogstens \(limit) namen, graag.",
            en: "At most \(limit) names, please."
        )
    }

    /// Asks for the colleague's name.
    package static let colleague = Sentence(
        nl: "Hoe heet je collega?",
        en: "What is your colleague called?"
    )

    /// The client's pseudonym, half-way: what it is now, if anything.
    package static func pseudonym(now name: String?) -> Sentence {
        guard let name else {
            return Sentence(
                nl: "Hoe noem je de cliënt hier? (Enter: geen schuilnaam)",
                en: "What will you call the client here? (Enter: no pseudonym)"
            )
        }
        return Sentence(
            nl: "Hoe noem je de cliënt hier? Nu \(name). (Enter: zo laten; 'geen' mag ook)",
            en: "What will you call the client here? Now \(name). (Enter: leave it; or 'none')"
        )
    }

    /// Names to watch, half-way: those that are watched already stay.
    package static func names(now names: [String]) -> Sentence {
        guard !names.isEmpty else {
            return Sentence(
                nl: "Welke namen horen hier niet in te staan? (Enter: geen)",
                en: "Which names should not end up in here? (Enter: none)"
            )
        }
        return Sentence(
            nl:
                "Welke namen horen hier nog meer niet in? (Enter: zo laten; 'geen': niemand)",
            en: "Which other names should stay out of here? (Enter: leave it; 'none': watch none)"
        )
    }

    /// The names that are watched; where somebody is not alone, how many.
    package static func watching(_ names: [String], isAlone: Bool) -> Sentence {
        if names.isEmpty {
            return Sentence(nl: "Ik let niet op namen.", en: "I am not watching for any names.")
        }
        guard isAlone else { return watching(count: names.count) }
        return Sentence(
            nl: "Ik let op \(Listing.and(names, .dutch)).",
            en: "I will watch for \(Listing.and(names, .english))."
        )
    }

    private static func watching(count: Int) -> Sentence {
        count == 1
            ? Sentence(nl: "Ik let op één naam.", en: "I will watch for one name.")
            : Sentence(nl: "Ik let op \(count) namen.", en: "I will watch for \(count) names.")
    }

    /// Names that were given for the same client before are watched, `besides` others that were given now;
    /// where somebody is not alone, how many.
    package static func watchingBefore(
        _ names: [String],
        besides others: Bool,
        isAlone: Bool
    ) -> Sentence {
        let (also, too) = others ? ("ook ", "also ") : ("", "")
        guard isAlone else {
            let dutch = names.count == 1 ? "de naam" : "de \(names.count) namen"
            let english = names.count == 1 ? "the name" : "the \(names.count) names"
            return Sentence(
                nl: "Ik let \(also)op \(dutch) van eerder.",
                en: "I \(too)watch for \(english) from before."
            )
        }
        return Sentence(
            nl: "Ik let \(also)op wie je eerder opgaf: \(Listing.and(names, .dutch)). "
                + "Met /namen verander je dat.",
            en: "I \(too)watch for those you gave before: \(Listing.and(names, .english)). "
                + "/names changes that."
        )
    }

    /// What was typed means something from the first question on.
    package static func fromFirstQuestion(_ word: String) -> Sentence {
        Sentence(
            nl: "\(word) werkt vanaf de eerste vraag; ik leg het daar voor je klaar. "
                + "/hulp laat zien wat hier al kan.",
            en: "\(word) works from the first question on; it will be waiting for you there. "
                + "/help shows what you can do here."
        )
    }

    /// The one question here that cannot be passed over.
    package static let nameNeeded = Sentence(
        nl: "Zonder naam gaat het niet; een voornaam is genoeg. Toch liever alleen? /stop "
            + "begint niets.",
        en: "A name is needed; a first name will do. Rather on your own? /stop begins nothing."
    )

    /// Why the colleague's name is asked for.
    package static let whyColleague = Sentence(
        nl: "Dan staat straks bij elke vraag wie hem stelde.",
        en: "So that each question later says who asked it."
    )

    /// Why roles are handed out.
    package static let whyRoles = Sentence(
        nl: "Wie weet wat er van hem gevraagd wordt, kan zijn hoofd bij het gesprek houden.",
        en: "People who know what is asked of them can keep their minds on the conversation."
    )

    /// Why the pseudonym is asked for.
    package static let whyPseudonym = Sentence(
        nl: "Zo herken jij dit gesprek later terug, zonder dat er een echte naam in staat.",
        en: "So that you know this conversation again later, without a real name in it."
    )

    /// Why names to watch are asked for.
    package static let whyNames = Sentence(
        nl: "Typ je straks per ongeluk zo'n naam, dan wijs ik je erop. Wat je uitschrijft, "
            + "krijgt daar \(ReportWords.name.dutch).",
        en: "If you type such a name by accident, I point it out. What you write out has "
            + "\(ReportWords.name.english) there."
    )

    /// Why it is asked how much time there is.
    package static let whyTime = Sentence(
        nl: "Kort zijn de vragen die er het meest toe doen; uitgebreid gaat dieper.",
        en: "Short has the questions that matter most; full goes deeper."
    )

    /// Nothing was started.
    package static let nothingBegun = Sentence(
        nl: "Er is niets begonnen.",
        en: "Nothing was started."
    )

    /// The dialogue is there in another language only.
    package static func otherLanguage(_ title: String, _ language: Language) -> Sentence {
        switch language {
        case .dutch:
            Sentence(
                nl: "\(title) is er in het Nederlands.",
                en: "\(title) is only available in Dutch."
            )
        case .english:
            Sentence(
                nl: "\(title) is er alleen in het Engels.",
                en: "\(title) is available in English."
            )
        }
    }
}
