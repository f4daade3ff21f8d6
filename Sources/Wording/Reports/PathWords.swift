import DialogModel

/// What is said of the learning path (method M11).
package enum PathWords {
    /// The title.
    package static let title = Sentence(nl: "Het leertraject", en: "The learning path")

    // Before it

    /// Over what comes before it.
    package static let before = Sentence(nl: "Vooraf", en: "Beforehand")
    /// What there must be.
    package static let conditions = [
        Sentence(
            nl: "Jullie werken met een begeleidingsplan, en het komt terug in jullie gesprekken.",
            en: "You work with a care plan, and it comes back in your conversations."
        ),
        Sentence(
            nl: "Jullie kijken al samen terug op hoe het samenwerken gaat.",
            en: "You already look back together on how the cooperation goes."
        ),
        Sentence(
            nl: "Het is veilig genoeg om te laten zien wat niet lukte.",
            en: "It is safe enough to show what did not work."
        ),
        Sentence(
            nl:
                "Wat cliënten en naasten verwachten, en wat jullie willen verbeteren, ligt bij de hand.",
            en:
                "What clients and those close to them expect, and what you want to improve, is at hand."
        ),
    ]

    // The start meeting

    /// Over the start meeting.
    package static let start = Sentence(
        nl: "De startbijeenkomst, twee dagdelen",
        en: "The start meeting, two half-days"
    )
    /// How it goes.
    package static let startWay = Sentence(
        nl: "De bouwstenen van een gesprek zijn ook de agenda. Breng vooral eigen gesprekken in.",
        en:
            "The building blocks of a conversation are the agenda too. Bring conversations of your own."
    )
    /// What is in it.
    package static let startContent = [
        Sentence(
            nl: "werken met de bouwstenen van een gesprek",
            en: "working with the building blocks of a conversation"
        ),
        Sentence(
            nl: "herkennen in welke fase een samenwerking is",
            en: "seeing which phase a cooperation is in"
        ),
        Sentence(nl: "een begin met metacommunicatie", en: "a start with metacommunication"),
        Sentence(
            nl: "samenwerken met naasten, en met de rest van de omgeving",
            en: "working with those close to the client, and with the rest of their context"
        ),
        Sentence(
            nl: "samen oefenen in nagespeelde situaties, en daarop terugkijken",
            en: "practising together in acted situations, and looking back on it"
        ),
    ]
    /// Who does what there.
    package static let startRoles = Sentence(
        nl: "De ervaringswerker vertelt vanuit eigen ervaring en maakt patronen bespreekbaar. De "
            + "procesbegeleider leidt, en legt de theorie naast voorbeelden. Kartrekker en teamcoach "
            + "zorgen dat het veilig blijft en dat ter sprake komt wat ertoe doet.",
        en: "The expert by experience tells what it was like and makes patterns discussable. The "
            + "facilitator leads, and puts theory beside examples. The advocate and the team coach keep "
            + "it safe and see that what matters is talked about."
    )

    // The rhythm

    /// Over the monthly rhythm.
    package static let rhythm = Sentence(nl: "Elke maand", en: "Each month")
    /// What a month asks.
    package static let rhythmWay = Sentence(
        nl: "Anderhalf uur werkbegeleiding, en een uur om die voor te bereiden.",
        en: "An hour and a half of supervision, and an hour to prepare it."
    )
    /// Over the months.
    package static let month = Sentence(nl: "Maand", en: "Month")
    /// Over whether there was a meeting.
    package static let meeting = Sentence(nl: "Bijeenkomst", en: "Meeting")

    /// In how many of the last twelve months there was a meeting.
    package static func takeaway(met: Int, of count: Int) -> Sentence {
        Sentence(
            nl: "In \(met) van de laatste \(count) maanden was er een bijeenkomst.",
            en: "There was a meeting in \(met) of the last \(count) months."
        )
    }

    // One's own reflections

    /// Over one's own reflections.
    package static let own = Sentence(
        nl: "Tussendoor, ieder voor zich",
        en: "In between, each for oneself"
    )
    /// What they ask.
    package static let ownWay = Sentence(
        nl:
            "Kijk zelf terug op je samenwerking met cliënten, alleen en met een collega. Hoe meer je "
            + "erin steekt, hoe meer het oplevert.",
        en:
            "Look back on your own cooperation with clients, alone and with a colleague. The more you "
            + "put in, the more it yields."
    )

    // What was done

    /// Over the parts.
    package static let part = Sentence(nl: "Onderdeel", en: "Part")
    /// Over whether each was done.
    package static let standing = Sentence(nl: "Hoe het staat", en: "Where it stands")
    /// It was done.
    package static let done = Sentence(nl: "✓ gedaan", en: "✓ done")
    /// It was not.
    package static let notYet = Sentence(nl: "nog niet", en: "not yet")
    /// There was a meeting.
    package static let met = Sentence(nl: "✓ ja", en: "✓ yes")
    /// There was none.
    package static let notMet = Sentence(nl: "nee", en: "no")
    /// The parts that are ticked.
    package static let ready = Sentence(
        nl: "Startklaar doorlopen",
        en: "Ready to start gone through"
    )
    /// The day of the start meeting.
    package static let startDay = Sentence(
        nl: "Datum van de startbijeenkomst",
        en: "Date of the start meeting"
    )
    /// Who keeps the method on the agenda.
    package static let advocate = Sentence(nl: "Kartrekker", en: "Advocate")
    /// A meeting was prepared.
    package static let prepared = Sentence(
        nl: "Een bijeenkomst voorbereid, dit jaar",
        en: "A meeting prepared, this year"
    )
    /// There was a reflection.
    package static let alone = Sentence(
        nl: "Alleen gereflecteerd, dit jaar",
        en: "Reflected alone, this year"
    )
    /// The same, with a colleague.
    package static let together = Sentence(
        nl: "Met een collega gereflecteerd, dit jaar",
        en: "Reflected with a colleague, this year"
    )
}
