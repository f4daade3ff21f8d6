import DialogModel

/// What is said to an answer that cannot be used: short at first, then with an example, then with a way on.
package enum ConversationRejections {
    /// The words for `reason`, at the `attempt`-th unusable answer in a row to a question of `kind`.
    package static func sentence(
        _ reason: Rejection,
        to kind: Question.Kind,
        attempt: Int,
        required: Bool
    ) -> Sentence {
        let words = attempt < 2 ? first(reason, to: kind) : again(reason, to: kind)
        guard attempt >= 3 || (reason == .empty && attempt == 1) else { return words }
        return words.followed(by: attempt >= 3 ? wayOn(required) : passing(required))
    }

    private static func first(_ reason: Rejection, to kind: Question.Kind) -> Sentence {
        switch reason {
        case .empty:
            Sentence(
                nl: "Er staat nog niets. Typ je antwoord en druk op Enter.",
                en: "Nothing there yet. Type your answer and press Enter."
            )
        case .notANumber: wanted(kind)
        case .outOfRange(let lowest, let highest): range(lowest, highest, kind)
        case .severalNumbers(let numbers): which(numbers)
        case .tooPrecise:
            Sentence(
                nl: "Eén cijfer achter de komma is precies genoeg, bijvoorbeeld 6,5.",
                en: "One decimal is precise enough, 6.5 for instance."
            )
        case .notAnOption(let nearest):
            nearest.map(perhaps)
                ?? Sentence(
                    nl: "Dat staat er niet bij. Typ het nummer dat ervoor staat.",
                    en: "That is not among them. Type the number before it."
                )
        case .ambiguousOption(let options):
            Sentence(
                nl: "Dat past bij \(Listing.or(options, .dutch)). Welke bedoel je?",
                en: "That fits \(Listing.or(options, .english)). Which do you mean?"
            )
        case .notYesOrNo: Sentence(nl: "Is het ja of nee?", en: "Is it yes or no?")
        case .notADate:
            Sentence(
                nl: "Welke dag is dat? Bijvoorbeeld 23 november, of maandag.",
                en: "Which day is that? For instance 23 November, or Monday."
            )
        case .severalDates(let dates): which(dates)
        case .wrongWay(let date, let instead):
            wrongWay(date, instead: instead, today: kind == .date(.back) ? .behind : .before)
        case .severalItems(let items): self.items(items)
        case .tooLong(let bytes, let limit): tooLong(bytes: bytes, limit: limit)
        }
    }

    private static func again(_ reason: Rejection, to kind: Question.Kind) -> Sentence {
        switch reason {
        case .empty: stillEmpty(kind)
        case .notANumber: examples(kind)
        case .outOfRange(let lowest, let highest):
            range(lowest, highest, kind).followed(
                by: Sentence(
                    nl: "Kies gerust het uiterste als het daar voorbij voelt.",
                    en: "Take the very end if it feels beyond that."
                )
            )
        case .severalNumbers(let numbers):
            which(numbers).followed(
                by: numbers.count < 2
                    ? Sentence(nl: "Of typ een ander cijfer.", en: "Or type another number.")
                    : Sentence(nl: "Typ er één.", en: "Type one of them.")
            )
        case .tooPrecise:
            Sentence(
                nl: "Rond het af op een half of een tiende: 6,5 of 6,4, niet 6,45.",
                en: "Round it to a half or a tenth: 6.5 or 6.4, not 6.45."
            )
        case .notAnOption(let nearest):
            (nearest.map(perhaps) ?? Sentence(nl: "Dat herken ik niet.", en: "I do not know that."))
                .followed(
                    by: Sentence(
                        nl: "Het makkelijkst is het nummer: typ 1, 2, …",
                        en: "The number is easiest: type 1, 2, …"
                    )
                )
        case .ambiguousOption(let options):
            Sentence(
                nl: "Nog niet duidelijk: \(Listing.or(options, .dutch))? Typ het nummer ervan.",
                en: "Not clear yet: \(Listing.or(options, .english))? Type its number."
            )
        case .notYesOrNo:
            Sentence(
                nl:
                    "Typ ja of nee; j of n mag ook. Wie twijfelt, kiest wat het dichtst in de buurt komt.",
                en: "Type yes or no; y or n will do. If in doubt, take what comes closest."
            )
        case .notADate:
            Sentence(
                nl: "Schrijf de dag als 23-11-2026, 23 november, vandaag, morgen of maandag.",
                en: "Write the day as 23-11-2026, 23 November, today, tomorrow or Monday."
            )
        case .severalDates, .wrongWay, .severalItems: first(reason, to: kind)
        case .tooLong(let bytes, let limit): tooLong(bytes: bytes, limit: limit)
        }
    }

    private static func stillEmpty(_ kind: Question.Kind) -> Sentence {
        switch kind {
        case .text, .list:
            Sentence(
                nl: "Nog steeds leeg. Een paar woorden zijn genoeg; mooi hoeft het niet te zijn.",
                en: "Still empty. A few words will do; they need not be beautiful."
            )
        case .number, .scale: examples(kind)
        case .choice, .choices:
            Sentence(
                nl: "Nog steeds leeg. Het nummer voor je keuze is genoeg.",
                en: "Still empty. The number before your choice will do."
            )
        case .yesNo:
            Sentence(
                nl: "Nog steeds leeg. j of n is genoeg.",
                en: "Still empty. y or n will do."
            )
        case .date: again(.notADate, to: kind)
        }
    }

    private static func wayOn(_ required: Bool) -> Sentence {
        required
            ? Sentence(
                nl:
                    "Zonder deze vraag kan ik niet verder. /waarom zegt waarom; /pauze bewaart alles.",
                en: "I cannot go on without this one. /why says why; /pause keeps everything."
            )
            : Sentence(
                nl: "Lukt het niet, dan brengt /overslaan je gewoon verder.",
                en: "If it does not work, /skip simply takes you on."
            )
    }

    private static func passing(_ required: Bool) -> Sentence {
        required
            ? Sentence(nl: "Deze vraag is wel nodig.", en: "This one is needed.")
            : Sentence(nl: "Overslaan mag ook: /overslaan.", en: "You can also pass: /skip.")
    }

    private static func tooLong(bytes: Int, limit: Int) -> Sentence {
        Sentence(
            nl:
                "Dit antwoord is te lang: \(bytes / 1024) van hoogstens \(limit / 1024) KiB. Het staat "
                + "er nog; maak het korter, of verdeel het over notities (/notitie).",
            en: "This answer is too long: \(bytes / 1024) of at most \(limit / 1024) KiB. It is "
                + "still there; make it shorter, or spread it over notes (/note)."
        )
    }

    private static func perhaps(_ nearest: String) -> Sentence {
        Sentence(
            nl: "Dat staat er niet bij. Bedoel je '\(nearest)'?",
            en: "That is not among them. Do you mean '\(nearest)'?"
        ).followed(by: sayYes)
    }
}
