import DialogModel

/// What is said when something between the keyboard and the disk fails, and nothing is lost.
package enum ScreensTrouble {
    /// The daemon is being started.
    package static let starting = Sentence(
        nl: "Spiegel start op …",
        en: "Spiegel is starting …"
    )

    /// The connection is gone; it is tried again.
    package static let lost = Sentence(
        nl: "De verbinding is weggevallen. Je tekst is er nog; ik probeer het opnieuw …",
        en: "The connection was lost. Your text is still here; trying again …"
    )

    /// It is there again.
    package static let restored = Sentence(nl: "Hersteld.", en: "Restored.")

    /// It did not come back.
    package static let stillLost = Sentence(
        nl: "Er komt nog geen antwoord. Je tekst staat er nog; Enter probeert het opnieuw.",
        en: "There is still no reply. Your text is still there; Enter tries again."
    )

    /// The waiting for a reply was broken off.
    package static let givenUp = Sentence(
        nl: "Onderbroken. Wat bevestigd was, is bewaard; wat je net stuurde misschien niet.",
        en: "Interrupted. What was confirmed is saved; what you just sent perhaps not."
    )

    /// The daemon died while it started.
    package static func startKilled(by signal: Int32) -> Sentence {
        Sentence(
            nl: "spiegeld werd bij het starten afgebroken (signaal \(signal)).",
            en: "spiegeld was cut off while it started (signal \(signal))."
        )
    }

    /// An answer was not kept, and can be sent again.
    package static let notKept = Sentence(
        nl: "Je antwoord is niet bewaard en staat nog op het scherm. Enter bewaart het opnieuw.",
        en: "Your answer was not kept and is still on the screen. Enter sends it again."
    )

    /// What was typed was no text.
    package static let notText = Sentence(
        nl:
            "Er zaten tekens in die geen leesbare tekst zijn (geen UTF-8). De pijl omhoog "
            + "haalt je tekst terug, met \u{FFFD} op die plek.",
        en: "Some characters were not readable text (not UTF-8). The up arrow "
            + "brings your text back, with \u{FFFD} in their place."
    )

    /// Control characters were in what was typed.
    package static let controls = Sentence(
        nl: "Er zaten onzichtbare stuurtekens in je tekst; die heb ik weggelaten.",
        en: "There were invisible control characters in your text; I have left them out."
    )

    /// A line was longer than anything that is accepted.
    package static func tooLong(bytes: Int, limit: Int) -> Sentence {
        Sentence(
            nl: "Dat is \(bytes / 1024) KiB; een antwoord kan hoogstens \(limit / 1024) KiB zijn. "
                + "Maak het korter, of verdeel het over notities (/notitie).",
            en: "That is \(bytes / 1024) KiB; an answer can have at most \(limit / 1024) KiB. "
                + "Make it shorter, or spread it over notes (/note)."
        )
    }

    /// Ctrl-C cleared what was typed.
    package static let cleared = Sentence(
        nl: "Regel leeggemaakt; Ctrl-Y haalt hem terug.",
        en: "Line cleared; Ctrl-Y brings it back."
    )

    /// There is no safe place for the text while another editor has it.
    package static let noPrivateFolder = Sentence(
        nl: "Je eigen editor kan nu niet: er is geen map in het geheugen die alleen van jou is. "
            + "Typ hier verder.",
        en: "Your own editor cannot be used: there is no folder in memory that is yours alone. "
            + "Type on here."
    )

    /// The editor did not start.
    package static let editorNotStarted = Sentence(
        nl: "Je editor startte niet. Kijk wat er in VISUAL of EDITOR staat; je tekst is er nog.",
        en: "Your editor did not start. See what VISUAL or EDITOR says; your text is still here."
    )

    /// The editor ended with a failure.
    package static func editorFailed(status: Int32) -> Sentence {
        Sentence(
            nl: "Je editor stopte met een fout (\(status)); je tekst is gebleven zoals hij was.",
            en: "Your editor ended with a failure (\(status)); your text is as it was."
        )
    }

    /// The editor was back at once, and nothing was changed.
    package static let editorReturnedAtOnce = Sentence(
        nl: "Je editor was meteen terug, zonder verandering. Opent hij een eigen venster, dan "
            + "komt wat je daar typt hier niet aan: laat hem wachten, zoals met "
            + "EDITOR='code --wait'.",
        en: "Your editor was back at once, with nothing changed. If it opens a window of its own, "
            + "what you type there does not arrive here: have it wait, as with "
            + "EDITOR='code --wait'."
    )

    /// What the editor left could not be read.
    package static let editorUnreadable = Sentence(
        nl: "Wat je editor naliet is geen leesbare tekst; je tekst is gebleven zoals hij was.",
        en: "What your editor left is not readable text; your text is as it was."
    )

    /// The daemon's program was not found.
    package static let noProgram = Sentence(
        nl: "Het programma spiegeld staat niet naast spiegel en niet in PATH.",
        en: "The program spiegeld is neither beside spiegel nor in PATH."
    )
}
