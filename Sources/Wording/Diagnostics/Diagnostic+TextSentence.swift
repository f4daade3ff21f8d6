import DialogModel

extension Diagnostic.TextProblem {
    var sentence: Sentence {
        switch self {
        case .anchor:
            Sentence(
                nl: "een '&' aan het begin maakt hiervan een anker, en ankers kent een script niet",
                en: "a '&' at the start makes this an anchor, and scripts have no anchors"
            )
        case .alias:
            Sentence(
                nl: "een '*' met een naam verwijst naar een anker, en ankers kent een script niet",
                en: "a '*' with a name refers to an anchor, and scripts have no anchors"
            )
        case .tag:
            Sentence(
                nl: "'!!' geeft YAML een opdracht, en zulke opdrachten kent een script niet",
                en: "'!!' gives YAML an order, and scripts have no such orders"
            )
        case .mergeKey:
            Sentence(
                nl: "'<<' voegt iets anders in, en dat kent een script niet",
                en: "'<<' merges something in, which scripts do not have"
            )
        case .splitByComma:
            Sentence(
                nl:
                    "een vraag met een komma tussen vierkante haken wordt door YAML in tweeën geknipt",
                en: "YAML cuts a question with a comma between square brackets in two"
            )
        case .colon:
            Sentence(
                nl: "door de dubbele punt met een spatie leest YAML de woorden ervoor als sleutel",
                en: "the colon and space make YAML read the words before it as a key"
            )
        case .comment(let lost, _):
            Sentence(
                nl: "hier begint voor YAML een opmerking; '\(shown(lost))' valt weg",
                en: "for YAML a comment begins here; '\(shown(lost))' is lost"
            )
        case .specialStart(let character, _):
            Sentence(
                nl: "een tekst kan in YAML niet met '\(character)' beginnen",
                en: "in YAML a text cannot begin with '\(character)'"
            )
        case .brokenQuotes:
            Sentence(
                nl: "YAML leest alleen wat tussen deze aanhalingstekens staat",
                en: "YAML reads only what stands between these quotation marks"
            )
        case .indentation:
            Sentence(
                nl: "deze regel springt anders in dan de regels waar hij bij hoort",
                en: "this line is indented otherwise than the lines it belongs with"
            )
        case .unclosedBracket(let bracket):
            Sentence(
                nl: "het haakje '\(bracket)' wordt niet gesloten",
                en: "the bracket '\(bracket)' is not closed"
            )
        case .missingSpace:
            Sentence(
                nl: "achter een streepje of een sleutel met ':' hoort een spatie",
                en: "behind a dash or a key with ':' belongs a space"
            )
        case .missingComma:
            Sentence(
                nl: "tussen deze haakjes ontbreekt een komma",
                en: "a comma is missing between these brackets"
            )
        case .notYAML:
            Sentence(nl: "YAML kan deze regel niet lezen", en: "YAML cannot read this line")
        case .unclosedQuote:
            Sentence(
                nl: "na '<' hoort een naam en dan '>'",
                en: "behind '<' belongs a name, and then '>'"
            )
        case .emptyQuote:
            Sentence(
                nl: "tussen '<' en '>' staat niets",
                en: "nothing stands between '<' and '>'"
            )
        }
    }

    var tip: Sentence? {
        switch self {
        case .alias:
            Sentence(
                nl: "zet een tekst die zo begint tussen aanhalingstekens; "
                    + "wat vaker voorkomt, past in een fragment",
                en: "put a text that begins so between quotation marks; "
                    + "what recurs fits in a fragment"
            )
        case .mergeKey:
            Sentence(
                nl: "schrijf de sleutels uit, of maak een fragment",
                en: "write the keys out, or make a fragment"
            )
        case .anchor(let corrected), .tag(let corrected), .missingSpace(let corrected),
            .splitByComma(let corrected),
            .colon(let corrected), .comment(_, let corrected),
            .specialStart(_, let corrected), .brokenQuotes(let corrected):
            .write(corrected)
        case .indentation:
            Sentence(
                nl: "zet sleutels van hetzelfde onderdeel precies onder elkaar",
                en: "put the keys of one item exactly below each other"
            )
        case .unclosedBracket(let bracket):
            bracket == "["
                ? Sentence(nl: "zet er een ] achter", en: "put a ] behind it")
                : Sentence(nl: "zet er een } achter", en: "put a } behind it")
        case .missingComma:
            Sentence(
                nl: "zet een komma tussen de delen, zoals {short: 5, full: 20}",
                en: "put a comma between the parts, such as {short: 5, full: 20}"
            )
        case .notYAML:
            Sentence(
                nl: "vergelijk hem met een script dat werkt; "
                    + "een tekst met vreemde tekens kan tussen aanhalingstekens",
                en: "compare it with a script that works; "
                    + "a text with unusual characters can stand between quotation marks"
            )
        case .unclosedQuote:
            Sentence(
                nl: "schrijf <naam>; een los '<' heeft een spatie achter zich",
                en: "write <name>; a '<' by itself has a space behind it"
            )
        case .emptyQuote:
            Sentence(
                nl: "zet er de id van een vraag tussen, of haal de haken weg",
                en: "put a question's id between them, or take the brackets out"
            )
        }
    }

    private func shown(_ text: String) -> String { DiagnosticText.visible(text) }
}
