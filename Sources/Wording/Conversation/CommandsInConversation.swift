import DialogModel

/// What lines that begin with `/` can ask for, with their names and what `/hulp` says of them.
package enum ConversationCommand: String, Hashable, Sendable, CaseIterable {
    case help
    case back
    case skip
    case revise
    case note
    case names
    case why
    case bell
    case probing
    case rest
    case all
    case question
    case progress
    case time
    case longer
    case roles
    case copy
    case hide
    case pause
    case finish
    case stop

    /// The word for it, in both languages; each is understood in either.
    package var name: Sentence {
        switch self {
        case .help: Sentence(nl: "hulp", en: "help")
        case .back: Sentence(nl: "terug", en: "back")
        case .skip: Sentence(nl: "overslaan", en: "skip")
        case .revise: Sentence(nl: "herzie", en: "revise")
        case .note: Sentence(nl: "notitie", en: "note")
        case .names: Sentence(nl: "namen", en: "names")
        case .why: Sentence(nl: "waarom", en: "why")
        case .bell: Sentence(nl: "bel", en: "bell")
        case .probing: Sentence(nl: "doorvragen", en: "probing")
        case .rest: Sentence(nl: "rest", en: "rest")
        case .all: Sentence(nl: "voluit", en: "all")
        case .question: Sentence(nl: "vraag", en: "question")
        case .progress: Sentence(nl: "voortgang", en: "progress")
        case .time: Sentence(nl: "tijd", en: "time")
        case .longer: Sentence(nl: "langer", en: "extend")
        case .roles: Sentence(nl: "rol", en: "role")
        case .copy: Sentence(nl: "kopie", en: "copy")
        case .hide: Sentence(nl: "verberg", en: "hide")
        case .pause: Sentence(nl: "pauze", en: "pause")
        case .finish: Sentence(nl: "klaar", en: "done")
        case .stop: Sentence(nl: "stop", en: "stop")
        }
    }

    /// Whether it goes away from the open question, and what was typed for it is to be sent first.
    ///
    /// Whoever passes over a question wants nothing sent.
    package var leavesQuestion: Bool {
        switch self {
        case .back, .revise, .pause, .finish, .stop: true
        case .help, .skip, .note, .names, .why, .bell, .probing, .rest, .all, .question, .progress,
            .time,
            .longer,
            .roles, .copy, .hide:
            false
        }
    }

    /// What it does.
    package var meaning: Sentence {
        switch self {
        case .help:
            Sentence(nl: "dit overzicht (een ? alleen mag ook)", en: "this list (or a lone ?)")
        case .back: Sentence(nl: "één vraag terug", en: "one question back")
        case .skip: Sentence(nl: "deze vraag overslaan", en: "pass over this question")
        case .revise:
            Sentence(
                nl: "een eerder antwoord veranderen; /herzie alleen laat ze zien",
                en: "change an earlier answer; /revise alone shows them"
            )
        case .note:
            Sentence(
                nl: "iets opschrijven buiten de vragen om",
                en: "write something down beside the questions"
            )
        case .names:
            Sentence(
                nl: "de schuilnaam, en de namen die er niet in horen, veranderen",
                en: "change the pseudonym, and the names that should stay out"
            )
        case .why: Sentence(nl: "waarom deze vraag er staat", en: "why this is asked")
        case .bell:
            Sentence(
                nl: "het omdenk-belletje: even opkijken van je antwoord",
                en: "the bell: look up from your answer"
            )
        case .probing:
            Sentence(
                nl: "niet meer doorvragen in dit gesprek, of juist weer wel",
                en: "no more extra questions in this conversation, or have them back"
            )
        case .rest:
            Sentence(
                nl: "als ik per stap één ding vraag: de andere vragen bij deze stap",
                en: "where I ask one thing a step: this step's other questions"
            )
        case .all:
            Sentence(
                nl: "alle vragen, ook in een gesprek dat je kent; /voluit uit zet het terug",
                en: "all questions, in a conversation that you know too; /all off turns it back"
            )
        case .question:
            Sentence(
                nl: "de vraag nog eens laten zien; met woorden erachter stel je er zelf een",
                en: "show the question again; with words behind it you ask one of your own"
            )
        case .progress: Sentence(nl: "hoever je bent", en: "how far you are")
        case .time:
            Sentence(
                nl: "hoeveel tijd er is; /tijd kort of /tijd uitgebreid verandert het",
                en: "how much time there is; /time short or /time full changes it"
            )
        case .longer:
            Sentence(
                nl: "meer tijd voor deze stap: /langer 5",
                en: "more time for this step: /extend 5"
            )
        case .roles:
            Sentence(
                nl: "wie wat doet; /rol schrijver Noor geeft een rol aan een ander",
                en: "who does what; /role writer Noor gives a role to another"
            )
        case .copy:
            Sentence(
                nl: "samen kijken naar een reflectie die is ingebracht",
                en: "look together at a reflection that was brought"
            )
        case .hide: Sentence(nl: "het scherm leegmaken", en: "clear the screen")
        case .pause:
            Sentence(
                nl: "bewaren en later verder (ook Ctrl-D, op een lege regel)",
                en: "keep and go on later (also Ctrl-D, on an empty line)"
            )
        case .finish: Sentence(nl: "hier afronden", en: "close it here")
        case .stop: Sentence(nl: "pauzeren of ermee ophouden", en: "pause or give up")
        }
    }
}

/// What is said about lines that begin with `/`.
package enum CommandsInConversation {
    /// Above the commands.
    package static let heading = Sentence(
        nl: "Alles wat je typt is antwoord, behalve regels die met / beginnen:",
        en: "All you type is an answer, except lines that begin with /:"
    )

    /// Under the commands: what keys do.
    package static let keys = Sentence(
        nl: "Enter verstuurt. Alt-Enter, of een \\ aan het eind, begint een nieuwe regel. "
            + "Ctrl-X Ctrl-E opent je eigen editor. Ctrl-C maakt de regel leeg. "
            + "De eerste letters van een woord zijn genoeg.",
        en: "Enter sends. Alt-Enter, or a \\ at the end, begins a new line. "
            + "Ctrl-X Ctrl-E opens your own editor. Ctrl-C clears the line. "
            + "The first letters of a word will do."
    )

    /// What a word that calls another dialogue does.
    package static func side(_ title: String) -> Sentence {
        Sentence(nl: "even naar: \(title)", en: "over to: \(title)")
    }

    /// No command begins like that; `nearest` was perhaps meant.
    package static func unknown(_ word: String, nearest: Sentence?) -> Sentence {
        let start = Sentence(nl: "/\(word) ken ik niet.", en: "I do not know /\(word).")
        let hint =
            nearest.map { near in
                Sentence(nl: "Bedoel je /\(near.dutch)?", en: "Do you mean /\(near.english)?")
            } ?? Sentence(nl: "/hulp laat zien wat kan.", en: "/help shows what there is.")
        return start.followed(by: hint).followed(
            by: Sentence(
                nl: "Is het je antwoord, zet er dan een spatie voor.",
                en: "If it is your answer, put a space before it."
            )
        )
    }

    /// A word that is a command's stands alone on the line.
    package static func meant(_ command: ConversationCommand) -> Sentence {
        Sentence(
            nl: "Bedoel je /\(command.name.dutch)? Enter bewaart het als antwoord",
            en: "Do you mean /\(command.name.english)? Enter keeps it as your answer"
        )
    }

    /// Several commands begin like that.
    package static func ambiguous(_ word: String, _ commands: [Sentence]) -> Sentence {
        let dutch = Listing.or(commands.map { "/\($0.dutch)" }, .dutch)
        let english = Listing.or(commands.map { "/\($0.english)" }, .english)
        return Sentence(
            nl: "/\(word) kan van alles zijn: \(dutch)?",
            en: "/\(word) could be several: \(english)?"
        )
    }
}
