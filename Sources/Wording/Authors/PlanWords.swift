import DialogModel

/// What a golden plan says between what is typed.
public enum PlanWords {
    /// Roles wait to be handed out.
    public static let casting = Sentence(nl: "Wie pakt welke rol?", en: "Who takes which role?")

    /// The heading of a step.
    public static func step(_ title: String, _ index: Int, of count: Int) -> Sentence {
        Sentence(nl: "\(title) (\(index) van \(count))", en: "\(title) (\(index) of \(count))")
    }

    /// A fork that was taken.
    public static func fork(_ condition: Sentence, held: Bool) -> Sentence {
        Sentence(
            nl: "\(condition.dutch): \(held ? "ja" : "nee")",
            en: "\(condition.english): \(held ? "yes" : "no")"
        )
    }

    /// The lines that a loop goes over.
    public static func loop(_ list: ItemID, _ lines: [String]) -> Sentence {
        lines.isEmpty
            ? Sentence(nl: "voor elk van \(list): niets", en: "for each of \(list): nothing")
            : Sentence(
                nl: "voor elk van \(list): \(lines.joined(separator: "; "))",
                en: "for each of \(list): \(lines.joined(separator: "; "))"
            )
    }

    /// What an answer was before it is given anew.
    public static func was(_ answer: String) -> Sentence {
        Sentence(nl: "was: \(answer)", en: "was: \(answer)")
    }

    /// The conversation is paused.
    public static let paused = Sentence(nl: "Gepauzeerd.", en: "Paused.")

    /// The conversation goes on.
    public static let resumed = Sentence(nl: "Verder.", en: "Going on.")

    /// The end.
    public static let end = Sentence(nl: "einde", en: "end")

    /// Given up.
    public static let abandoned = Sentence(nl: "gestopt", en: "given up")

    /// It became someone's turn.
    public static func turn(of name: String) -> Sentence {
        Sentence(nl: "Nu is \(name) aan de beurt.", en: "It is \(name)'s turn now.")
    }

    /// A time box was made longer.
    public static func extended(minutes: Int) -> Sentence {
        Sentence(nl: "Nog \(minutes) minuten erbij.", en: "\(minutes) more minutes.")
    }

    /// What was chosen about answers that no longer fit.
    public static func settled(_ choice: StaleChoice) -> Sentence {
        switch choice {
        case .askAgain: Sentence(nl: "Opnieuw gevraagd.", en: "Asked again.")
        case .keep: Sentence(nl: "Zo gelaten, met een teken erbij.", en: "Left, with a mark.")
        case .edit: Sentence(nl: "Aanpassen.", en: "To be edited.")
        }
    }
}
