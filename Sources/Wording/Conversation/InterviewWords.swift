import DialogModel

/// What is said where two colleagues share a keyboard.
public enum InterviewWords {
    /// Who does what.
    public static func begins(_ asker: String) -> Sentence {
        Sentence(nl: "\(asker) vraagt, jij vertelt.", en: "\(asker) asks, you tell.")
    }

    /// Before the line of the one who tells.
    public static let teller = Sentence(nl: "Jij", en: "You")

    /// In a heading: how many of the step's questions have been asked.
    public static func asked(_ count: Int) -> Sentence {
        Sentence(nl: "\(count) gevraagd", en: "\(count) asked")
    }

    /// Beside a question that has been asked, where no mark can be drawn.
    public static let askedAlready = Sentence(nl: "(gevraagd)", en: "(asked)")

    /// `v` under the questions.
    public static let own = Sentence(nl: "eigen vraag", en: "own question")

    /// `d` under the questions.
    public static let probe = Sentence(nl: "doorvragen", en: "probe")

    /// Enter under the questions.
    public static let next = Sentence(nl: "volgende stap", en: "next step")

    /// Enter under the questions of the last step.
    public static let close = Sentence(nl: "afronden", en: "close")

    /// The key of a question of one's own.
    public static let ownKey = Sentence(nl: "v", en: "q")

    /// The key of probing.
    public static let probeKey = Sentence(nl: "d", en: "p")

    /// What is asked where nothing better comes to mind.
    public static let andThen = Sentence(nl: "En toen?", en: "And then?")

    /// Before a further question on the last answer.
    public static func probeAsked(_ suggestion: String) -> Sentence {
        Sentence(
            nl: "Hoe vraag je door? (Enter: \(suggestion))",
            en: "How do you probe? (Enter: \(suggestion))"
        )
    }

    /// Something else was typed.
    public static let pleaseChoose = Sentence(
        nl:
            "Typ een nummer, je eigen vraag, d om door te vragen, of Enter om verder te gaan.",
        en: "Type a number, a question of your own, p to probe, or Enter to go on."
    )

    /// There is no answer to probe yet.
    public static let nothingToProbe = Sentence(
        nl: "Er is nog niets verteld om op door te vragen.",
        en: "Nothing has been told yet that could be probed."
    )

    /// A question that was answered already is asked as it was.
    public static let alreadyAsked = Sentence(
        nl:
            "Die vraag is al gesteld. Met het nummer alleen ga je ernaar terug; met v vraag je verder.",
        en: "That one has been asked. Its number alone goes back to it; q asks further."
    )

    /// Before going on: what has not been asked.
    public static func stillOpen(_ questions: [String]) -> Sentence {
        let quoted = questions.map { "'\($0)'" }
        return Sentence(
            nl: questions.count == 1
                ? "Nog niet gevraagd: \(Listing.and(quoted, .dutch)). Enter gaat toch verder."
                : "Nog niet gevraagd: \(Listing.and(quoted, .dutch)). Enter gaat toch verder, "
                    + "een nummer vraagt ernaar.",
            en: questions.count == 1
                ? "Not asked yet: \(Listing.and(quoted, .english)). Enter goes on all the same."
                : "Not asked yet: \(Listing.and(quoted, .english)). Enter goes on all the same, "
                    + "a number asks one."
        )
    }

    /// This dialogue is not held so.
    public static func notTogether(_ title: String) -> Sentence {
        Sentence(
            nl: "\(title) is er niet als interview met een collega.",
            en: "\(title) is not available as an interview with a colleague."
        )
    }
}
