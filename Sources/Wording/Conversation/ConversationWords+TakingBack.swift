/// What is said where an earlier wording with a name can be dropped.
extension ConversationWords {
    /// An answer in which names were pointed out has been rewritten without them.
    package static let takeBack = Sentence(
        nl: "Je eerdere formulering met die naam voorgoed weghalen? (ja, Enter: laten staan)",
        en: "Drop your earlier wording with that name for good? (yes, Enter: leave it)"
    )

    /// It is gone, and what that does not reach.
    package static let takenBack = Sentence(
        nl:
            "Weg, ook van de schijf, of zo dadelijk als daar net in gelezen wordt. Alleen in back-ups en in wat je al uitschreef kan die formulering "
            + "nog staan.",
        en:
            "Gone, also from the disk, or in a moment where that is just being read. Only backups and what you wrote out may still have that wording."
    )

    /// Something else was said than a clear yes.
    package static let notTakenBack = Sentence(
        nl: "De eerdere formulering blijft staan.",
        en: "The earlier wording stays."
    )
}
