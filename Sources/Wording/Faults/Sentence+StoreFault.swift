import DialogModel

/// What is said when conversations cannot be kept or read.
extension Sentence {
    static func diskFull(free: Int) -> Sentence {
        Sentence(
            nl: "De schijf is vol (nog \(free >> 20) MB vrij waar je gesprekken staan). "
                + "Er is niets half bewaard. Maak ruimte en probeer het opnieuw.",
            en: "The disk is full (\(free >> 20) MB free where your conversations are). "
                + "Nothing was half saved. Make room and try again."
        )
    }

    static func notWritable(path: String) -> Sentence {
        Sentence(
            nl: "Er kan niet geschreven worden in \(path). Kijk of de map van jou is.",
            en: "Cannot write to \(path). See whether the folder is yours."
        )
    }

    static func damaged(_ damage: StoreFault.Damage) -> Sentence {
        switch damage {
        case .missingStore:
            Sentence(
                nl: "Je bewaarde gesprekken zijn er niet, terwijl hun sleutel er wel is. Zet ze "
                    + "terug uit je reservekopie. Wil je opnieuw beginnen, zet de sleutel dan ergens "
                    + "anders neer.",
                en:
                    "Your saved conversations are not there, while their key is. Put them back from "
                    + "your backup. To begin anew, move the key elsewhere."
            )
        case .notADatabase:
            whole(Sentence(nl: "het bestand is geen database", en: "it is no database"))
        case .missingConversation:
            whole(Sentence(nl: "er ontbreekt een gesprek", en: "a conversation is missing"))
        case .addedConversation:
            whole(Sentence(nl: "er is een gesprek bijgezet", en: "a conversation was put in"))
        case .alteredManifest:
            whole(
                Sentence(
                    nl: "de lijst van gesprekken is gewijzigd",
                    en: "the list of conversations was altered"
                )
            )
        case .unreadable:
            whole(Sentence(nl: "een deel is onleesbaar", en: "a part cannot be read"))
        case .alteredEvent:
            one(Sentence(nl: "een antwoord is gewijzigd", en: "an entry was altered"))
        case .missingEvent:
            one(Sentence(nl: "er ontbreekt een antwoord", en: "an entry is missing"))
        case .alteredHead:
            one(Sentence(nl: "het einde klopt niet", en: "its end does not match"))
        case .alteredKeySlot:
            one(Sentence(nl: "de sleutel is gewijzigd", en: "its key was altered"))
        case .alteredScript:
            one(Sentence(nl: "het script is gewijzigd", en: "its script was altered"))
        }
    }

    /// What is wrong with all that is kept.
    private static func whole(_ what: Sentence) -> Sentence {
        Sentence(
            nl: "Je bewaarde gesprekken zijn beschadigd of buiten Spiegel om veranderd: "
                + "\(what.dutch). Er is niets aan het bestand gedaan; zet een reservekopie terug.",
            en: "Your saved conversations are damaged or were changed outside Spiegel: "
                + "\(what.english). The file was left as it is; put a backup in its place."
        )
    }

    /// What is wrong with one conversation.
    private static func one(_ what: Sentence) -> Sentence {
        Sentence(
            nl:
                "Dit gesprek is beschadigd of buiten Spiegel om veranderd: \(what.dutch). De andere "
                + "hebben er geen last van; misschien staat het nog goed in een reservekopie.",
            en: "This conversation is damaged or was changed outside Spiegel: \(what.english). The "
                + "others are not affected; a backup may still have it whole."
        )
    }

    static func newerSchema(found: Int, known: Int) -> Sentence {
        Sentence(
            nl:
                "Je gesprekken zijn bewaard door een nieuwere Spiegel (indeling \(found); deze kent "
                + "\(known)). Er is niets aan gedaan. Installeer de nieuwere versie.",
            en: "Your conversations were saved by a newer Spiegel (schema \(found); this one knows "
                + "\(known)). They were left alone. Install the newer version."
        )
    }

    static func keyMissing(path: String) -> Sentence {
        Sentence(
            nl: "De sleutel van je gesprekken is er niet: \(path). Zonder dat bestand zijn ze niet "
                + "te lezen. Zet het terug uit je reservekopie.",
            en:
                "The key to your conversations is not there: \(path). Without that file they cannot "
                + "be read. Put it back from your backup."
        )
    }

    static func keyUnfit(path: String, _ defect: StoreFault.KeyDefect) -> Sentence {
        let what: Sentence =
            switch defect {
            case .tooOpen:
                Sentence(
                    nl: "anderen kunnen het lezen. Geef 'chmod 600 \(path)'",
                    en: "others can read it. Run 'chmod 600 \(path)'"
                )
            case .foreignOwner: Sentence(nl: "het is niet van jou", en: "it is not yours")
            case .symlink:
                Sentence(
                    nl: "het is een verwijzing. Zet het bestand zelf op die plek",
                    en: "it is a symbolic link. Put the file itself there"
                )
            case .notAFile: Sentence(nl: "het is geen gewoon bestand", en: "it is no regular file")
            case .wrongLength:
                Sentence(
                    nl: "het heeft niet de lengte van een sleutel",
                    en: "it has not the length of a key"
                )
            case .insideData:
                Sentence(
                    nl: "het ligt bij de gesprekken zelf. Zet het in een andere map",
                    en: "it lies with the conversations. Put it in another folder"
                )
            case .unreadable: Sentence(nl: "het is niet te lezen", en: "it cannot be read")
            }
        return Sentence(
            nl: "Het sleutelbestand \(path) is niet te vertrouwen: \(what.dutch).",
            en: "The key file \(path) cannot be trusted: \(what.english)."
        )
    }

    static func keyForeign(path: String) -> Sentence {
        Sentence(
            nl: "De sleutel \(path) hoort niet bij deze gesprekken. Zet de goede terug.",
            en: "The key \(path) does not belong to these conversations. Put the right one back."
        )
    }

    static func diskFailure(code: Int) -> Sentence {
        Sentence(
            nl:
                "De schijf gaf een fout (SQLite \(code)). Of dit bewaard is, is niet zeker: Spiegel "
                + "kijkt de gesprekken na en gaat dan verder. Wat bevestigd was, staat er.",
            en:
                "The disk reported a failure (SQLite \(code)). Whether this was saved is not certain: "
                + "Spiegel checks the conversations and then goes on. What was confirmed is there."
        )
    }
}
