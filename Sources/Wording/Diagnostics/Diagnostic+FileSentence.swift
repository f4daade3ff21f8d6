import DialogModel

extension Diagnostic.FileProblem {
    var sentence: Sentence {
        switch self {
        case .unreadable:
            Sentence(
                nl: "dit bestand of deze map kan niet worden gelezen",
                en: "this file or folder cannot be read"
            )
        case .tooLarge(let limit):
            Sentence(
                nl: "dit bestand is groter dan \(limit / 1024) KiB",
                en: "this file is larger than \(limit / 1024) KiB"
            )
        case .notUTF8:
            Sentence(
                nl: "dit bestand is niet bewaard als UTF-8",
                en: "this file is not saved as UTF-8"
            )
        case .utf16:
            Sentence(
                nl: "dit bestand is bewaard als UTF-16 (in Windows heet dat 'Unicode')",
                en: "this file is saved as UTF-16 (which Windows calls 'Unicode')"
            )
        case .noBreakSpace:
            Sentence(
                nl: "hier staat een vaste spatie in plaats van een gewone",
                en: "a no-break space stands here instead of an ordinary one"
            )
        case .dash:
            Sentence(
                nl: "hier staat een gedachtestreepje in plaats van een koppelteken",
                en: "a dash stands here instead of a hyphen"
            )
        case .byteOrderMark:
            Sentence(
                nl: "het bestand begint met een onzichtbaar teken (een BOM)",
                en: "the file begins with an invisible character (a BOM)"
            )
        case .controlCharacter(let scalar):
            Sentence(
                nl: "hier staat een onzichtbaar teken (\(Self.number(scalar)))",
                en: "an invisible character stands here (\(Self.number(scalar)))"
            )
        case .tab:
            Sentence(
                nl: "deze regel springt in met een tab",
                en: "this line is indented with a tab"
            )
        case .empty:
            Sentence(nl: "er staat niets in dit bestand", en: "this file holds nothing")
        case .severalDocuments:
            Sentence(
                nl: "hier begint of eindigt een document midden in het bestand",
                en: "a document begins or ends in the middle of the file"
            )
        case .tooManyNodes(let limit):
            Sentence(
                nl:
                    "hier staan meer dan \(Self.grouped(limit, by: ".")) onderdelen, fragmenten meegeteld",
                en:
                    "there are more than \(Self.grouped(limit, by: ",")) parts, those of fragments included"
            )
        case .tooDeep(let limit):
            Sentence(
                nl: "hier staan meer dan \(limit) niveaus in elkaar",
                en: "more than \(limit) levels stand inside each other"
            )
        case .unknownKind:
            Sentence(
                nl: "dit bestand zegt niet wat het is",
                en: "this file does not say what it is"
            )
        }
    }

    var tip: Sentence? {
        switch self {
        case .unreadable:
            Sentence(
                nl: "kijk of het een gewoon bestand of een map is, en of je die mag lezen",
                en: "see whether it is an ordinary file or a folder, and whether you may read it"
            )
        case .tooLarge, .tooManyNodes:
            Sentence(
                nl: "verdeel de dialoog in dialogen die elkaar aanroepen met 'call'",
                en: "divide the dialogue into dialogues that call each other with 'call'"
            )
        case .noBreakSpace:
            Sentence(
                nl: "vervang in het hele bestand de vaste spaties (U+00A0) door gewone",
                en: "replace the no-break spaces (U+00A0) by ordinary ones in the whole file"
            )
        case .dash(let corrected): .write(corrected)
        case .notUTF8, .utf16:
            Sentence(
                nl: "bewaar het in je editor opnieuw, met de codering UTF-8",
                en: "save it again in your editor, with the encoding UTF-8"
            )
        case .byteOrderMark:
            Sentence(
                nl: "bewaar het als 'UTF-8 zonder BOM'",
                en: "save it as 'UTF-8 without BOM'"
            )
        case .controlCharacter:
            Sentence(
                nl: "haal het weg; typ de woorden eromheen zo nodig opnieuw",
                en: "take it out; if need be type the words around it again"
            )
        case .tab:
            Sentence(
                nl: "gebruik spaties: YAML kent geen tab aan het begin van een regel",
                en: "use spaces: YAML knows no tab at the start of a line"
            )
        case .empty, .unknownKind:
            Sentence(
                nl: "begin een dialoog met 'dialog: naam', gelijk aan de naam van het bestand",
                en: "begin a dialogue with 'dialog: name', equal to the name of the file"
            )
        case .severalDocuments:
            Sentence(
                nl: "haal de regel met --- of ... weg, en geef elke dialoog een eigen bestand",
                en: "take out the line with --- or ..., and give each dialogue a file of its own"
            )
        case .tooDeep:
            Sentence(
                nl: "maak van het binnenste een fragment of een eigen dialoog",
                en: "make a fragment or a dialogue of the innermost part"
            )
        }
    }

    /// A number of thousands.
    private static func grouped(_ number: Int, by mark: String) -> String {
        number < 1000 ? "\(number)" : "\(number / 1000)\(mark)000"
    }

    private static func number(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
