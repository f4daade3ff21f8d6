import DialogModel

/// What is said when a request cannot be taken: mostly to those who talk to the socket themselves.
extension Sentence {
    static func malformedRequest(_ defect: RequestFault.RequestDefect) -> Sentence {
        let what: Sentence =
            switch defect {
            case .notJSON: Sentence(nl: "de inhoud is geen JSON", en: "the body is no JSON")
            case .wrongShape:
                Sentence(
                    nl: "de inhoud heeft niet de velden die hier horen",
                    en: "the body has not the fields that belong here"
                )
            case .notUTF8: Sentence(nl: "de inhoud is geen UTF-8", en: "the body is no UTF-8")
            case .duplicateKey:
                Sentence(nl: "een veld staat er twee keer", en: "a field is there twice")
            case .tooDeep: Sentence(nl: "de JSON is te diep genest", en: "the JSON nests too deep")
            case .controlCharacter:
                Sentence(
                    nl: "er staat een stuurteken in de tekst",
                    en: "the text has a control character"
                )
            case .missingHost: Sentence(nl: "Host ontbreekt", en: "Host is missing")
            case .secondHost: Sentence(nl: "Host staat er twee keer", en: "Host is there twice")
            case .missingKey:
                Sentence(nl: "Idempotency-Key ontbreekt", en: "Idempotency-Key is missing")
            case .badKey:
                Sentence(
                    nl: "Idempotency-Key heeft 1 tot 64 letters, cijfers en streepjes",
                    en: "Idempotency-Key has 1 to 64 letters, digits and hyphens"
                )
            case .missingSequence:
                Sentence(
                    nl: "If-Match met het volgnummer ontbreekt",
                    en: "If-Match with the sequence is missing"
                )
            case .wrongContentType:
                Sentence(
                    nl: "Content-Type moet application/json zijn",
                    en: "Content-Type must be application/json"
                )
            case .notHTTP:
                Sentence(nl: "het is geen heel HTTP-bericht", en: "it is no whole HTTP message")
            case .badParameter:
                Sentence(nl: "een parameter klopt niet", en: "a parameter does not fit")
            }
        return Sentence(
            nl: "Het verzoek is niet te begrijpen: \(what.dutch).",
            en: "The request cannot be understood: \(what.english)."
        )
    }

    static func unfitField(_ field: String, _ defect: RequestFault.FieldDefect) -> Sentence {
        let what: Sentence =
            switch defect {
            case .unknown:
                Sentence(nl: "'\(field)' hoort hier niet", en: "'\(field)' does not belong here")
            case .missing: Sentence(nl: "'\(field)' ontbreekt", en: "'\(field)' is missing")
            case .wrongKind:
                Sentence(
                    nl: "'\(field)' is niet van de soort die hier hoort",
                    en: "'\(field)' is not of the kind that belongs here"
                )
            case .wrongValue:
                Sentence(
                    nl: "'\(field)' heeft een waarde die hier niet kan",
                    en: "'\(field)' has a value that cannot be here"
                )
            }
        return Sentence(
            nl: "Het verzoek is niet te begrijpen: \(what.dutch).",
            en: "The request cannot be understood: \(what.english)."
        )
    }

    static let keyReused = Sentence(
        nl: "Onder deze Idempotency-Key is al iets anders verstuurd. Er is nu niets gedaan; "
            + "verstuur het onder een nieuwe.",
        en: "Something else was sent under this Idempotency-Key. Nothing was done now; send it "
            + "under a new one."
    )

    static let unknownResource = Sentence(
        nl: "Dat adres kent de daemon niet. /v1/openapi.json noemt ze alle.",
        en: "The daemon does not know that address. /v1/openapi.json names them all."
    )

    static let wrongMethod = Sentence(
        nl: "Dat adres kent deze methode niet. /v1/openapi.json noemt welke wel.",
        en: "That address does not know this method. /v1/openapi.json names those it does."
    )

    static func requestTooLarge(limit: Int) -> Sentence {
        Sentence(
            nl: "Het verzoek is groter dan \(limit / 1024) KiB.",
            en: "The request is larger than \(limit / 1024) KiB."
        )
    }

    static let requestTooSlow = Sentence(
        nl: "Het verzoek kwam te langzaam binnen.",
        en: "The request came in too slowly."
    )

    static func tooManyConnections(limit: Int) -> Sentence {
        Sentence(
            nl: "Er staan al \(limit) verbindingen open. Sluit eerst een venster met Spiegel.",
            en: "\(limit) connections are open already. Close a window with Spiegel first."
        )
    }

    static let notPermitted = Sentence(
        nl: "Deze daemon is van een andere gebruiker. Start Spiegel onder je eigen naam.",
        en: "This daemon belongs to another user. Start Spiegel under your own name."
    )
}
