import DialogModel

/// What `/voortgang` says.
package enum ConversationProgress {
    /// Where in the dialogue.
    package static func step(_ title: String, _ index: Int, of count: Int) -> Sentence {
        Sentence(
            nl: "Stap \(index) van \(count), \(title).",
            en: "Step \(index) of \(count), \(title)."
        )
    }

    /// What has been done, and for how long.
    package static func done(answered: Int, skipped: Int, minutes: Int) -> Sentence {
        Sentence(
            nl: "\(answered) \(answered == 1 ? "vraag" : "vragen") beantwoord"
                + (skipped == 0 ? "" : ", \(skipped) overgeslagen")
                + ", \(minutes) \(minutes == 1 ? "minuut" : "minuten") bezig.",
            en: "\(answered) \(answered == 1 ? "question" : "questions") answered"
                + (skipped == 0 ? "" : ", \(skipped) skipped")
                + ", \(minutes) \(minutes == 1 ? "minute" : "minutes") so far."
        )
    }

    /// Nothing can be revised yet.
    package static let nothing = Sentence(
        nl: "Er is nog niets beantwoord.",
        en: "Nothing has been answered yet."
    )

    /// Above the answers to choose from.
    package static let revisable = Sentence(
        nl: "Welk antwoord wil je herzien? Typ het nummer. (Enter: geen)",
        en: "Which answer do you want to revise? Type its number. (Enter: none)"
    )

    /// In the place of an answer that was passed over.
    package static let open = Sentence(nl: "(overgeslagen)", en: "(skipped)")

    /// Beside an answer that no longer fits.
    package static let stale = Sentence(nl: "(past niet meer)", en: "(no longer fits)")
}
