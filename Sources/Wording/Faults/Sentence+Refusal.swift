import DialogModel

/// What is said when a conversation cannot do what was asked.
extension Sentence {
    static func unknownDialog(_ name: String, nearest: String?) -> Sentence {
        guard let nearest else {
            return Sentence(
                nl: "Er is geen gesprek dat '\(name)' heet. 'spiegel' laat zien wat er is.",
                en: "No dialogue is called '\(name)'. 'spiegel' shows what there is."
            )
        }
        return Sentence(
            nl: "Er is geen gesprek dat '\(name)' heet. Bedoel je '\(nearest)'?",
            en: "No dialogue is called '\(name)'. Did you mean '\(nearest)'?"
        )
    }

    static func brokenScript(_ name: String, errors: Int) -> Sentence {
        Sentence(
            nl:
                "In het script '\(name)' \(errors == 1 ? "staat een fout" : "staan \(errors) fouten"). "
                + "'spiegel dialog check' wijst \(errors == 1 ? "hem" : "ze") aan.",
            en: "The script '\(name)' has \(errors == 1 ? "an error" : "\(errors) errors"). "
                + "'spiegel dialog check' points \(errors == 1 ? "it" : "them") out."
        )
    }

    static let unknownConversation = Sentence(
        nl: "Dat gesprek is er niet. 'spiegel lijst' laat zien welke er zijn.",
        en: "There is no such conversation. 'spiegel list' shows which there are."
    )

    static let required = Sentence(
        nl:
            "Zonder antwoord op deze vraag kan het gesprek niet verder. Een paar woorden is genoeg.",
        en: "The conversation cannot go on without an answer here. A few words will do."
    )

    static func unknownQuestion(_ name: String, nearest: String?) -> Sentence {
        guard let nearest else {
            return Sentence(
                nl: "Er is hier nog geen vraag '\(name)' geweest. /voortgang laat zien welke wel.",
                en: "No question '\(name)' has come up here. /progress shows which have."
            )
        }
        return Sentence(
            nl: "Er is hier nog geen vraag '\(name)' geweest. Bedoel je '\(nearest)'?",
            en: "No question '\(name)' has come up here. Did you mean '\(nearest)'?"
        )
    }

    static let nothingBefore = Sentence(
        nl: "Verder terug kan niet: dit is het begin.",
        en: "You cannot go back further: this is the beginning."
    )

    static func notCallable(_ name: String) -> Sentence {
        Sentence(
            nl: "'\(name)' kan hier niet tussendoor.",
            en: "'\(name)' cannot be done in between here."
        )
    }

    static func callsTooDeep(limit: Int) -> Sentence {
        Sentence(
            nl: "Er passen niet meer dan \(limit) gesprekken in elkaar. Rond er eerst een af.",
            en: "No more than \(limit) dialogues fit inside each other. Finish one first."
        )
    }

    static func readOnly(since: String) -> Sentence {
        Sentence(
            nl: "Aan dit gesprek is verder gewerkt met een nieuwere Spiegel. Lezen kan hier; "
                + "verdergaan kan met versie \(since) of later.",
            en: "This conversation was continued with a newer Spiegel. It can be read here; to go "
                + "on, install version \(since) or later."
        )
    }

    static let outOfTurn = Sentence(
        nl:
            "Er is intussen op een ander scherm geantwoord. Hieronder staat waar het gesprek nu is.",
        en: "Meanwhile it was answered on another screen. Below is where the conversation is now."
    )

    static let unsupportedMode = Sentence(
        nl: "Dit gesprek kan niet op die manier: 'spiegel dialog show' zegt met wie het kan.",
        en: "This dialogue cannot be held that way: 'spiegel dialog show' says with whom it can."
    )

    static func tooLong(bytes: Int, limit: Int) -> Sentence {
        Sentence(
            nl: "Dat is te lang voor één antwoord: \(kibibytes(bytes)) KiB, en er passen er "
                + "\(kibibytes(limit)). Je tekst staat er nog; knip hem in stukken.",
            en: "That is too long for one answer: \(kibibytes(bytes)) KiB, and \(kibibytes(limit)) "
                + "fit. Your text is still there; cut it up."
        )
    }

    static func unfitName(limit: Int) -> Sentence {
        Sentence(
            nl: "Een naam telt 1 tot \(limit) tekens. Kies een kortere.",
            en: "A name has 1 to \(limit) characters. Choose a shorter one."
        )
    }

    private static func kibibytes(_ bytes: Int) -> Int { (bytes + 1023) / 1024 }
}
