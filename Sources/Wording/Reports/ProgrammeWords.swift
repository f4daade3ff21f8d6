import DialogModel

/// What stands on the programme of a monthly meeting, and in the invitation to it.
package enum ProgrammeWords {
    /// The title.
    package static let title = Sentence(
        nl: "Programma van de werkbegeleiding",
        en: "Programme of the monthly meeting"
    )
    /// What it is called in a calendar and a mail.
    package static let meeting = Sentence(nl: "Werkbegeleiding", en: "Monthly meeting")
    /// Over the invitation.
    package static let toSend = Sentence(nl: "Om te versturen", en: "To send")

    // The parts

    /// The first part.
    package static let welcome = Sentence(nl: "Welkom", en: "Welcome")
    /// The second part.
    package static let theory = Sentence(nl: "Theorie", en: "Theory")
    /// The third part.
    package static let example = Sentence(
        nl: "Oefening of eigen voorbeeld",
        en: "Exercise or example of your own"
    )
    /// The fourth part.
    package static let anyOtherBusiness = Sentence(nl: "Rondvraag", en: "Any other business")
    /// The fifth part.
    package static let evaluation = Sentence(nl: "Evaluatie", en: "Evaluation")
    /// The sixth part.
    package static let nextTime = Sentence(nl: "De volgende keer", en: "Next time")
    /// The last part.
    package static let takeaways = Sentence(nl: "Meenemen", en: "What you take away")

    // What stands in them

    /// What was agreed and learnt, and still stands.
    package static let standing = Sentence(
        nl: "Afspraken en lessen om op terug te komen",
        en: "Agreements and lessons to come back to"
    )
    /// There are none.
    package static let noneStands = Sentence(
        nl: "Er staat niets open.",
        en: "There is nothing left open."
    )
    /// What the theory is about.
    package static let topic = Sentence(nl: "Onderwerp", en: "Topic")
    /// What of the theory is to come back.
    package static let core = Sentence(nl: "Wat terug moet komen", en: "What has to come back")
    /// What is done after the theory.
    package static let form = Sentence(nl: "Werkvorm", en: "Way of working")
    /// Who prepares an example of their own.
    package static let bringer = Sentence(
        nl: "Wie het voorbereidt",
        en: "Who prepares it"
    )
    /// What is to be put ready.
    package static let ready = Sentence(nl: "Klaarzetten", en: "To put ready")
    /// What came in.
    package static let wishes = Sentence(nl: "Wensen en vragen", en: "Wishes and questions")
    /// How it is evaluated.
    package static let howToEvaluate = Sentence(
        nl: "Kort: wat was het waard, wat heb je geleerd, en wat ga je ermee doen?",
        en: "In short: what was it worth, what did you learn, and what will you do with it?"
    )
    /// When.
    package static let day = Sentence(nl: "Datum", en: "Date")

    /// The heading of a part, when it begins, and how long it takes.
    package static func heading(_ title: Sentence, at time: String?, minutes: Int?) -> Sentence {
        let minutes = minutes.map(TimeWords.minutes)
        let told = { (language: Language) in
            let facts = [time, minutes?(in: language)].compactMap(\.self)
            let behind = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
            return title(in: language) + behind
        }
        return Sentence(nl: told(.dutch), en: told(.english))
    }

    /// What the minutes come to.
    package static func together(_ minutes: Int) -> Sentence {
        Sentence(
            nl: "Samen \(minutes) minuten. Voor de volgende keer en het meenemen staat geen tijd: "
                + "spreek af hoe laat jullie stoppen.",
            en: "Together \(minutes) minutes. There is no time for the next date and for what to "
                + "take away: agree when you stop."
        )
    }

    /// What kind of paper it is.
    package static let ofTeam = Sentence(
        nl: "Dit programma is van en voor het team. In een dossier hoort het niet.",
        en: "This programme is the team's own. It does not belong in a client's file."
    )

    // The invitation

    /// Day and time, or room to fill them in.
    package static func when(_ day: Sentence?, time: String?) -> Sentence {
        let day = day ?? Sentence(nl: "datum: ……………", en: "date: ……………")
        let time =
            time.map { Sentence(nl: $0, en: $0) } ?? Sentence(nl: "tijd: ………", en: "time: ………")
        return Sentence(nl: "\(day.dutch), \(time.dutch)", en: "\(day.english), \(time.english)")
    }

    /// When the meeting is.
    package static func date(_ when: Sentence) -> Sentence {
        Sentence(
            nl: "Onze volgende werkbegeleiding: \(when.dutch).",
            en: "Our next monthly meeting: \(when.english)."
        )
    }

    /// What the theory is about, or room to fill it in.
    package static func about(_ topic: String?) -> Sentence {
        Sentence(
            nl: "Theorie die we opfrissen: \(topic ?? "……………").",
            en: "The theory that we go over again: \(topic ?? "……………")."
        )
    }

    /// What is done then, and who prepares it.
    package static func then(_ form: String, bringer: String?) -> Sentence {
        let by = bringer.map { Sentence(nl: " Voorbereiding: \($0).", en: " Prepared by: \($0).") }
        return Sentence(
            nl: "Daarna: \(form).\(by?.dutch ?? "")",
            en: "After that: \(form).\(by?.english ?? "")"
        )
    }

    /// What is asked of those who come.
    package static let wishesWanted = Sentence(
        nl:
            "Welke wensen en vragen heb je? Stuur ze terug, dan krijgen ze een plek in de rondvraag.",
        en:
            "Which wishes and questions do you have? Send them back, and they get a place in any other "
            + "business."
    )

    /// What a mail is about: the meeting, and its day.
    package static func subject(_ day: Sentence?) -> Sentence {
        guard let day else { return meeting }
        return Sentence(
            nl: "\(meeting.dutch) op \(day.dutch)",
            en: "\(meeting.english) on \(day.english)"
        )
    }

    /// What a calendar calls it, with the topic.
    package static func event(_ topic: String?) -> Sentence {
        guard let topic else { return meeting }
        return Sentence(nl: "\(meeting.dutch): \(topic)", en: "\(meeting.english): \(topic)")
    }

    /// What the file of the date is called, without its ending.
    package static let fileName = Sentence(nl: "werkbegeleiding", en: "meeting")
}
