import DialogModel

/// What is said when the daemon cannot begin.
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

    static func folderUnfit(path: String) -> Sentence {
        Sentence(
            nl: "De map \(path) is niet alleen van jou: een ander kan er een socket neerzetten. "
                + "Neem een eigen map, of doe: 'chmod go-w \(path)'.",
            en: "The folder \(path) is not yours alone: somebody else could put a socket there. "
                + "Take a folder of your own, or do: 'chmod go-w \(path)'."
        )
    }
}
