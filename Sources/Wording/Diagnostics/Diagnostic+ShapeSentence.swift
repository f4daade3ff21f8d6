import DialogModel

extension Diagnostic.ShapeProblem {
    var sentence: Sentence {
        switch self {
        case .unknownKey(let key, let nearest):
            Sentence(nl: "onbekende sleutel '\(shown(key))'", en: "unknown key '\(shown(key))'")
                .asking(nearest)
        case .missingKey(let key):
            Sentence(nl: "de sleutel '\(key)' ontbreekt", en: "the key '\(key)' is missing")
        case .wrongType(let key, let expected): expected.sentence(for: shown(key))
        case .duplicateKey(let key, let line):
            Sentence(
                nl: "de sleutel '\(shown(key))' staat er al, op regel \(line)",
                en: "the key '\(shown(key))' is there already, on line \(line)"
            )
        case .unknownValue(let key, let value, _, let nearest):
            Sentence(
                nl: "'\(shown(key))' kent geen '\(shown(value))'",
                en: "'\(shown(key))' knows no '\(shown(value))'"
            ).asking(nearest)
        case .unknownFormat(let format):
            Sentence(
                nl: "deze versie van Spiegel kan indeling '\(shown(format))' niet lezen",
                en: "this version of Spiegel cannot read format '\(shown(format))'"
            )
        case .laterKey(let key, let format):
            Sentence(
                nl: "'\(shown(key))' is er vanaf indeling \(format)",
                en: "'\(shown(key))' is there from format \(format) on"
            )
        case .otherFileName(let dialog, let file):
            Sentence(
                nl: "de dialoog heet '\(shown(dialog))', maar het bestand '\(shown(file)).yaml'",
                en: "the dialogue is called '\(shown(dialog))', but the file '\(shown(file)).yaml'"
            )
        case .otherFolder(let language, let folder):
            Sentence(
                nl: "de taal is '\(language)', maar het bestand ligt in de map '\(folder)'",
                en: "the language is '\(language)', but the file lies in the folder '\(folder)'"
            )
        case .unfitName(let name):
            Sentence(
                nl: "'\(shown(name))' kan geen naam zijn",
                en: "'\(shown(name))' cannot be a name"
            )
        case .reservedName(let name):
            Sentence(
                nl: "'\(name)' is een woord uit voorwaarden en kan geen naam zijn",
                en: "'\(name)' is a word of conditions and cannot be a name"
            )
        case .duplicateName(let name, let line):
            Sentence(
                nl: "de naam '\(shown(name))' is al in gebruik, op regel \(line)",
                en: "the name '\(shown(name))' is taken, on line \(line)"
            )
        case .duplicateShortcut(let shortcut, let other):
            Sentence(
                nl: "/\(shown(shortcut)) roept al een andere dialoog op: '\(shown(other))'",
                en: "/\(shown(shortcut)) calls another dialogue already: '\(shown(other))'"
            )
        case .outOfRange(let key, let lowest, let highest):
            Sentence(
                nl: "'\(shown(key))' ligt tussen \(lowest) en \(highest)",
                en: "'\(shown(key))' lies between \(lowest) and \(highest)"
            )
        case .emptyText(let key):
            Sentence(nl: "'\(shown(key))' is leeg", en: "'\(shown(key))' is empty")
        case .textTooLong(let key, let limit):
            Sentence(
                nl: "'\(shown(key))' is langer dan \(limit) tekens",
                en: "'\(shown(key))' is longer than \(limit) characters"
            )
        case .emptyList(let key):
            Sentence(
                nl: "er staat niets onder '\(shown(key))'",
                en: "nothing stands under '\(shown(key))'"
            )
        }
    }

    var tip: Sentence? {
        switch self {
        case .unknownKey, .outOfRange: nil
        case .missingKey(let key): .write("\(key): …")
        case .wrongType(let key, let expected): expected.tip(for: key)
        case .duplicateKey:
            Sentence(
                nl: "haal een van de twee weg; een nieuw onderdeel begint met '- '",
                en: "take out one of the two; a new item begins with '- '"
            )
        case .unknownValue(_, _, let allowed, _):
            Sentence(
                nl: "kies uit: \(allowed.joined(separator: ", "))",
                en: "choose from: \(allowed.joined(separator: ", "))"
            )
        case .unknownFormat: .write("format: 2")
        case .laterKey(_, let format): .write("format: \(format)")
        case .otherFileName(let dialog, _):
            Sentence(
                nl:
                    "noem het bestand '\(shown(dialog)).yaml', of verander de naam achter 'dialog:'",
                en: "call the file '\(shown(dialog)).yaml', or change the name behind 'dialog:'"
            )
        case .otherFolder(let language, _):
            Sentence(
                nl: "verplaats het bestand naar '\(language)', of verander de taal",
                en: "move the file to '\(language)', or change the language"
            )
        case .unfitName:
            Sentence(
                nl: "gebruik kleine letters, cijfers en streepjes, zoals 'wat-ik-meeneem'",
                en: "use lower-case letters, digits and hyphens, such as 'what-i-take'"
            )
        case .reservedName:
            Sentence(nl: "kies een andere naam", en: "choose another name")
        case .duplicateName:
            Sentence(
                nl: "geef een van de twee een andere naam; is er 'use', kies dan een andere 'as'",
                en: "give one of the two another name; with 'use', choose another 'as'"
            )
        case .duplicateShortcut:
            Sentence(nl: "kies een ander woord", en: "choose another word")
        case .emptyText:
            Sentence(
                nl: "schrijf er iets achter, of haal de sleutel weg",
                en: "write something behind it, or take the key out"
            )
        case .textTooLong:
            Sentence(
                nl: "verdeel de tekst: een scherm lang is al veel",
                en: "divide the text: a screenful is a lot already"
            )
        case .emptyList:
            Sentence(
                nl: "zet er regels onder die met '- ' beginnen",
                en: "put lines under it that begin with '- '"
            )
        }
    }

    private func shown(_ text: String) -> String { DiagnosticText.visible(text) }
}

extension Diagnostic.ShapeProblem.Expected {
    fileprivate func sentence(for key: String) -> Sentence {
        switch self {
        case .text: Sentence(nl: "'\(key)' wil één tekst", en: "'\(key)' takes one text")
        case .textOrVariants:
            Sentence(
                nl: "'\(key)' wil één tekst, of een lijst van varianten",
                en: "'\(key)' takes one text, or a list of variants"
            )
        case .list: Sentence(nl: "'\(key)' wil een lijst", en: "'\(key)' takes a list")
        case .mapping:
            Sentence(
                nl: "onder '\(key)' horen sleutels met een waarde",
                en: "under '\(key)' belong keys with a value"
            )
        case .wholeNumber:
            Sentence(nl: "'\(key)' wil een heel getal", en: "'\(key)' takes a whole number")
        case .number: Sentence(nl: "'\(key)' wil een getal", en: "'\(key)' takes a number")
        case .yesOrNo:
            Sentence(nl: "'\(key)' wil true of false", en: "'\(key)' takes true or false")
        case .twoTexts:
            Sentence(
                nl: "'\(key)' wil twee teksten: voor laag en voor hoog",
                en: "'\(key)' takes two texts: for low and for high"
            )
        case .minutes:
            Sentence(
                nl: "'\(key)' wil een aantal, of een kort en een lang aantal",
                en: "'\(key)' takes a number, or a short and a full one"
            )
        }
    }

    fileprivate func tip(for key: String) -> Sentence? {
        switch self {
        case .text, .wholeNumber, .yesOrNo: nil
        case .number:
            Sentence(
                nl: "schrijf een half getal met een punt, zoals 7.5",
                en: "write a half with a point, such as 7.5"
            )
        case .textOrVariants, .list:
            Sentence(
                nl: "begin elke regel van een lijst met '- '",
                en: "begin each line of a list with '- '"
            )
        case .mapping:
            key == "options"
                ? .write("- boos: Boosheid")
                : key == "do"
                    ? .write("- ask: Wat gebeurde er?")
                    : Sentence(nl: "bijvoorbeeld 'title: …'", en: "for example 'title: …'")
        case .twoTexts: .write("ends: [helemaal niet, helemaal]")
        case .minutes: .write("minutes: {short: 5, full: 20}")
        }
    }
}
