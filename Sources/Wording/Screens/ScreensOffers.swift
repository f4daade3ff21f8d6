import DialogModel

/// What is offered after a conversation.
public enum ScreensOffers {
    /// The dialogue that its script says fits after it, with what that is for and the time it takes.
    public static func next(_ title: String, summary: String, time: String?) -> Sentence {
        let time = time.map { " (\($0))" } ?? ""
        return Sentence(
            nl: "Nog even '\(title)'\(time)? \(summary) (j/N)",
            en: "'\(title)' as well\(time)? \(summary) (y/N)"
        )
    }

    /// After every third finished one: taking one to the meeting.
    public static let bring = Sentence(
        nl: "Dit waren er drie. Welke neem je mee naar de werkbegeleiding?",
        en: "That makes three. Which one will you take to supervision?"
    )

    /// What to type then.
    public static let which = Sentence(
        nl: "Typ het nummer; ik schrijf hem uit als bestand. (Enter: nu niet)",
        en: "Type its number, and it is written out as a file. (Enter: not now)"
    )

    /// Another number was typed.
    public static let notAmong = Sentence(
        nl: "Typ een van deze nummers, of Enter.",
        en: "Type one of these numbers, or Enter."
    )

    /// The name of the file.
    public static func file(_ name: String) -> Sentence {
        Sentence(
            nl: "Hoe heet het bestand? (Enter: \(name))",
            en: "The file's name? (Enter: \(name))"
        )
    }

    /// What the file is called unless said otherwise.
    public static func name(_ number: Int) -> Sentence {
        Sentence(nl: "reflectie-\(number).md", en: "reflection-\(number).md")
    }
}
