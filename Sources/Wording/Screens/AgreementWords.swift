/// The list of what was agreed.
package enum AgreementWords {
    /// Above what was agreed.
    package static let agreements = Sentence(nl: "Afspraken", en: "Agreements")
    /// Above what the team wanted to hold on to.
    package static let lessons = Sentence(nl: "Lessen voor het team", en: "Lessons for the team")
    /// Nothing stands.
    package static let none = Sentence(
        nl: "Er staan geen afspraken of lessen open.",
        en: "No agreements or lessons are open."
    )
    /// When it comes back.
    package static let askedAgain = Sentence(
        nl: "De volgende bijeenkomst begint ermee: wat is er gedaan, wat loopt nog, wat kan los?",
        en: "The next meeting begins with these: what is done, what goes on, what may go?"
    )
}
