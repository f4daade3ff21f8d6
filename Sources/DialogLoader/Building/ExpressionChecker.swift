import DialogModel

/// Terms to expressions, their names resolved and their types checked.
struct ExpressionChecker {
    typealias Typed = (expression: Expression, kind: ValueKind)

    let scope: Scope

    /// `term` as a condition; `nil`, and reported, if it is none.
    func condition(_ term: Term) -> Expression? {
        guard let typed = typed(term) else { return nil }
        switch typed.kind {
        case .truth, .anything: return typed.expression
        case .text, .list, .number, .choice, .choices, .date:
            if let type = typed.kind.type { report(.notATruth(type), about: term) }
            return nil
        }
    }

    /// `term` as a value to be shown in a text.
    ///
    /// A yes-or-no answer can be shown, a condition not.
    func quotation(_ term: Term) -> Expression? {
        guard let typed = typed(term) else { return nil }
        guard case .truth = typed.kind else { return typed.expression }
        if case .name = term.kind { return typed.expression }
        report(.quotedCondition, about: term)
        return nil
    }

    func typed(_ term: Term) -> Typed? {
        switch term.kind {
        case .number(let tenths): return (.number(tenths), .number(isScale: false))
        case .text(let text): return (.text(text), .text)
        case .truth(let truth): return (.truth(truth), .truth)
        case .name(let name):
            switch scope.resolve(name, at: term) {
            case .question(let id, let declaration):
                return (.answer(ItemID(id)), declaration.kind)
            case .item(let loop): return (.item(loop: loop), .text)
            case nil: return nil
            }
        case .function(let name, let arguments):
            return FunctionChecker(checker: self, term: term).call(of: name, arguments)
        case .not(let inner): return condition(inner).map { (.not($0), .truth) }
        case .and(let left, let right):
            return both(condition(left), condition(right)).map { (.and($0, $1), .truth) }
        case .or(let left, let right):
            return both(condition(left), condition(right)).map { (.or($0, $1), .truth) }
        case .compare(let comparison, let left, let right):
            return compare(comparison, left, right, in: term)
        case .calculate(let operation, let left, let right):
            return both(number(left), number(right))
                .map { (.calculate(operation, $0, $1), .number(isScale: false)) }
        }
    }

    /// Reports a wrong type: where the fragment is written, or, where what is wrong was handed to
    /// the fragment, where that was done.
    func report(_ problem: Diagnostic.ExpressionProblem, about term: Term) {
        let frame = scope.frame
        if !frame.isAlone, let fragment = frame.fragment {
            for name in term.names {
                guard let argument = frame.argument(name) else { continue }
                scope.findings.report(
                    .reference(
                        .unfitArgument(
                            argument.name,
                            parameter: name,
                            fragment: fragment.name.text
                        )
                    ),
                    at: argument.spot
                )
                return
            }
        }
        scope.findings.report(.expression(problem), at: term.spot)
    }

    private func both(_ left: Expression?, _ right: Expression?) -> (Expression, Expression)? {
        guard let left, let right else { return nil }
        return (left, right)
    }

    private func number(_ term: Term) -> Expression? {
        guard let typed = typed(term) else { return nil }
        switch typed.kind {
        case .number, .anything: return typed.expression
        case .text, .list, .choice, .choices, .truth, .date:
            if let type = typed.kind.type { report(.notANumber(type), about: term) }
            return nil
        }
    }

    private func compare(
        _ comparison: Expression.Comparison,
        _ left: Term,
        _ right: Term,
        in term: Term
    ) -> Typed? {
        let typedLeft = typed(left)
        let typedRight = typed(right)
        guard let typedLeft, let typedRight else { return nil }
        let result: Typed = (
            .compare(comparison, typedLeft.expression, typedRight.expression), .truth
        )
        switch comparison {
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            for (side, typed) in [(left, typedLeft), (right, typedRight)] {
                guard let type = typed.kind.type, type != .number, type != .date else { continue }
                report(.unordered(type), about: side)
                return nil
            }
        case .equal, .notEqual: break
        }
        return areComparable(typedLeft, left, typedRight, right, in: term) ? result : nil
    }

    private func areComparable(
        _ left: Typed,
        _ leftTerm: Term,
        _ right: Typed,
        _ rightTerm: Term,
        in term: Term
    ) -> Bool {
        switch (left.kind, right.kind) {
        case (.anything, _), (_, .anything), (.text, .text), (.number, .number), (.truth, .truth),
            (.date, .date):
            return true
        case (.choice(let options), .text):
            if case .text(let name) = right.expression {
                return checkOption(name, of: options, of: leftTerm, at: rightTerm)
            }
        case (.text, .choice(let options)):
            if case .text(let name) = left.expression {
                return checkOption(name, of: options, of: rightTerm, at: leftTerm)
            }
        case (.text, _), (.list, _), (.number, _), (.choice, _), (.choices, _), (.truth, _),
            (.date, _):
            break
        }
        if let leftType = left.kind.type, let rightType = right.kind.type {
            report(.incomparable(leftType, rightType), about: term)
        }
        return false
    }

    /// Checks that a choice has the option `name`.
    func checkOption(
        _ name: String,
        of options: [Option],
        of question: Term,
        at term: Term
    ) -> Bool {
        if options.contains(where: { $0.id.name == name }) { return true }
        let nearest =
            options.first { $0.text == name }?.id.name
            ?? Spelling.nearest(to: name, among: options.map(\.id.name))
        let isHanded = question.names.contains { scope.frame.arguments[$0] != nil }
        report(
            .unknownOption(name, question: question.words, nearest: nearest),
            about: isHanded ? question : term
        )
        return false
    }
}
