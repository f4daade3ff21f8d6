import DialogModel

/// What the opening screen says.
package enum ScreensOpening {
    /// What Spiegel does with what is written.
    package static let greeting = Sentence(
        nl: "Spiegel. Wat je hier schrijft, blijft versleuteld op deze computer.",
        en: "Spiegel. What you write here stays on this computer, encrypted."
    )

    /// What waits, as counts only, since others may see the screen; `nil` when nothing does.
    package static func waiting(open: Int, kept: Int) -> Sentence? {
        let parts = [
            open == 0
                ? nil
                : Sentence(
                    nl: "\(open) \(open == 1 ? "gesprek" : "gesprekken") nog open",
                    en: "\(open) \(open == 1 ? "conversation" : "conversations") open"
                ),
            kept == 0
                ? nil
                : Sentence(
                    nl: kept == 1
                        ? "1 voornemen om op terug te komen"
                        : "\(kept) voornemens om op terug te komen",
                    en: kept == 1
                        ? "1 intention to come back to" : "\(kept) intentions to come back to"
                ),
        ].compactMap { $0 }
        guard !parts.isEmpty else { return nil }
        return Sentence(
            nl: parts.map(\.dutch).joined(separator: " · ") + "   (o toont ze)",
            en: parts.map(\.english).joined(separator: " · ") + "   (o shows them)"
        )
    }

    /// How long a dialogue takes.
    package static func minutes(_ minutes: Dialog.Minutes) -> Sentence {
        guard let short = minutes.short else {
            return Sentence(nl: "\(minutes.full) minuten", en: "\(minutes.full) minutes")
        }
        return Sentence(
            nl: "\(short) of \(minutes.full) minuten",
            en: "\(short) or \(minutes.full) minutes"
        )
    }

    /// That a dialogue is there in another language only.
    package static func only(in language: Language) -> Sentence {
        switch language {
        case .dutch: Sentence(nl: "in het Nederlands", en: "in Dutch")
        case .english: Sentence(nl: "in het Engels", en: "in English")
        }
    }

    /// That a dialogue is of a file of the user's own.
    package static let own = Sentence(nl: "eigen versie", en: "your own")

    /// That a file of scripts is not used, since something is wrong with it on a line.
    package static func unused(_ file: String, line: Int, _ wrong: Sentence) -> Sentence {
        Sentence(
            nl: "Niet gebruikt: \(file), regel \(line): \(wrong.dutch). "
                + "Met spiegel dialog check zie je alles wat eraan schort.",
            en: "Not used: \(file), line \(line): \(wrong.english). "
                + "See all that is wrong with spiegel dialog check."
        )
    }

    /// Asks what to begin.
    package static let question = Sentence(
        nl: "Waar begin je mee?",
        en: "Where would you like to begin?"
    )

    /// What else can be typed there.
    package static let keys = Sentence(
        nl: "Typ een nummer, \(colleagueKey.dutch), \(teamKey.dutch) of \(exerciseKey.dutch) voor "
            + "meer, o voor wat er nog openstaat, v om verder te gaan, of Ctrl-D om te sluiten.",
        en: "Type a number, \(colleagueKey.english), \(teamKey.english) or \(exerciseKey.english) "
            + "for more, o for what is open, v to go on with it, or Ctrl-D to leave."
    )

    // Occasions

    /// What shows what is held alone.
    package static let aloneKey = Sentence(nl: "a", en: "a")

    /// Beside that key, and above what it shows.
    package static let alone = Sentence(nl: "Alleen", en: "On your own")

    /// What shows what is held with a colleague.
    package static let colleagueKey = Sentence(nl: "c", en: "c")

    /// Beside that key, and above what it shows.
    package static let colleague = Sentence(
        nl: "Met een collega, die de vragen stelt",
        en: "With a colleague, who asks the questions"
    )

    /// What shows what is held with the team.
    package static let teamKey = Sentence(nl: "t", en: "t")

    /// Beside that key, and above what it shows.
    package static let team = Sentence(
        nl: "Met het team, rond het scherm",
        en: "With the team, around the screen"
    )

    /// What shows what is practised.
    package static let exerciseKey = Sentence(nl: "oe", en: "ex")

    /// Beside that key, and above what it shows.
    package static let exercise = Sentence(nl: "Oefenen", en: "Exercises")

    /// Nothing in the menu is called that.
    package static let notInMenu = Sentence(nl: "Dat staat er niet bij.", en: "That is not there.")

    /// Nothing in the menu is called that; `nearest` was perhaps meant.
    package static func notThere(_ nearest: String?) -> Sentence {
        guard let nearest else { return notInMenu.followed(by: keys) }
        return notInMenu.followed(
            by: Sentence(nl: "Bedoel je \(nearest)?", en: "Do you mean \(nearest)?")
        )
    }

    /// There are no dialogues at all.
    package static let empty = Sentence(
        nl:
            "Er zijn geen gespreksvormen gevonden. Controleer de installatie, of zet SPIEGEL_DIALOGS.",
        en: "No dialogues were found. Check the installation, or set SPIEGEL_DIALOGS."
    )

    /// Above the open conversations.
    package static let openHeading = Sentence(nl: "Nog open", en: "Open")

    /// Above intentions and sentences that come back.
    package static let keptHeading = Sentence(
        nl: "Wat je je voornam, en wat je wilde zeggen",
        en: "What you meant to do, and what you wanted to say"
    )

    /// Nothing is open and nothing was intended.
    package static let nothingWaits = Sentence(
        nl: "Er staat niets open, en er is niets om op terug te komen.",
        en: "Nothing is open, and there is nothing to come back to."
    )

    /// Nothing can be gone on with.
    package static let nothingOpen = Sentence(nl: "Er staat niets open.", en: "Nothing is open.")

    /// The same, where what can be begun is not on the screen.
    package static let nothingToResume = nothingOpen.followed(
        by: Sentence(nl: "spiegel begint iets nieuws.", en: "spiegel begins something new.")
    )
}
