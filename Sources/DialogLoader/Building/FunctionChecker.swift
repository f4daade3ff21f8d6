import DialogModel

/// A call of one of the language's functions.
struct FunctionChecker {
    /// The functions of the language.
    enum Function: String, CaseIterable {
        case answered
        case count
        case contains
        case held
        case lowest
        case highest
    }

    let checker: ExpressionChecker
    let term: Term

    func call(of name: String, _ arguments: [Term]) -> ExpressionChecker.Typed? {
        guard let function = Function(rawValue: name) else {
            let known = Function.allCases.map(\.rawValue)
            let nearest = Spelling.nearest(to: name, among: known)
            checker.scope.findings.report(
                .expression(.unknownFunction(name, nearest: nearest)),
                at: term.leaf.spot(
                    of: term.range.lowerBound..<(term.range.lowerBound + name.count)
                )
            )
            return nil
        }
        guard arguments.count == (function == .contains ? 2 : 1),
            case .name(let question)? = arguments.first?.kind, let first = arguments.first
        else { return refuseArguments(of: function) }
        if function == .held {
            let scope = checker.scope
            let role = scope.findings.role(question, among: scope.roles, at: first.spot)
            return (.held(role), .truth)
        }
        guard let referent = checker.scope.resolve(question, at: first) else { return nil }
        guard case .question(let id, let declaration) = referent else {
            return refuseArguments(of: function)
        }
        return apply(function, to: ItemID(id), declaration.kind, first, arguments)
    }

    private func apply(
        _ function: Function,
        to id: ItemID,
        _ kind: ValueKind,
        _ question: Term,
        _ arguments: [Term]
    ) -> ExpressionChecker.Typed? {
        switch (function, kind) {
        case (.answered, _): return (.answered(id), .truth)
        case (.count, .list), (.count, .choices), (.count, .anything):
            return (.count(id), .number(isScale: false))
        case (.lowest, .number(isScale: true)), (.lowest, .anything):
            return (.lowest(id), .number(isScale: false))
        case (.highest, .number(isScale: true)), (.highest, .anything):
            return (.highest(id), .number(isScale: false))
        case (.contains, .choice(let options)), (.contains, .choices(let options)):
            guard case .text(let text) = arguments[1].kind else {
                return refuseArguments(of: function)
            }
            let isOption = checker.checkOption(text, of: options, of: question, at: arguments[1])
            return isOption ? (.contains(id, text), .truth) : nil
        case (.contains, .text), (.contains, .list), (.contains, .anything):
            guard case .text(let text) = arguments[1].kind, !text.isEmpty else {
                return refuseArguments(of: function)
            }
            return (.contains(id, text), .truth)
        case (.count, _), (.contains, _), (.held, _), (.lowest, _), (.highest, _):
            guard let type = kind.type else { return nil }
            checker.report(
                .unfitFunction(function.rawValue, question: question.words, type),
                about: question
            )
            return nil
        }
    }

    private func refuseArguments(of function: Function) -> ExpressionChecker.Typed? {
        checker.scope.findings.report(
            .expression(.wrongArguments(function.rawValue)),
            at: term.spot
        )
        return nil
    }
}
