import DialogModel

/// What is said in a meeting: about roles, and about time.
package enum MeetingWords {
    // Roles

    /// Before the roles are handed out.
    package static let handingOut = Sentence(
        nl: "Wie doet wat? Een naam, of meer met komma's ertussen. Enter: niemand.",
        en: "Who does what? Type a name, or several with commas. Enter: nobody."
    )

    /// Who takes a role; the names that have been typed can be chosen by number.
    package static func who(_ title: String, known: [String]) -> Sentence {
        let numbered = known.enumerated().map { "   \($0 + 1) \($1)" }.joined()
        return Sentence(
            nl: "Wie doet mee als \(title)?\(numbered)",
            en: "Who takes part as \(title)?\(numbered)"
        )
    }

    /// Who is there, before the first question.
    package static let whoIsThere = Sentence(
        nl: "Wie doen er mee? Typ de namen, met komma's ertussen. (Enter: zonder namen)",
        en: "Who is taking part? Type the names, with commas. (Enter: without names)"
    )

    /// Why that is asked.
    package static let whyPresent = Sentence(
        nl:
            "Dan hoeft straks niemand een naam twee keer te typen, en staat bij elke rol wie het is.",
        en: "Then nobody has to type a name twice later on, and each role shows who has it."
    )

    /// Who takes which role, all on one line; `names` and `titles` make an example.
    package static func whoDoesWhat(_ names: [String], _ titles: [String]) -> Sentence {
        let people = names.count > 1 ? names : ["Ilse", "Tom"]
        let example = zip(people, titles).map { "\($0) \($1)" }.joined(separator: ", ")
        return Sentence(
            nl:
                "Wie pakt welke rol? Zeg het in één regel, zoals: \(example). (Enter: rol voor rol)",
            en: "Who takes which role? Say it in one line, such as: \(example). (Enter: one by one)"
        )
    }

    /// Who takes a role that somebody may have; Enter leaves it so.
    package static func who(_ title: String, now: [String], known: [String]) -> Sentence {
        let numbered = known.enumerated().map { "   \($0 + 1) \($1)" }.joined()
        let asked =
            isSeveral(title)
            ? Sentence(nl: "Wie zijn de \(title)?", en: "Who are the \(title)?")
            : Sentence(nl: "Wie is \(title)?", en: "Who is \(title)?")
        let enter = Sentence(
            nl: now.isEmpty ? nobody.dutch : Listing.and(now, .dutch),
            en: now.isEmpty ? nobody.english : Listing.and(now, .english)
        )
        return Sentence(
            nl: "\(asked.dutch)\(numbered)   (Enter: \(enter.dutch))",
            en: "\(asked.english)\(numbered)   (Enter: \(enter.english))"
        )
    }

    /// Whether a role is called by what several are: `vragers`, `naasten`, `listeners`.
    private static func isSeveral(_ title: String) -> Bool {
        ["rs", "ts", "nten", "sten", "ones"].contains(where: title.hasSuffix)
    }

    /// Something on the line could not be read as names and roles.
    package static let castUnclear = Sentence(
        nl: "Dit begreep ik niet; ik vraag het rol voor rol:",
        en: "I did not understand this; I will ask one by one:"
    )

    /// Somebody asks where the answer to another question is to stand.
    package static func asksInstead(_ name: String) -> Sentence {
        Sentence(
            nl: "Dit lijkt een vraag van \(name), en hier komt het antwoord op de vraag hierboven. "
                + "Hoort het toch hier: pijl omhoog, Enter.",
            en: "This looks like a question of \(name), and here goes the answer to the one above. "
                + "If it belongs here all the same: arrow up, Enter."
        )
    }

    /// Some of a line was understood, and that counts.
    package static let castHalfClear = Sentence(
        nl: "Dit begreep ik maar half. Wat ik begreep, geldt; de rest vraag ik rol voor rol:",
        en: "I understood only half of this. That half counts; I will ask the rest one by one:"
    )

    /// A number was typed that no name has.
    package static func noSuchName(_ count: Int) -> Sentence {
        count == 0
            ? Sentence(nl: "Typ een naam.", en: "Type a name.")
            : Sentence(
                nl: "Typ een naam, of een nummer van 1 tot en met \(count).",
                en: "Type a name, or a number from 1 to \(count)."
            )
    }

    /// Nobody has the role.
    package static let nobody = Sentence(nl: "niemand", en: "nobody")

    /// Who has which role from here on.
    package static func cast(_ roles: [Account.Casting]) -> Sentence {
        func told(in language: Language) -> String {
            roles.map { role in
                let names =
                    role.names.isEmpty
                    ? nobody(in: language) : Listing.and(role.names, language)
                return "\(role.title) \(names)"
            }.joined(separator: "; ")
        }
        return Sentence(
            nl: "Vanaf hier: \(told(in: .dutch)).",
            en: "From here on: \(told(in: .english))."
        )
    }

    /// In place of an instruction that only its player reads.
    package static let ownInstruction = Sentence(
        nl: "Krijgt een eigen opdracht, die de anderen niet zien.",
        en: "Gets an instruction that the others do not see."
    )

    /// How roles can be seen again.
    package static let rolesAgain = Sentence(
        nl: "/rol laat de rollen weer zien, /tijd de tijd, /langer 5 geeft vijf minuten extra.",
        en: "/role shows the roles again, /time the time, /extend 5 gives five more minutes."
    )

    /// How an instruction that only its player reads can be seen again.
    package static func whisperAgain(_ title: String) -> Sentence {
        Sentence(
            nl: "/rol \(title) laat die opdracht nog eens zien, alleen voor wie het aangaat.",
            en: "/role \(title) shows that instruction once more, only for the person it concerns."
        )
    }

    /// Before an instruction that only its player reads.
    package static func onlyFor(_ title: String, _ names: [String]) -> Sentence {
        names.isEmpty
            ? Sentence(
                nl: "Alleen voor wie \(title) is: kijk alleen, en druk op Enter",
                en: "Only for whoever is \(title): read this on your own, and press Enter"
            )
            : Sentence(
                nl:
                    "Alleen voor de \(title), \(Listing.and(names, .dutch)): kijk alleen, en druk op "
                    + "Enter",
                en:
                    "Only for the \(title), \(Listing.and(names, .english)): read this on your own, and press "
                    + "Enter"
            )
    }

    /// After an instruction that only its player reads.
    package static let wipesThis = Sentence(
        nl: "Gelezen? Enter wist dit",
        en: "Read it? Enter wipes it"
    )

    /// The terminal cannot be wiped, so what is secret is pushed off the screen only.
    package static let pushedAway = Sentence(
        nl:
            "Dit scherm kan ik niet leegmaken. De opdracht schuif ik uit beeld; niet terugscrollen.",
        en:
            "I cannot clear this screen. The instruction is pushed out of sight; do not scroll back."
    )

    /// There are no roles.
    package static let noRoles = Sentence(
        nl: "Dit gesprek kent geen rollen.",
        en: "There are no roles in this conversation."
    )

    /// No role is called that.
    package static func noSuchRole(_ titles: [String]) -> Sentence {
        Sentence(
            nl: "Zo heet geen van de rollen. Er zijn: \(Listing.and(titles, .dutch)).",
            en: "None of the roles is called that. There are: \(Listing.and(titles, .english))."
        )
    }

    // The heading

    /// The learning question, which stays in sight.
    package static let learningQuestion = Sentence(nl: "LEERVRAAG", en: "LEARNING QUESTION")

    /// Which step of how many.
    package static func step(_ index: Int, of count: Int) -> Sentence {
        Sentence(nl: "stap \(index) van \(count)", en: "step \(index) of \(count)")
    }

    // Time

    /// How much of a step's time is left; more than a minute is rounded up.
    package static func left(milliseconds: Int) -> Sentence {
        let minute = 60_000
        if milliseconds >= 0 {
            let minutes = (milliseconds + minute - 1) / minute
            return Sentence(nl: "nog \(minutes) min", en: "\(minutes) min left")
        }
        let over = -milliseconds / minute
        return over == 0
            ? Sentence(nl: "tijd om", en: "time is up")
            : Sentence(nl: "\(over) min over de tijd", en: "\(over) min over")
    }

    /// `/tijd`: what is left, and of how much.
    package static func time(minutes: Int, left: Sentence) -> Sentence {
        Sentence(
            nl: "Tijd: \(left.dutch), van \(minutes). Meer tijd nodig? /langer 5",
            en: "Time: \(left.english), out of \(minutes). Need more? /extend 5"
        )
    }

    /// `/tijd` in a step without a time box.
    package static let untimed = Sentence(
        nl: "Voor deze stap staat geen tijd.",
        en: "There is no time set for this step."
    )

    /// Minutes were added.
    package static func extended(_ minutes: Int) -> Sentence {
        Sentence(
            nl: "\(minutes) \(minutes == 1 ? "minuut" : "minuten") erbij.",
            en: "\(minutes) more \(minutes == 1 ? "minute" : "minutes")."
        )
    }

    /// `/langer` with something that is no number of minutes.
    package static let howLong = Sentence(
        nl: "Typ hoeveel minuten erbij komen, bijvoorbeeld /langer 5.",
        en: "Type how many minutes to add, such as /extend 5."
    )

    // Another screen

    /// Something was said on another screen.
    package static let elsewhere = Sentence(
        nl: "Op een ander scherm:",
        en: "On another screen:"
    )
}
