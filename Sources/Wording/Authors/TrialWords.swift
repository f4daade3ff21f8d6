/// What is said around a script that is tried.
package enum TrialWords {
    /// Before it begins.
    package static let begins = Sentence(
        nl: "Een proef: er wordt niets bewaard. /stop of Ctrl-D houdt op en laat zien wat je "
            + "antwoordde.",
        en: "A trial: nothing is kept. /stop or Ctrl-D ends it and shows what you answered."
    )

    /// Before it begins anew, since its file has changed.
    package static let again = Sentence(
        nl: "Het bestand is intussen veranderd: opnieuw, zoals het nu is.",
        en: "The file has changed meanwhile: once more, as it is now."
    )

    /// Above what was answered.
    package static let answered = Sentence(nl: "Geantwoord", en: "Answered")

    /// Nothing was answered.
    package static let nothing = Sentence(
        nl: "Er is niets geantwoord.",
        en: "Nothing was answered."
    )

    /// Above what would be kept to take along.
    package static let kept = Sentence(
        nl: "Om mee te nemen, als dit echt was",
        en: "To take away, if this were real"
    )

    /// At the end.
    package static let over = Sentence(
        nl: "Dit was een proef: er is niets van bewaard.",
        en: "This was a trial: nothing of it is kept."
    )
}
