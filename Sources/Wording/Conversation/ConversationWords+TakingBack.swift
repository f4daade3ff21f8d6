/// What is said where an earlier wording with a name can be dropped.
extension ConversationWords {
    /// An answer in which names were pointed out has been rewritten without them.
    public static let takeBack = Sentence(
        nl: "Je eerdere formulering met die naam voorgoed weghalen? (ja, Enter: laten staan)",
        en: "Drop your earlier wording with that name for good? (yes, Enter: leave it)"
    )

    /// It is gone, and what that does not reach.
    public static let takenBack = Sentence(
        nl: "Weg, ook van de schijf (leest er net iemand mee, dan zodra dat klaar is). "
            + "Alleen back-ups en wat je al uitschreef hebben hem nog.",
        en: "Gone, also from the disk (if somebody is just reading, as soon as that is done). "
            + "Only backups and what you wrote out still have it."
    )

    /// Something else was said than a clear yes.
    public static let notTakenBack = Sentence(
        nl: "De eerdere formulering blijft staan.",
        en: "The earlier wording stays."
    )
}
