import DialogModel

/// What is said where steps ask one question, and the rest on request.
extension ConversationWords {
    /// That a step asks one question, since the user knows the dialogue; said at the beginning.
    package static let faded = Sentence(
        nl: "Je kent dit gesprek al, dus per stap vraag ik één ding. "
            + "/rest geeft de andere vragen bij een stap, /voluit alles.",
        en: "You know this conversation, so I ask one thing a step. "
            + "/rest gives a step's other questions, /all gives everything."
    )

    /// How much is asked of what is known by heart: at `step`, or from here on.
    package static func fading(_ fading: Event.Started.Fading, _ step: Address?) -> Sentence {
        switch (fading, step) {
        case (.off, _?):
            Sentence(
                nl: "Hierna komen de andere vragen bij deze stap.",
                en: "After this one come this step's other questions."
            )
        case (.off, nil):
            Sentence(
                nl: "Vanaf deze stap stel ik alle vragen, ook de volgende keer.",
                en: "From this step on I ask everything, the next time too."
            )
        case (.on, _):
            Sentence(
                nl: "Vanaf deze stap vraag ik per stap één ding.",
                en: "From this step on I ask one thing a step."
            )
        }
    }
}
