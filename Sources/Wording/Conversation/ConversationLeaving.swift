import DialogModel

/// What is said when a conversation stops, goes on or ends.
package enum ConversationLeaving {
    /// It was paused.
    ///
    /// - Parameters:
    ///   - step: Its number and heading, if it stands in one.
    ///   - aside: The dialogue that the user called and that the step is of, if so.
    ///   - number: The conversation's number.
    /// - Returns: That it is kept, and how to go on.
    package static func paused(
        at step: (index: Int, title: String)?,
        of aside: String?,
        number: Int
    ) -> Sentence {
        let dialog = aside.map { Sentence(nl: " van \($0)", en: " of \($0)") }
        let place = step.map { step in
            Sentence(
                nl: " bij stap \(step.index)\(dialog?.dutch ?? ""), \(step.title)",
                en: " at step \(step.index)\(dialog?.english ?? ""), \(step.title)"
            )
        }
        return Sentence(
            nl: "Bewaard\(place?.dutch ?? ""). Verder met: spiegel verder \(number)",
            en: "Kept\(place?.english ?? ""). Continue with: spiegel resume \(number)"
        )
    }

    /// Everything is kept, though the pause itself could not be written.
    package static func unpaused(number: Int) -> Sentence {
        Sentence(
            nl: "Wat je hebt ingestuurd is bewaard. Verder met: spiegel verder \(number)",
            en: "What you have sent is kept. Continue with: spiegel resume \(number)"
        )
    }

    /// It goes on.
    package static func resumed(
        _ title: String,
        about pseudonym: String?,
        since: Sentence
    )
        -> Sentence
    {
        Sentence(
            nl: "Verder met \(title)\(pseudonym.map { " over \($0)" } ?? ""), \(since.dutch).",
            en: "On with \(title)\(pseudonym.map { " about \($0)" } ?? ""), \(since.english)."
        )
    }

    /// It goes on in another dialogue, which was called from it.
    package static func inside(_ title: String) -> Sentence {
        Sentence(
            nl: "Je was even bij \(title). Met /klaar ga je eerder terug.",
            en: "You had stepped aside to \(title). /done goes back sooner."
        )
    }

    /// Before the last answer.
    package static let lastAnswer = Sentence(nl: "Je laatste antwoord:", en: "Your last answer:")

    /// How many others can be gone on with.
    package static func others(_ count: Int) -> Sentence {
        count == 1
            ? Sentence(
                nl: "Er staat er nog een open; spiegel lijst toont ze.",
                en: "One more is open; spiegel list shows them."
            )
            : Sentence(
                nl: "Er staan er nog \(count) open; spiegel lijst toont ze.",
                en: "\(count) more are open; spiegel list shows them."
            )
    }

    /// It has come to its end.
    package static func done(questions: Int, minutes: Int?) -> Sentence {
        let time = minutes.map { minutes in
            Sentence(
                nl: ", \(minutes) \(minutes == 1 ? "minuut" : "minuten")",
                en: ", \(minutes) \(minutes == 1 ? "minute" : "minutes")"
            )
        }
        return Sentence(
            nl: "Klaar. \(questions) \(questions == 1 ? "vraag" : "vragen")\(time?.dutch ?? "").",
            en: "Done. \(questions) \(questions == 1 ? "question" : "questions")"
                + "\(time?.english ?? "")."
        )
    }

    /// What kind of text this is.
    package static let workingNote = Sentence(
        nl: "Dit is een persoonlijke werkaantekening en hoort niet in het dossier.",
        en: "This is a personal working note and does not belong in the client's file."
    )

    /// How to look at it again.
    package static func again(number: Int) -> Sentence {
        Sentence(
            nl: "Teruglezen: spiegel toon \(number)   Iets toevoegen: spiegel later \(number)",
            en: "Read it again: spiegel show \(number)   Add to it: spiegel later \(number)"
        )
    }

    /// It was given up.
    package static func abandoned(number: Int) -> Sentence {
        Sentence(
            nl: "Gestopt. Wat er staat kun je blijven lezen: spiegel toon \(number)",
            en: "Stopped. You can still read what is there: spiegel show \(number)"
        )
    }

    /// Asks whether to end before the last question.
    package static let finishNow = Sentence(
        nl: "Nu afronden? De vragen die nog komen blijven dan open. (j/N)",
        en: "Finish now? The remaining questions stay open. (y/N)"
    )

    /// What to do on `/stop`.
    package static let stopChoice = Sentence(
        nl: "1 pauzeren, later verder   2 stoppen en niet meer verder   Enter: toch doorgaan",
        en: "1 pause, carry on later   2 stop for good   Enter: carry on now"
    )

    /// Asks whether to wipe the screen.
    package static let wipe = Sentence(nl: "Scherm leegmaken? (j/N)", en: "Clear the screen? (y/N)")

    /// This terminal cannot be wiped.
    package static let cannotWipe = Sentence(
        nl: "Dit scherm kan ik niet leegmaken; sluit het venster als er iemand meekijkt.",
        en: "I cannot clear this screen; close the window if anyone is looking."
    )

    /// The screen was wiped for somebody who passes by.
    package static let hidden = Sentence(
        nl: "Even verborgen. Enter gaat verder.",
        en: "Hidden for now. Enter goes on."
    )

    /// It was written by a later release.
    package static func readOnly(since release: String) -> Sentence {
        Sentence(
            nl: "Dit gesprek is gemaakt met een nieuwere Spiegel. Lezen kan; om verder te gaan is "
                + "versie \(release) of later nodig.",
            en: "This conversation was made with a newer Spiegel. You can read it; to go on, "
                + "install version \(release) or later."
        )
    }

    /// It is at its end.
    package static func alreadyFinished(number: Int) -> Sentence {
        Sentence(
            nl: "Dit gesprek is klaar. Toevoegen kan met: spiegel later \(number)",
            en: "This conversation is finished. Add to it with: spiegel later \(number)"
        )
    }
}
