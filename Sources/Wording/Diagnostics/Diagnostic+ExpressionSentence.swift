import DialogModel

extension Diagnostic.ExpressionProblem {
    var sentence: Sentence {
        switch self {
        case .unreadable(let defect): defect.sentence
        case .unknownQuestion(let name, let nearest):
            Sentence(
                nl: "er is geen vraag '\(shown(name))'",
                en: "there is no question '\(shown(name))'"
            ).asking(nearest)
        case .askedLater(let name, let line):
            Sentence(
                nl: "'\(shown(name))' wordt pas later gevraagd, op regel \(line)",
                en: "'\(shown(name))' is asked only later, on line \(line)"
            )
        case .askedElsewhere(let name, let line):
            Sentence(
                nl: "'\(shown(name))' wordt alleen in het andere geval gevraagd, op regel \(line)",
                en: "'\(shown(name))' is asked only in the other case, on line \(line)"
            )
        case .askedInLoop(let name, let line):
            Sentence(
                nl: "'\(shown(name))' heeft een antwoord per regel van de lijst (regel \(line))",
                en: "'\(shown(name))' has an answer for each line of the list (line \(line))"
            )
        case .maybeUnanswered(let quote, let question, let line, let doubt):
            doubt.sentence(shown(quote), shown(question), line)
        case .incomparable(let left, let right):
            Sentence(
                nl: "\(left.name.dutch) is niet te vergelijken met \(right.name.dutch)",
                en: "\(left.name.english) cannot be compared with \(right.name.english)"
            )
        case .unknownOption(let option, let question, let nearest):
            Sentence(
                nl: "'\(shown(question))' heeft geen optie '\(shown(option))'",
                en: "'\(shown(question))' has no option '\(shown(option))'"
            ).asking(nearest)
        case .notATruth(let type):
            Sentence(
                nl: "een voorwaarde is waar of niet waar, en dit is \(type.name.dutch)",
                en: "a condition holds or does not, and this is \(type.name.english)"
            )
        case .unordered(let type):
            Sentence(
                nl: "\(type.name.dutch) heeft geen volgorde: < en > zijn voor getallen en datums",
                en: "\(type.name.english) has no order: < and > are for numbers and dates"
            )
        case .notANumber(let type):
            Sentence(
                nl: "met \(type.name.dutch) valt niet te rekenen",
                en: "there is no calculating with \(type.name.english)"
            )
        case .unfitFunction(let function, let question, let type):
            Sentence(
                nl: "'\(function)' past niet bij '\(shown(question))': dat is \(type.name.dutch)",
                en: "'\(function)' does not suit '\(shown(question))': that is \(type.name.english)"
            )
        case .wrongArguments(let function):
            Sentence(
                nl: "'\(function)' wil iets anders tussen de haakjes",
                en: "'\(function)' takes something else between its parentheses"
            )
        case .unknownFunction(let name, let nearest):
            Sentence(
                nl: "onbekende functie '\(shown(name))'",
                en: "unknown function '\(shown(name))'"
            ).asking(nearest)
        case .unspacedMinus(let name, _):
            Sentence(
                nl: "zonder spaties is '\(shown(name))' één naam",
                en: "without spaces '\(shown(name))' is one name"
            )
        case .quotedCondition:
            Sentence(
                nl: "een voorwaarde kan niet in een tekst staan",
                en: "a condition cannot stand in a text"
            )
        case .notAList(let name):
            Sentence(
                nl: "'each' loopt een lijst langs, en '\(shown(name))' is geen vraag met 'list:'",
                en: "'each' goes through a list, and '\(shown(name))' is no question with 'list:'"
            )
        }
    }

    var tip: Sentence? {
        switch self {
        case .unreadable(let defect): defect.tip
        case .unknownQuestion(_, let nearest):
            nearest == nil
                ? Sentence(
                    nl: "gebruik de 'id:' van een vraag die eerder in deze dialoog staat",
                    en: "use the 'id:' of a question that comes earlier in this dialogue"
                ) : nil
        case .askedLater:
            Sentence(
                nl: "zet die vraag ervoor, of laat de verwijzing weg",
                en: "put that question before it, or leave the reference out"
            )
        case .askedElsewhere:
            Sentence(
                nl: "zet die vraag vóór de 'if', of laat de verwijzing weg",
                en: "put that question before the 'if', or leave the reference out"
            )
        case .askedInLoop:
            Sentence(
                nl: "verwijs ernaar binnen dezelfde 'each'",
                en: "refer to it inside the same 'each'"
            )
        case .maybeUnanswered(_, _, _, let doubt): doubt.tip
        case .incomparable(let left, let right): Self.tip(comparing: left, right)
        case .unknownOption: nil
        case .notATruth(let type): type.conditionTip
        case .unordered, .notANumber:
            Sentence(
                nl: "gebruik de id van een schaal of een getal",
                en: "use the id of a scale or number"
            )
        case .unfitFunction(let function, _, _), .wrongArguments(let function):
            Sentence(nl: Self.usage(of: function).dutch, en: Self.usage(of: function).english)
        case .unknownFunction:
            Sentence(
                nl: "er zijn: answered, count, contains, held, lowest, highest",
                en: "there are: answered, count, contains, held, lowest, highest"
            )
        case .unspacedMinus(_, let corrected): .write(corrected)
        case .quotedCondition:
            Sentence(
                nl: "gebruik 'if' met 'then' en 'else'",
                en: "use 'if' with 'then' and 'else'"
            )
        case .notAList:
            Sentence(
                nl: "vraag de lijst met 'list:' in plaats van 'ask:'",
                en: "ask for the list with 'list:' instead of 'ask:'"
            )
        }
    }

    private func shown(_ text: String) -> String { DiagnosticText.visible(text) }

    private static func tip(
        comparing left: Diagnostic.ValueType,
        _ right: Diagnostic.ValueType
    ) -> Sentence? {
        if [left, right].contains(.list) || [left, right].contains(.choices) {
            return Sentence(
                nl: "kijk met contains(naam, \"tekst\") of iets erin zit",
                en: "see with contains(name, \"text\") whether something is in it"
            )
        }
        if [left, right].contains(.truth) {
            return Sentence(
                nl: "een ja-neevraag staat alleen, of wordt vergeleken met yes of no",
                en: "a yes-no question stands alone, or is compared with yes or no"
            )
        }
        if [left, right].contains(.choice) {
            return Sentence(
                nl: "vergelijk een keuze met de naam van een optie: soort == \"boos\"",
                en: "compare a choice with the name of an option: kind == \"angry\""
            )
        }
        return nil
    }

    private static func usage(of function: String) -> Sentence {
        switch function {
        case "contains":
            Sentence(
                nl: "zo: contains(naam, \"tekst\"), bij een tekst, lijst of keuze",
                en: "like this: contains(name, \"text\"), for a text, list or choice"
            )
        case "count":
            Sentence(
                nl: "zo: count(naam), bij een lijst of meerdere keuzes",
                en: "like this: count(name), for a list or several choices"
            )
        case "held":
            Sentence(
                nl: "zo: held(rol), met de naam van een rol van dit gesprek",
                en: "like this: held(role), with the name of a role of this dialogue"
            )
        case "lowest", "highest":
            Sentence(
                nl: "zo: \(function)(naam), bij een schaal",
                en: "like this: \(function)(name), for a scale"
            )
        default:
            Sentence(
                nl: "zo: \(function)(naam), met de id van een vraag",
                en: "like this: \(function)(name), with a question's id"
            )
        }
    }
}
