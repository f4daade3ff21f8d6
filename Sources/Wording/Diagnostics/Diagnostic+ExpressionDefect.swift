import DialogModel

extension Diagnostic.ExpressionProblem.Defect {
    var sentence: Sentence {
        switch self {
        case .ended:
            Sentence(nl: "deze voorwaarde houdt halverwege op", en: "this condition stops halfway")
        case .unexpected(let word, _):
            Sentence(
                nl: "'\(DiagnosticText.visible(word))' past hier niet",
                en: "'\(DiagnosticText.visible(word))' does not belong here"
            )
        case .unclosedText:
            Sentence(
                nl: "dit aanhalingsteken wordt niet gesloten",
                en: "this quotation mark is not closed"
            )
        case .unclosedParenthesis:
            Sentence(
                nl: "dit haakje wordt niet gesloten",
                en: "this parenthesis is not closed"
            )
        case .unfitNumber(let number):
            Sentence(
                nl: "'\(DiagnosticText.visible(number))' is hier geen getal",
                en: "'\(DiagnosticText.visible(number))' is no number here"
            )
        case .tooDeep(let limit):
            Sentence(
                nl: "meer dan \(limit) haakjes in elkaar",
                en: "more than \(limit) parentheses inside each other"
            )
        case .tooLong(let limit):
            Sentence(
                nl: "een voorwaarde heeft hoogstens \(limit) woorden",
                en: "a condition has \(limit) words at most"
            )
        }
    }

    var tip: Sentence? {
        switch self {
        case .ended:
            Sentence(
                nl: "schrijf er een naam, een getal of een tekst achter",
                en: "write a name, a number or a text behind it"
            )
        case .unexpected(_, let instead?):
            Sentence(nl: "schrijf '\(instead)'", en: "write '\(instead)'")
        case .unexpected(_, nil):
            Sentence(
                nl: "bijvoorbeeld: tevreden < 5 and not answered(aantal)",
                en: "for example: tevreden < 5 and not answered(aantal)"
            )
        case .unclosedText:
            Sentence(nl: "zet er een \" achter", en: "put a \" behind it")
        case .unclosedParenthesis:
            Sentence(nl: "zet er een ) achter", en: "put a ) behind it")
        case .unfitNumber:
            Sentence(
                nl: "schrijf een getal met hoogstens één decimaal, achter een punt: 7.5",
                en: "write a number with one decimal at most, behind a point: 7.5"
            )
        case .tooDeep, .tooLong:
            Sentence(nl: "verdeel hem over meer dan één 'if'", en: "divide it over several 'if's")
        }
    }
}

extension Diagnostic.ExpressionProblem.Doubt {
    func sentence(_ quote: String, _ question: String, _ line: Int) -> Sentence {
        switch self {
        case .skipped:
            Sentence(
                nl: "<\(quote)> kan hier nog onbeantwoord zijn, "
                    + "als '\(question)' is overgeslagen (regel \(line))",
                en: "<\(quote)> may be unanswered here, if '\(question)' was skipped (line \(line))"
            )
        case .notReached:
            Sentence(
                nl: "<\(quote)> kan hier nog onbeantwoord zijn, "
                    + "want '\(question)' wordt niet altijd gevraagd (regel \(line))",
                en: "<\(quote)> may be unanswered here, "
                    + "since '\(question)' is not always asked (line \(line))"
            )
        case .parameter:
            Sentence(
                nl: "<\(quote)> kan hier nog onbeantwoord zijn, "
                    + "want '\(question)' kan elke vraag zijn (regel \(line))",
                en: "<\(quote)> may be unanswered here, "
                    + "since '\(question)' can be any question (line \(line))"
            )
        }
    }

    var tip: Sentence {
        switch self {
        case .skipped, .notReached:
            Sentence(
                nl: "voeg een variant toe die het antwoord niet noemt",
                en: "add a variant that does not name the answer"
            )
        case .parameter:
            Sentence(
                nl: "zet het in een 'if: answered(…)', of voeg een variant toe zonder het antwoord",
                en: "put it in an 'if: answered(…)', or add a variant without the answer"
            )
        }
    }
}

extension Diagnostic.ValueType {
    /// The type with its article.
    var name: Sentence {
        switch self {
        case .text: Sentence(nl: "een tekst", en: "a text")
        case .list: Sentence(nl: "een lijst", en: "a list")
        case .number: Sentence(nl: "een getal", en: "a number")
        case .choice: Sentence(nl: "een keuze", en: "a choice")
        case .choices: Sentence(nl: "een keuze van meer dan één", en: "a choice of several")
        case .truth: Sentence(nl: "ja of nee", en: "yes or no")
        case .date: Sentence(nl: "een datum", en: "a date")
        }
    }

    fileprivate var example: String {
        switch self {
        case .text, .date: "answered(naam)"
        case .list: "count(punten) > 2"
        case .number: "tevreden < 5"
        case .choice: "soort == \"boos\""
        case .choices: "contains(soorten, \"boos\")"
        case .truth: "weer"
        }
    }

    /// How such a value becomes a condition.
    var conditionTip: Sentence {
        Sentence(nl: "bijvoorbeeld: \(example)", en: "for example: \(example)")
    }
}
