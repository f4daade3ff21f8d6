import DialogModel

/// What is said around the questions of a conversation.
package enum ConversationWords {
    /// A scale without a drawing: both ends, each with what it stands for.
    package static func scale(from low: String, to high: String) -> Sentence {
        Sentence(nl: "Van \(low) tot \(high).", en: "From \(low) to \(high).")
    }

    /// Which step of how many, in a heading.
    package static func place(_ index: Int, of count: Int) -> Sentence {
        Sentence(nl: "\(index) van \(count)", en: "\(index) of \(count)")
    }

    /// Before a question that an answer itself gave rise to.
    ///
    /// The reason is always said: here, or by the question where it quotes the words.
    package static func probe(_ cue: Cue, evidence: String, in question: String) -> Sentence {
        let opening = Sentence(nl: "Even doorvragen.", en: "One more on that.")
        guard evidence.isEmpty || !question.contains(evidence) else { return opening }
        let reason =
            switch cue {
            case .short: Sentence(nl: "Dat was nog kort.", en: "That was still short.")
            case .judgement:
                Sentence(nl: "Daar zit een oordeel in.", en: "There is a judgement in that.")
            case .generalisation:
                Sentence(nl: "Dat is algemeen gezegd.", en: "That is put in general terms.")
            case .thought:
                Sentence(
                    nl: "Dat klinkt als een gedachte.",
                    en: "That sounds like a thought."
                )
            }
        return opening.followed(by: reason)
    }

    /// Under a probe: it may be passed.
    package static let passable = Sentence(nl: "(Enter: laten rusten)", en: "(Enter: let it rest)")

    /// Under a question whose answer is known from earlier.
    package static func suggested(_ answer: String) -> Sentence {
        let shown = answer.split(separator: "\n").joined(separator: "; ")
        return Sentence(nl: "(Enter: \(shown))", en: "(Enter: \(shown))")
    }

    /// The answer that is being revisited, and how to leave it.
    package static func previous(_ answer: String) -> Sentence {
        Sentence(
            nl: "Je schreef: \(answer)   (Enter: zo laten)",
            en: "You wrote: \(answer)   (Enter: leave it)"
        )
    }

    /// The same of an answer that was chosen among others.
    package static func previousChoice(_ answer: String) -> Sentence {
        Sentence(
            nl: "Je koos: \(answer)   (Enter: zo laten)",
            en: "You chose: \(answer)   (Enter: leave it)"
        )
    }

    /// A score that is being revisited.
    package static func previousScore(_ score: String) -> Sentence {
        Sentence(
            nl: "Je gaf een \(score). Wat wordt het? (Enter: zo laten)",
            en: "You gave \(score). What will it be now? (Enter: leave it)"
        )
    }

    /// A question that had been passed over is revisited.
    package static let leftOpen = Sentence(
        nl: "Deze liet je eerder open. (Enter: zo laten)",
        en: "You left this one open. (Enter: leave it)"
    )

    /// The answer was left as it was.
    package static let left = Sentence(nl: "Zo gelaten.", en: "Left as it was.")

    /// A question was passed over.
    package static let skipped = Sentence(nl: "Overgeslagen.", en: "Skipped.")

    /// Another dialogue begins inside this one.
    ///
    /// - Parameters:
    ///   - title: What it is called.
    ///   - minutes: How long it takes, where that is known: as much as there is time for.
    ///   - caller: Who called it; what the script calls is a part of it, and not left by itself.
    /// - Returns: Both, and how it is left.
    package static func called(
        _ title: String,
        _ minutes: Dialog.Minutes? = nil,
        by caller: Event.Called.Caller = .script
    ) -> Sentence {
        guard let minutes, caller == .user else {
            return Sentence(nl: "Even naar: \(title)", en: "Over to: \(title)")
        }
        let short = minutes.short.map { Sentence(nl: "\($0) tot ", en: "\($0) to ") }
        let (dutch, english) = (short?.dutch ?? "", short?.english ?? "")
        return Sentence(
            nl: "Even naar: \(title), \(dutch)\(minutes.full) minuten. "
                + "Met /klaar ga je eerder terug.",
            en: "Over to: \(title), \(english)\(minutes.full) minutes. "
                + "/done goes back sooner."
        )
    }

    /// It ended.
    ///
    /// - Parameters:
    ///   - title: The dialogue that is returned to.
    ///   - step: Where in it.
    /// - Returns: Both.
    package static func returned(
        to title: String,
        at step: (title: String, index: Int, count: Int)?
    ) -> Sentence {
        let place = step.map { step in
            Sentence(
                nl: ", stap \(step.index) van \(step.count), \(step.title)",
                en: ", step \(step.index) of \(step.count), \(step.title)"
            )
        }
        return Sentence(
            nl: "Terug naar \(title)\(place?.dutch ?? "").",
            en: "Back to \(title)\(place?.english ?? "")."
        )
    }

    /// The same, where it is not known what is returned to.
    package static let returned = Sentence(
        nl: "Terug naar waar je was.",
        en: "Back to where you were."
    )

    /// Whether Spiegel asks one more question where a word invites it, from here on.
    package static func probing(_ probing: Event.Started.Probing) -> Sentence {
        switch probing {
        case .on:
            Sentence(
                nl: "Spiegel vraagt weer door als een woord daarom vraagt.",
                en: "Spiegel asks extra questions again where a word invites one."
            )
        case .off:
            Sentence(
                nl: "Spiegel vraagt in dit gesprek niet meer door.",
                en: "Spiegel asks no more extra questions in this conversation."
            )
        }
    }

    /// How much time there is from here on.
    package static func depth(_ depth: Question.Depth) -> Sentence {
        switch depth {
        case .short:
            Sentence(nl: "Vanaf deze stap: kort.", en: "From this step on: short.")
        case .full:
            Sentence(nl: "Vanaf deze stap: uitgebreid.", en: "From this step on: in full.")
        }
    }

    /// The bell was rung; with a question where the step has one.
    package static func bell(_ text: String) -> Sentence {
        text.isEmpty
            ? Sentence(
                nl: "Omdenk-belletje. Kijk even op van je antwoord: waar was het je om begonnen?",
                en: "The bell. Look up from your answer: what was this about for you?"
            )
            : Sentence(nl: "Omdenk-belletje. \(text)", en: "The bell. \(text)")
    }

    /// A note was kept.
    package static let noted = Sentence(nl: "Genoteerd.", en: "Noted.")

    /// Asks for a note.
    package static let noteAsked = Sentence(nl: "Notitie", en: "Note")

    /// Why a question is asked where the script does not say.
    package static let noWhy = Sentence(
        nl: "Bij deze vraag staat geen uitleg. /overslaan mag altijd als hij niet past.",
        en: "No reason is noted for this one. You can /skip it if it does not fit."
    )

    /// The same for a question that cannot be passed over.
    package static let noWhyRequired = Sentence(
        nl: "Bij deze vraag staat geen uitleg. De volgende vragen bouwen erop voort.",
        en: "No reason is noted for this one. The next questions build on it."
    )

    /// Nothing is asked yet of which it could be said.
    package static let noQuestion = Sentence(
        nl: "Er is nog geen vraag gekozen.",
        en: "No question has been chosen yet."
    )

    /// A mark of a time box has been passed.
    package static func mark(_ mark: TimeMark) -> Sentence {
        switch mark {
        case .half:
            Sentence(
                nl: "De helft van de tijd voor deze stap is om.",
                en: "Half the time for this step has gone."
            )
        case .fiveMinutes:
            Sentence(nl: "Nog vijf minuten voor deze stap.", en: "Five minutes left for this step.")
        case .oneMinute:
            Sentence(nl: "Nog één minuut voor deze stap.", en: "One minute left for this step.")
        case .end:
            Sentence(
                nl: "De tijd voor deze stap is om. Rond rustig af.",
                en: "The time for this step is up. Wrap up calmly."
            )
        }
    }

    /// Someone else answered the question first.
    package static let outOfTurn = Sentence(
        nl: "In een ander venster is al geantwoord:",
        en: "There is already an answer in another window:"
    )

    /// What was typed has been kept.
    package static let textKept = Sentence(
        nl: "Wat jij typte is niet weg; de pijl omhoog haalt het terug:",
        en: "What you typed is not gone; the up arrow brings it back:"
    )

    /// What was being typed when the conversation was left.
    package static let draftFound = Sentence(
        nl: "Dit typte je nog, en het was niet verstuurd; de pijl omhoog haalt het terug:",
        en: "You were still typing this, and it was not sent; the up arrow brings it back:"
    )

    /// The daemon knows less than what was on the screen.
    package static let startedOver = Sentence(
        nl: "Dit gesprek is teruggezet naar een eerder moment. Het gaat daar verder.",
        en: "This conversation was put back to an earlier moment. It goes on from there."
    )

    /// In somebody's first conversation.
    package static let firstTime = Sentence(
        nl: "/hulp laat zien wat je hier kunt; met /pauze stop je even, alles blijft bewaard.",
        en: "/help shows what you can do here; /pause stops for now, and everything is kept."
    )

    /// Enter went on from a question that invites no more than that.
    package static let goneOn = Sentence(nl: "Verder.", en: "On we go.")

    /// Ctrl-C on an empty line.
    package static let howToLeave = Sentence(
        nl: "Pauzeren doe je met Ctrl-D of /pauze; alles is bewaard.",
        en: "Ctrl-D or /pause pauses; everything is kept."
    )
}
