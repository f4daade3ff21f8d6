import DialogModel

/// What is said when the daemon cannot be reached.
extension Sentence {
    static func noDaemon(path: String) -> Sentence {
        Sentence(
            nl: "Er antwoordt geen spiegeld op \(path), en er kon er geen gestart worden. "
                + "'spiegeld' op de opdrachtregel zegt waarom.",
            en: "No spiegeld answers at \(path), and none could be started. "
                + "'spiegeld' on the command line says why."
        )
    }

    static let connectionLost = Sentence(
        nl: "De verbinding is weggevallen. Wat bevestigd was, is bewaard.",
        en: "The connection was lost. What was confirmed is saved."
    )

    static func wireMismatch(daemon: String) -> Sentence {
        Sentence(
            nl:
                "De spiegeld die draait is een andere versie (\(daemon)). Stop hem en begin opnieuw.",
            en: "The spiegeld that runs is another version (\(daemon)). Stop it and begin again."
        )
    }

    static func foreignDaemon(path: String) -> Sentence {
        Sentence(
            nl: "De spiegeld op \(path) is van een andere gebruiker; er is niets naartoe gestuurd. "
                + "Zet SPIEGEL_HOME op een map die van jou is, of laat het weg.",
            en: "The spiegeld at \(path) belongs to another user; nothing was sent to it. "
                + "Set SPIEGEL_HOME to a folder of your own, or leave it out."
        )
    }
}
