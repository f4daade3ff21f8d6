import DialogModel

extension Refusal.Action {
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
