import DialogModel

/// What is said about answers that no longer fit.
package enum ConversationStale {
    /// Above the answers whose question quoted the old answer.
    package static func heading(count: Int, was: String) -> Sentence {
        count == 1
            ? Sentence(
                nl: "Eén antwoord ging over '\(was)' en past misschien niet meer:",
                en: "One answer was about '\(was)' and may no longer fit:"
            )
            : Sentence(
                nl:
                    "\(number(count)) antwoorden gingen over '\(was)' en passen misschien niet meer:",
                en: "\(count) answers were about '\(was)' and may no longer fit:"
            )
    }

    /// Above the answers to which the script no longer comes.
    package static func unreached(count: Int) -> Sentence {
        count == 1
            ? Sentence(
                nl:
                    "Dit antwoord hoort er nu niet meer bij. Het blijft bewaard, met een teken erbij:",
                en: "This answer is no longer part of it. It is kept, with a mark:"
            )
            : Sentence(
                nl:
                    "Deze antwoorden horen er nu niet meer bij. Ze blijven bewaard, met een teken erbij:",
                en: "These answers are no longer part of it. They are kept, with a mark:"
            )
    }

    /// What can be done with them.
    package static func choices(count: Int) -> Sentence {
        count == 1
            ? Sentence(
                nl: "1 opnieuw beantwoorden   2 zo laten   3 aanpassen",
                en: "1 answer again   2 leave it   3 edit"
            )
            : Sentence(
                nl: "1 opnieuw beantwoorden   2 zo laten   3 aanpassen",
                en: "1 answer again   2 leave them   3 edit"
            )
    }

    /// Something else was typed than 1, 2 or 3.
    package static let pleaseChoose = Sentence(
        nl: "Typ 1, 2 of 3. Wat je ook kiest, de oude antwoorden blijven bewaard.",
        en: "Type 1, 2 or 3. Whatever you choose, the old answers are kept."
    )

    private static func number(_ count: Int) -> String {
        let words = ["Nul", "Eén", "Twee", "Drie", "Vier", "Vijf", "Zes"]
        return words.indices.contains(count) ? words[count] : "\(count)"
    }
}
