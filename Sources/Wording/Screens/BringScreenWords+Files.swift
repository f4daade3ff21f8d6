import DialogModel

/// What is said of files and consents.
extension BringScreenWords {
    /// Asks for a colleague's consent.
    package static func consent(_ name: String) -> Sentence {
        Sentence(
            nl:
                "\(name) voerde dit gesprek met je. Vindt \(name) het goed dat het wordt ingebracht? (j/N)",
            en:
                "\(name) held this conversation with you. Does \(name) agree that it is brought? (y/N)"
        )
    }

    /// There is no consent.
    package static func noConsent(_ name: String) -> Sentence {
        Sentence(
            nl: "Dan blijft het hier. Vraag het \(name), en breng het daarna in.",
            en: "Then it stays here. Ask \(name), and bring it afterwards."
        )
    }

    /// Asks whether it goes into a file, too.
    package static let alsoFile = Sentence(
        nl:
            "Ook in een bestand? Op papier met .html, .txt of .md; voor een andere Spiegel met .spiegel. "
            + "(Enter: nee)",
        en:
            "Into a file, too? On paper with .html, .txt or .md; for another Spiegel with .spiegel. "
            + "(Enter: no)"
    )

    /// A file that ends in that is none of these.
    package static func otherEnding(_ path: String) -> Sentence {
        Sentence(
            nl: "\(path): laat de naam eindigen op .html, .txt, .md of .spiegel.",
            en: "\(path): let the name end in .html, .txt, .md or .spiegel."
        )
    }

    /// What a file on paper is.
    package static let notEncrypted = Sentence(
        nl: "Dit bestand is niet versleuteld.",
        en: "This file is not encrypted."
    )

    /// Asks for a passphrase.
    package static func passphrase(least: Int) -> Sentence {
        Sentence(
            nl: "Wachtzin die jullie allebei weten, minstens \(least) tekens",
            en: "Passphrase that you both know, at least \(least) characters"
        )
    }

    /// Asks for it again.
    package static let passphraseAgain = Sentence(nl: "Nog een keer", en: "Once more")

    /// Asks for the one of a file.
    package static let passphraseOfFile = Sentence(
        nl: "Wachtzin van dit bestand",
        en: "Passphrase of this file"
    )

    /// A key comes out of the passphrase.
    package static let computing = Sentence(
        nl: "Een ogenblik: zo'n wachtzin raden moet moeilijk zijn.",
        en: "One moment: guessing such a passphrase is to be hard."
    )

    /// It is too short, or the two differ.
    package static let passphraseUnfit = Sentence(
        nl: "Te kort, of twee keer iets anders. Er is geen bestand geschreven.",
        en: "Too short, or not the same twice. No file was written."
    )
}
