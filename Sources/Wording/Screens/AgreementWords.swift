/// The list of what was agreed.
public enum AgreementWords {
    /// Above what was agreed.
    public static let agreements = Sentence(nl: "Afspraken", en: "Agreements")
    /// Above what the team wanted to hold on to.
    public static let lessons = Sentence(nl: "Lessen voor het team", en: "Lessons for the team")
    /// Nothing stands.
    public static let none = Sentence(
        nl: "Er staan geen afspraken of lessen open.",
        en: "No agreements or lessons are open."
    )
    /// When it comes back.
    public static let askedAgain = Sentence(
        nl: "De volgende bijeenkomst begint ermee: wat is er gedaan, wat loopt nog, wat kan los?",
        en: "The next meeting begins with these: what is done, what goes on, what may go?"
    )
}
