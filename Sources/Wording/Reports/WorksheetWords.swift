import DialogModel

/// What stands printed on a meeting's worksheet and on a cost-benefit form.
public enum WorksheetWords {
    /// The title.
    public static let title = Sentence(nl: "Werkblad", en: "Worksheet")

    /// The title, of a meeting that was about no case.
    public static let minutes = Sentence(nl: "Verslag", en: "Minutes")

    /// The first part.
    public static let description = Sentence(nl: "Beschrijving", en: "Description")
    /// Who is involved.
    public static let who = Sentence(nl: "Wie", en: "Who")
    /// The phase of the cooperation.
    public static let phase = Sentence(nl: "Fase", en: "Phase")
    /// What those involved are good at.
    public static let strengths = Sentence(nl: "Kwaliteiten", en: "Strengths")

    /// The second part.
    public static let touches = Sentence(nl: "Wat je raakt", en: "What touches you")
    /// What one feels.
    public static let feel = Sentence(nl: "Voelen", en: "Feeling")
    /// What one sees oneself do.
    public static let explore = Sentence(nl: "Verkennen", en: "Exploring")
    /// How one does it elsewhere.
    public static let connect = Sentence(nl: "Verbinden", en: "Connecting")

    /// The third part.
    public static let learningQuestion = Sentence(nl: "Leervraag", en: "Learning question")

    /// The fourth part.
    public static let analysis = Sentence(nl: "Analyse", en: "Analysis")
    /// The answer to the learning question.
    public static let answer = Sentence(nl: "Antwoord op de leervraag", en: "Answer to it")
    /// What the whole team can learn.
    public static let lessons = Sentence(nl: "Lessen voor het team", en: "Lessons for the team")

    /// The last part.
    public static let agreements = Sentence(nl: "Afspraken", en: "Agreements")

    // The cost-benefit form

    /// The title.
    public static let grid = Sentence(nl: "Kosten en baten", en: "Costs and benefits")
    /// Before the present behaviour.
    public static let present = Sentence(nl: "Nu", en: "Now")
    /// Before the desired behaviour.
    public static let desired = Sentence(nl: "Straks", en: "To come")
    /// A cell.
    public static let prosOfStaying = Sentence(
        nl: "Voordelen van niet veranderen",
        en: "Advantages of not changing"
    )
    /// A cell.
    public static let consOfChanging = Sentence(
        nl: "Nadelen van veranderen",
        en: "Disadvantages of changing"
    )
    /// A cell.
    public static let consOfStaying = Sentence(
        nl: "Nadelen van niet veranderen",
        en: "Disadvantages of not changing"
    )
    /// A cell.
    public static let prosOfChanging = Sentence(
        nl: "Voordelen van veranderen",
        en: "Advantages of changing"
    )

    /// There is nothing for a worksheet in this conversation.
    public static let nothing = Sentence(
        nl: "Bij dit gesprek hoort geen werkblad.",
        en: "There is no worksheet with this conversation."
    )
}
