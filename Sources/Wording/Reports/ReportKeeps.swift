import DialogModel

/// What a kept answer is called on paper.
package enum ReportKeeps {
    /// Over the kept answers.
    package static let heading = Sentence(nl: "Om mee te nemen", en: "To take away")

    /// What is shown of the answer `text`, kept as `keep`: an agreement with the `question` that it
    /// answers, since a name or a day alone says little.
    package static func shown(_ text: String, as keep: Keep, to question: String?) -> String {
        switch keep {
        case .agreement, .appointment: question.map { "\($0) \(text)" } ?? text
        default: text
        }
    }

    /// The label before an answer that is kept as `keep`.
    package static func label(_ keep: Keep) -> Sentence {
        switch keep {
        case .intention: Sentence(nl: "Voornemen", en: "Intention")
        case .agreement: Sentence(nl: "Afspraak", en: "Agreement")
        // Who and when; it passes by itself, and nobody is asked what became of it.
        case .appointment: Sentence(nl: "Wie en wanneer", en: "Who and when")
        case .learningQuestion: Sentence(nl: "Leervraag", en: "Learning question")
        case .feeling: Sentence(nl: "Gevoel", en: "Feeling")
        case .takeaway: Sentence(nl: "Neem je mee", en: "You take away")
        case .sentence: Sentence(nl: "Zin om te zeggen", en: "Sentence to say")
        case .worksheetWho: Sentence(nl: "Wie erbij betrokken zijn", en: "Who is involved")
        case .worksheetPhase: Sentence(nl: "Fase", en: "Phase")
        case .worksheetStrengths:
            Sentence(nl: "Kwaliteiten van de betrokkenen", en: "Strengths of those involved")
        case .worksheetFeel: Sentence(nl: "Wat je raakt: voelen", en: "What touches you: feeling")
        case .worksheetExplore:
            Sentence(nl: "Wat je raakt: verkennen", en: "What touches you: exploring")
        case .worksheetConnect:
            Sentence(nl: "Wat je raakt: verbinden", en: "What touches you: connecting")
        case .worksheetAnswer:
            Sentence(nl: "Antwoord op de leervraag", en: "Answer to the learning question")
        case .worksheetLessons: Sentence(nl: "Lessen voor het team", en: "Lessons for the team")
        }
    }
}
