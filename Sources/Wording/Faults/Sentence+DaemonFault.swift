import DialogModel

/// What is said when the daemon cannot start or be reached.
extension Sentence {
    static func alreadyRunning(path: String) -> Sentence {
        Sentence(
            nl: "Er draait al een spiegeld op \(path). Je kunt gewoon 'spiegel' typen.",
            en: "A spiegeld already serves \(path). You can simply type 'spiegel'."
        )
    }

    static func socketPathTooLong(path: String, bytes: Int, limit: Int) -> Sentence {
        Sentence(
            nl:
                "Het pad van de socket is te lang: \(bytes) bytes, en het systeem neemt er \(limit). "
                + "Kies een kortere map voor SPIEGEL_HOME. Het pad is \(path)",
            en: "The socket's path is too long: \(bytes) bytes, and the system takes \(limit). "
                + "Choose a shorter folder for SPIEGEL_HOME. The path is \(path)"
        )
    }

    static func notASocket(path: String) -> Sentence {
        Sentence(
            nl: "Op \(path) staat iets dat geen socket is. Haal het weg of kies een andere map.",
            en: "Something that is no socket stands at \(path). Remove it or choose another folder."
        )
    }

    static func systemFailure(call: String, errno number: Int) -> Sentence {
        Sentence(
            nl: "Het systeem weigerde \(call) (fout \(number)).",
            en: "The system refused \(call) (error \(number))."
        )
    }

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

    static func folderUnfit(path: String) -> Sentence {
        Sentence(
            nl: "De map \(path) is niet alleen van jou: een ander kan er een socket neerzetten. "
                + "Neem een eigen map, of doe: 'chmod go-w \(path)'.",
            en: "The folder \(path) is not yours alone: somebody else could put a socket there. "
                + "Take a folder of your own, or do: 'chmod go-w \(path)'."
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

    static func unexpected(code: String) -> Sentence {
        Sentence(
            nl:
                "Er ging iets mis dat niet had mogen gebeuren (\(code)). Wat bevestigd was, is bewaard.",
            en: "Something went wrong that should not have (\(code)). What was confirmed is saved."
        )
    }
}
