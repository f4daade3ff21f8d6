import DialogModel

/// What a golden plan says between what is typed.
package enum PlanWords {
    /// Roles wait to be handed out.
    package static let casting = Sentence(nl: "Wie pakt welke rol?", en: "Who takes which role?")

    /// The heading of a step.
    package static func step(_ title: String, _ index: Int, of count: Int) -> Sentence {
        Sentence(nl: "\(title) (\(index) van \(count))", en: "\(title) (\(index) of \(count))")
    }

    /// A fork that was taken.
    package static func fork(_ condition: Sentence, held: Bool) -> Sentence {
        Sentence(
            nl: "\(condition.dutch): \(held ? "ja" : "nee")",
            en: "\(condition.english): \(held ? "yes" : "no")"
        )
    }

    /// The lines that a loop goes over.
    package static func loop(_ list: ItemID, _ lines: [String]) -> Sentence {
        lines.isEmpty
            ? Sentence(nl: "voor elk van \(list): niets", en: "for each of \(list): nothing")
            : Sentence(
                nl: "voor elk van \(list): \(lines.joined(separator: "; "))",
                en: "for each of \(list): \(lines.joined(separator: "; "))"
            )
    }

    /// What an answer was before it is given anew.
    package static func was(_ answer: String) -> Sentence {
        Sentence(nl: "was: \(answer)", en: "was: \(answer)")
    }

    /// The conversation is paused.
    package static let paused = Sentence(nl: "Gepauzeerd.", en: "Paused.")

    /// The conversation goes on.
    package static let resumed = Sentence(nl: "Verder.", en: "Going on.")

    /// The end.
    package static let end = Sentence(nl: "einde", en: "end")

    /// Given up.
    package static let abandoned = Sentence(nl: "gestopt", en: "given up")

    /// It became someone's turn.
    package static func turn(of name: String) -> Sentence {
        Sentence(nl: "Nu is \(name) aan de beurt.", en: "It is \(name)'s turn now.")
    }

    /// A time box was made longer.
    package static func extended(minutes: Int) -> Sentence {
        Sentence(nl: "Nog \(minutes) minuten erbij.", en: "\(minutes) more minutes.")
    }

    /// What was chosen about answers that no longer fit.
    package static func settled(_ choice: StaleChoice) -> Sentence {
        switch choice {
        case .askAgain: Sentence(nl: "Opnieuw gevraagd.", en: "Asked again.")
        case .keep: Sentence(nl: "Zo gelaten, met een teken erbij.", en: "Left, with a mark.")
        case .edit: Sentence(nl: "Aanpassen.", en: "To be edited.")
        }
    }
}
