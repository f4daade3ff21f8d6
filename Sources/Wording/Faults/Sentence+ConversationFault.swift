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

extension Fault.Action {
    /// Why this cannot be done now, and what can.
    var refusal: Sentence {
        switch self {
        case .answer, .skip:
            Sentence(
                nl: "Er staat nu geen vraag open. /hulp laat zien wat je kunt doen.",
                en: "No question is open now. /help shows what you can do."
            )
        case .back, .revise:
            Sentence(
                nl: "Teruggaan kan nu niet: het gesprek is gepauzeerd of afgerond.",
                en: "You cannot go back now: the conversation is paused or finished."
            )
        case .settleStale:
            Sentence(
                nl: "Er is nu geen antwoord dat opnieuw bekeken moet worden.",
                en: "No answer needs to be looked at again now."
            )
        case .note:
            Sentence(nl: "Een notitie kan hier niet.", en: "A note cannot be made here.")
        case .choose, .ask, .next:
            Sentence(
                nl: "Zelf vragen kiezen kan in een gesprek met een collega, tussen twee vragen in.",
                en: "Choosing questions is for a conversation with a colleague, between questions."
            )
        case .call:
            Sentence(
                nl:
                    "Een ander gesprek tussendoor kan alleen bij een open vraag, en niet terwijl je "
                    + "een eerder antwoord herziet.",
                en: "Another dialogue can be done in between only at an open question, and not "
                    + "while you revise an earlier answer."
            )
        case .ring:
            Sentence(
                nl: "De bel kan alleen klinken terwijl het gesprek loopt.",
                en: "The bell can only ring while the conversation is going on."
            )
        case .handOver:
            Sentence(
                nl: "De beurt doorgeven kan alleen met anderen erbij.",
                en: "The turn can only be handed over when others take part."
            )
        case .extend:
            Sentence(
                nl: "Er loopt nu geen tijd om te verlengen.",
                en: "No time is running that could be extended."
            )
        case .turnProbing:
            Sentence(
                nl: "Doorvragen aan- of uitzetten kan alleen terwijl het gesprek loopt.",
                en: "Probing can only be turned on or off while the conversation is going on."
            )
        case .turnDepth:
            Sentence(
                nl: "Deze dialoog heeft geen korte vorm, of loopt nu niet.",
                en: "This dialogue has no short form, or is not going on now."
            )
        case .turnFading:
            Sentence(
                nl: "Dat kan alleen als je alleen reflecteert, terwijl het gesprek loopt.",
                en: "That is only for reflecting alone, while the conversation is going on."
            )
        case .widen:
            Sentence(
                nl: "Bij deze stap zijn er geen vragen die ik weglaat.",
                en: "At this step there are no questions that I leave out."
            )
        case .alias:
            Sentence(
                nl: "Namen veranderen kan alleen terwijl het gesprek loopt.",
                en: "Names can only be changed while the conversation is going on."
            )
        case .cast:
            Sentence(
                nl: "Rollen verdelen kan alleen met anderen erbij, terwijl het gesprek loopt.",
                en: "Roles can only be handed out with others, while the conversation is going on."
            )
        case .takeBack:
            Sentence(
                nl: "Hier staat geen eerdere formulering die weg kan.",
                en: "There is no earlier wording here that could be dropped."
            )
        case .resolve:
            Sentence(
                nl: "Dit staat er niet meer zo: het is intussen veranderd of overgeslagen.",
                en: "This does not stand there any more: it was changed or skipped meanwhile."
            )
        case .pause:
            Sentence(
                nl: "Dit gesprek loopt nu niet.",
                en: "This conversation is not going on now."
            )
        case .resume:
            Sentence(nl: "Dit gesprek loopt al.", en: "This conversation is already going on.")
        case .finish, .abandon:
            Sentence(
                nl: "Dit gesprek is al afgerond.",
                en: "This conversation has already ended."
            )
        }
    }
}
