import DialogModel

/// What is said where two colleagues share a keyboard.
package enum InterviewWords {
    /// Before a question stands a name, of nobody who asks; `askers` do.
    package static func stranger(_ name: String, besides askers: [String]) -> Sentence {
        let dutch = Listing.and(askers + [name], .dutch)
        let english = Listing.and(askers + [name], .english)
        return Sentence(
            nl:
                "\(name) vraagt hier nog niet mee. Typ /rol vrager \(dutch), of stel de vraag met Enter "
                + "zoals ze er staat.",
            en:
                "\(name) is not asking here yet. Type /role asker \(english), or press Enter to ask it "
                + "as it stands."
        )
    }

    /// Who does what.
    package static func begins(_ asker: String) -> Sentence {
        Sentence(nl: "\(asker) vraagt, jij vertelt.", en: "\(asker) asks, you tell.")
    }

    /// Before the line of the one who tells.
    package static let teller = Sentence(nl: "Jij", en: "You")

    /// In a heading: how many of the step's questions have been asked.
    package static func asked(_ count: Int) -> Sentence {
        Sentence(nl: "\(count) gevraagd", en: "\(count) asked")
    }

    /// Beside a question that has been asked, where no mark can be drawn.
    package static let askedAlready = Sentence(nl: "(gevraagd)", en: "(asked)")

    /// Above the questions, for whoever reflects alone.
    package static let pickSome = Sentence(
        nl: "Kies er een of twee die prikken (1 3). Daarna gaat het verder.",
        en: "Pick one or two that itch (1 3). Then it goes on."
    )

    /// Beside a question for which there is time, where there is little.
    package static let fits = Sentence(nl: "(kort)", en: "(short)")

    /// The key of several questions at once, and what it does.
    package static let numbers = Sentence(nl: "1 3", en: "1 3")

    /// Under the questions: numbers.
    package static let choose = Sentence(nl: "stelt ze", en: "asks them")

    /// Under the questions: a number with words behind it.
    package static let worded = Sentence(nl: "eigen woorden", en: "own words")

    /// The key of a question in one's own words.
    package static let wordedKey = Sentence(nl: "2:", en: "2:")

    /// `v` under the questions.
    package static let own = Sentence(nl: "eigen vraag", en: "own question")

    /// `d` under the questions.
    package static let probe = Sentence(nl: "doorvragen", en: "probe")

    /// Enter under the questions.
    package static let next = Sentence(nl: "volgende stap", en: "next step")

    /// Enter under the questions of the last step.
    package static let close = Sentence(nl: "afronden", en: "close")

    /// The key of a question of one's own.
    package static let ownKey = Sentence(nl: "v", en: "q")

    /// The key of probing.
    package static let probeKey = Sentence(nl: "d", en: "p")

    /// What is asked where nothing better comes to mind.
    package static let andThen = Sentence(nl: "En toen?", en: "And then?")

    /// Before a further question on the last answer.
    package static func probeAsked(_ suggestion: String) -> Sentence {
        Sentence(
            nl: "Hoe vraag je door? (Enter: \(suggestion))",
            en: "How do you probe? (Enter: \(suggestion))"
        )
    }

    /// Something else was typed.
    package static let pleaseChoose = Sentence(
        nl:
            "Typ een nummer, je eigen vraag, d om door te vragen, of Enter om verder te gaan.",
        en: "Type a number, a question of your own, p to probe, or Enter to go on."
    )

    /// Something else was typed by whoever reflects alone.
    package static let chooseAlone = Sentence(
        nl: "Typ een of meer nummers, je eigen vraag, of Enter om verder te gaan.",
        en: "Type one or more numbers, a question of your own, or Enter to go on."
    )

    /// There is no answer to probe yet.
    package static let nothingToProbe = Sentence(
        nl: "Er is nog niets verteld om op door te vragen.",
        en: "Nothing has been told yet that could be probed."
    )

    /// A question that was answered already is asked as it was.
    package static let alreadyAsked = Sentence(
        nl:
            "Die vraag is al gesteld. Met het nummer alleen ga je ernaar terug; met v vraag je verder.",
        en: "That one has been asked. Its number alone goes back to it; q asks further."
    )

    /// Before going on from a step of which nothing was asked.
    package static let nothingAsked = Sentence(
        nl:
            "Bij deze stap is nog niets gevraagd. Enter gaat toch verder, een nummer stelt een vraag.",
        en: "Nothing has been asked at this step. Enter goes on all the same, a number asks one."
    )

    /// This dialogue is not held so.
    package static func notTogether(_ title: String) -> Sentence {
        Sentence(
            nl: "\(title) is er niet als interview met een collega.",
            en: "\(title) is not available as an interview with a colleague."
        )
    }
}
