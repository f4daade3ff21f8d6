import DialogModel

/// What is said where an asker chooses the questions.
public enum ConversationOffer {
    /// What can be typed.
    public static let keys = Sentence(
        nl: "nummer: die vraag   v en je eigen vraag   Enter: volgende stap",
        en: "number: that question   v and a question of your own   Enter: next step"
    )

    /// Beside a question that has been asked.
    public static let asked = Sentence(nl: "(gevraagd)", en: "(asked)")

    /// Something else was typed.
    public static let pleaseChoose = Sentence(
        nl: "Typ een nummer, v met je eigen vraag, of Enter voor de volgende stap.",
        en: "Type a number, v with a question of your own, or Enter for the next step."
    )
}
