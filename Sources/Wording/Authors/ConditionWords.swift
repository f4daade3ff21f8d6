import DialogModel

/// A condition of a script in words, with questions by their names.
package enum ConditionWords {
    /// The sentence, without a capital or a full stop: `tevreden is lager dan 5`.
    package static func sentence(_ condition: Expression) -> Sentence { words(condition, .top) }

    /// A value as a text quotes it: `tevreden - 1`.
    package static func value(_ expression: Expression) -> Sentence {
        words(expression, .comparison)
    }

    /// What stands around a part, which decides whether it needs brackets.
    private enum Around {
        case top
        case and
        case or
        case comparison
        case calculation
    }

    private static func words(_ expression: Expression, _ around: Around) -> Sentence {
        switch expression {
        case .number(let number):
            Sentence(nl: number.formatted(in: .dutch), en: number.formatted(in: .english))
        case .text(let text): same("'\(text)'")
        case .truth(let truth):
            truth ? Sentence(nl: "ja", en: "yes") : Sentence(nl: "nee", en: "no")
        case .answer(let question): answer(question, around)
        case .item(let loop): same("\(loop)")
        case .answered(let question):
            Sentence(nl: "\(question) is beantwoord", en: "\(question) is answered")
        case .count(let question):
            Sentence(nl: "het aantal bij \(question)", en: "the number at \(question)")
        case .contains(let question, let text):
            Sentence(nl: "bij \(question) staat '\(text)'", en: "\(question) holds '\(text)'")
        case .held(let role):
            Sentence(nl: "iemand is \(role)", en: "somebody is \(role)")
        case .lowest(let question):
            Sentence(
                nl: "het laagste cijfer van \(question)",
                en: "the lowest score of \(question)"
            )
        case .highest(let question):
            Sentence(
                nl: "het hoogste cijfer van \(question)",
                en: "the highest score of \(question)"
            )
        case .not(.answered(let question)):
            Sentence(nl: "\(question) is niet beantwoord", en: "\(question) is not answered")
        case .not(.held(let role)):
            Sentence(nl: "niemand is \(role)", en: "nobody is \(role)")
        case .not(let inner):
            joined([Sentence(nl: "niet (", en: "not ("), words(inner, .top), same(")")], "")
        case .and(let left, let right):
            bracketed(
                joined([words(left, .and), words(right, .and)], nl: "en", en: "and"),
                around == .or
            )
        case .or(let left, let right):
            bracketed(
                joined([words(left, .or), words(right, .or)], nl: "of", en: "or"),
                around == .and
            )
        case .compare(let comparison, let left, let right):
            joined(
                [words(left, .comparison), verb(comparison), words(right, .comparison)],
                " "
            )
        case .calculate(let operation, let left, let right):
            bracketed(
                joined(
                    [words(left, .calculation), sign(operation), words(right, .calculation)],
                    " "
                ),
                around == .calculation
            )
        }
    }

    /// Alone, a question stands for its being answered with yes.
    private static func answer(_ question: ItemID, _ around: Around) -> Sentence {
        switch around {
        case .top, .and, .or: Sentence(nl: "\(question) is ja", en: "\(question) is yes")
        case .comparison, .calculation: same("\(question)")
        }
    }

    private static func verb(_ comparison: Expression.Comparison) -> Sentence {
        switch comparison {
        case .equal: Sentence(nl: "is", en: "is")
        case .notEqual: Sentence(nl: "is niet", en: "is not")
        case .less: Sentence(nl: "is lager dan", en: "is less than")
        case .lessOrEqual: Sentence(nl: "is hoogstens", en: "is at most")
        case .greater: Sentence(nl: "is hoger dan", en: "is more than")
        case .greaterOrEqual: Sentence(nl: "is minstens", en: "is at least")
        }
    }

    private static func sign(_ operation: Expression.Operation) -> Sentence {
        switch operation {
        case .plus: same("+")
        case .minus: same("-")
        case .times: same("×")
        case .dividedBy: same(":")
        }
    }

    private static func same(_ text: String) -> Sentence { Sentence(nl: text, en: text) }

    private static func bracketed(_ sentence: Sentence, _ needed: Bool) -> Sentence {
        needed ? joined([same("("), sentence, same(")")], "") : sentence
    }

    private static func joined(_ parts: [Sentence], _ separator: String) -> Sentence {
        Sentence(
            nl: parts.map(\.dutch).joined(separator: separator),
            en: parts.map(\.english).joined(separator: separator)
        )
    }

    private static func joined(
        _ parts: [Sentence],
        nl dutch: String,
        en english: String
    ) -> Sentence {
        Sentence(
            nl: parts.map(\.dutch).joined(separator: " \(dutch) "),
            en: parts.map(\.english).joined(separator: " \(english) ")
        )
    }
}
