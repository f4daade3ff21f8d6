import DialogModel

/// What stands printed on a meeting's worksheet and on a cost-benefit form.
package enum WorksheetWords {
    /// The title.
    package static let title = Sentence(nl: "Werkblad", en: "Worksheet")

    /// The title, of a meeting that was about no case.
    package static let minutes = Sentence(nl: "Verslag", en: "Minutes")

    /// The first part.
    package static let description = Sentence(nl: "Beschrijving", en: "Description")
    /// Who is involved.
    package static let who = Sentence(nl: "Wie", en: "Who")
    /// The phase of the cooperation.
    package static let phase = Sentence(nl: "Fase", en: "Phase")
    /// What those involved are good at.
    package static let strengths = Sentence(nl: "Kwaliteiten", en: "Strengths")

    /// The second part.
    package static let touches = Sentence(nl: "Wat je raakt", en: "What touches you")
    /// What one feels.
    package static let feel = Sentence(nl: "Voelen", en: "Feeling")
    /// What one sees oneself do.
    package static let explore = Sentence(nl: "Verkennen", en: "Exploring")
    /// How one does it elsewhere.
    package static let connect = Sentence(nl: "Verbinden", en: "Connecting")

    /// The third part.
    package static let learningQuestion = Sentence(nl: "Leervraag", en: "Learning question")

    /// The fourth part.
    package static let analysis = Sentence(nl: "Analyse", en: "Analysis")
    /// The answer to the learning question.
    package static let answer = Sentence(nl: "Antwoord op de leervraag", en: "Answer to it")
    /// What the whole team can learn.
    package static let lessons = Sentence(nl: "Lessen voor het team", en: "Lessons for the team")

    /// The last part.
    package static let agreements = Sentence(nl: "Afspraken", en: "Agreements")

    // The cost-benefit form

    /// The title.
    package static let grid = Sentence(nl: "Kosten en baten", en: "Costs and benefits")
    /// Before the present behaviour.
    package static let present = Sentence(nl: "Nu", en: "Now")
    /// Before the desired behaviour.
    package static let desired = Sentence(nl: "Straks", en: "To come")
    /// A cell.
    package static let prosOfStaying = Sentence(
        nl: "Voordelen van niet veranderen",
        en: "Advantages of not changing"
    )
    /// A cell.
    package static let consOfChanging = Sentence(
        nl: "Nadelen van veranderen",
        en: "Disadvantages of changing"
    )
    /// A cell.
    package static let consOfStaying = Sentence(
        nl: "Nadelen van niet veranderen",
        en: "Disadvantages of not changing"
    )
    /// A cell.
    package static let prosOfChanging = Sentence(
        nl: "Voordelen van veranderen",
        en: "Advantages of changing"
    )

    /// There is nothing for a worksheet in this conversation.
    package static let nothing = Sentence(
        nl: "Bij dit gesprek hoort geen werkblad.",
        en: "There is no worksheet with this conversation."
    )
}
