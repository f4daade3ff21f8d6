import DialogModel

/// What is said of a team's year.
package enum YearWords {
    /// The title.
    package static let title = Sentence(nl: "Het jaar van het team", en: "The team's year")
    /// There is nothing to see.
    package static let none = Sentence(
        nl: "Er is nog geen bijeenkomst geweest. Begin met: spiegel begin startklaar.",
        en: "There has been no meeting yet. Begin with: spiegel begin startklaar."
    )

    // Meetings and fidelity

    /// Over the meetings.
    package static let meetings = Sentence(nl: "Bijeenkomsten", en: "Meetings")
    /// Over the column of them.
    package static let meeting = Sentence(nl: "Bijeenkomst", en: "Meeting")
    /// Over what each was about.
    package static let about = Sentence(nl: "Onderwerp en werkvorm", en: "Topic and form")
    /// Over how much of the programme there was.
    package static let fidelity = Sentence(
        nl: "Hoe het programma liep",
        en: "How the programme went"
    )
    /// Over the blocks of the programme that were done.
    package static let done = Sentence(nl: "Aan bod", en: "Done")
    /// Over those that were left.
    package static let left = Sentence(nl: "Blijven liggen", en: "Left")
    /// What is drawn.
    package static let legend = Sentence(
        nl: "Gevuld is aan bod geweest, open is overgeslagen of leeg gebleven.",
        en: "Filled was done, open was skipped or stayed empty."
    )

    /// How much of their programmes the meetings came to, and what was left most often.
    ///
    /// - Parameters:
    ///   - whole: How many had every block.
    ///   - count: How many there were, at least one.
    ///   - left: The blocks that were left most often, each as often; none where all were whole.
    ///   - times: How often that was.
    /// - Returns: The sentence, true of these numbers.
    package static func takeaway(whole: Int, of count: Int, left: [String], times: Int) -> Sentence
    {
        let all = Sentence(
            nl: count == 1
                ? (whole == 1
                    ? "In deze bijeenkomst kwam het hele programma aan bod."
                    : "In deze bijeenkomst kwam niet het hele programma aan bod.")
                : "In \(whole) van de \(count) bijeenkomsten kwam het hele programma aan bod.",
            en: count == 1
                ? (whole == 1
                    ? "In this meeting the whole programme was done."
                    : "In this meeting not all of the programme was done.")
                : "In \(whole) of \(count) meetings the whole programme was done."
        )
        guard !left.isEmpty else { return all }
        return all.followed(
            by: Sentence(
                nl: "Het vaakst bleef liggen (\(times) keer): \(Listing.and(left, .dutch)).",
                en: "Left most often (\(times == 1 ? "once" : "\(times) times")): "
                    + "\(Listing.and(left, .english))."
            )
        )
    }

    // Theory

    /// Over the topics.
    package static let theory = Sentence(nl: "Theorie", en: "Theory")
    /// Over the column of topics.
    package static let topic = Sentence(nl: "Onderwerp", en: "Topic")
    /// Over when each was last on the programme.
    package static let last = Sentence(nl: "Voor het laatst", en: "Last")
    /// It was not on the programme this year.
    package static let notHad = Sentence(nl: "dit jaar nog niet", en: "not this year")

    /// How many of the topics were on the programme this year.
    package static func topics(had: Int, of count: Int) -> Sentence {
        had == count
            ? Sentence(
                nl: "Alle \(count) onderwerpen kwamen dit jaar langs.",
                en: "All \(count) topics came by this year."
            )
            : Sentence(
                nl: "Dit jaar kwamen \(had) van de \(count) onderwerpen langs.",
                en: "This year \(had) of the \(count) topics came by."
            )
    }

    // Next time

    /// Over what was agreed on for next time.
    package static let next = Sentence(nl: "De volgende keer", en: "Next time")
    /// Before the day.
    package static let day = Sentence(nl: "Wanneer", en: "When")
    /// Before who brings something.
    package static let bringer = Sentence(nl: "Wie iets inbrengt", en: "Who brings something")

    // What stands

    /// Under the agreements: how they go on.
    package static let askedAgain = AgreementWords.askedAgain
    /// Over the columns.
    package static let agreement = Sentence(nl: "Afspraak", en: "Agreement")
    /// The same, of a lesson.
    package static let lesson = Sentence(nl: "Les", en: "Lesson")
    /// Over what the team wanted to improve.
    package static let improvements = Sentence(
        nl: "Wat jullie wilden verbeteren",
        en: "What you wanted to improve"
    )
    /// When that was last gone through.
    package static func improvements(lastOn at: Timestamp) -> Sentence {
        let day = ReportDates.day(at.localDate)
        return Sentence(
            nl: "Voor het laatst doorgenomen bij Startklaar, op \(day.dutch).",
            en: "Last gone through in Ready to start, on \(day.english)."
        )
    }

    // The team's line

    /// Over how attuned the team was.
    package static let attunement = Sentence(
        nl: "Hoe goed jullie op elkaar waren afgestemd",
        en: "How attuned you were to each other"
    )
    /// Over how safe it is.
    package static let safety = Sentence(
        nl: "Hoe veilig het in het team is",
        en: "How safe it is in the team"
    )
    /// It is to be asked about: it was asked before, long ago, or never.
    package static func safetyDue(again: Bool) -> Sentence {
        again
            ? Sentence(
                nl:
                    "Het is tijd om het weer te vragen: spiegel begin startklaar. Na drie maanden kan "
                    + "het anders zijn.",
                en: "It is time to ask again: spiegel begin startklaar. After three months it may "
                    + "have changed."
            )
            : Sentence(
                nl: "Dit is nog niet gevraagd. Dat kan met: spiegel begin startklaar.",
                en: "This has not been asked yet. To ask it: spiegel begin startklaar."
            )
    }
    /// Over the way into reflecting where there is no case.
    package static let noCase = Sentence(nl: "Geen casus?", en: "No case?")
    /// What a team can begin with then.
    package static let noCaseWay = Sentence(
        nl:
            "Begin dan bij jullie zelf: spiegel begin reflecteren, en breng in wat er tussen jullie "
            + "speelt. Wat in een team gebeurt, lijkt vaak op wat er met cliënten gebeurt.",
        en:
            "Then begin with yourselves: spiegel begin reflecteren, and bring what goes on among you. "
            + "What happens in a team is often like what happens with clients."
    )
    /// Questions to bring it up with.
    package static let noCaseQuestions = [
        Sentence(
            nl: "Wat doen jullie met elkaar wat jullie ook met cliënten doen?",
            en: "What do you do with each other that you also do with clients?"
        ),
        Sentence(
            nl: "Waar praten jullie wel over, maar niet met elkaar?",
            en: "What do you talk about, but not with each other?"
        ),
        Sentence(
            nl: "Wat raakt jullie op dit moment in het samenwerken?",
            en: "What touches you at the moment in working together?"
        ),
    ]
}
