import DialogModel

extension ItemBuilder {
    /// One text, warned about where it quotes what may be unanswered.
    func template(_ text: WrittenText, in scope: Scope) -> Template {
        variants([text], in: scope)[0]
    }

    /// Wordings of one thing.
    ///
    /// One that quotes what may be unanswered needs another that does not.
    func variants(_ texts: [WrittenText], in scope: Scope) -> [Template] {
        let doubts = texts.map { doubt(in: $0, scope: scope) }
        if doubts.allSatisfy({ $0 != nil }), let first = doubts.compactMap({ $0 }).first {
            findings.report(.expression(first.problem), at: first.spot)
        }
        return texts.map { build($0, in: scope) }
    }

    private func build(_ text: WrittenText, in scope: Scope) -> Template {
        let checker = ExpressionChecker(scope: scope)
        return Template(
            parts: text.parts.compactMap { part in
                switch part {
                case .literal(let words): .literal(words)
                case .value(let term): checker.quotation(term).map(Template.Part.value)
                }
            }
        )
    }

    /// The first thing that `text` quotes and that may be unanswered here.
    private func doubt(
        in text: WrittenText,
        scope: Scope
    ) -> (problem: Diagnostic.ExpressionProblem, spot: Spot)? {
        let sure = scope.isInFull ? scope.knowledge.sureInFull : scope.knowledge.sure
        for case .value(let term) in text.parts {
            for name in term.quotedNames {
                guard let question = scope.question(name), !sure.contains(question.id),
                    scope.knowledge.seen.contains(question.id)
                else { continue }
                let declaration = question.declaration
                let doubt: Diagnostic.ExpressionProblem.Doubt =
                    declaration.isParameter
                    ? .parameter : declaration.isRequired ? .notReached : .skipped
                return (
                    .maybeUnanswered(
                        quote: term.words,
                        question: name,
                        line: scope.line(of: declaration, from: term),
                        doubt
                    ),
                    Spot(
                        source: term.spot.source,
                        line: term.spot.line,
                        column: max(1, term.spot.column - 1),
                        length: term.range.count + 2
                    )
                )
            }
        }
        return nil
    }
}

extension Scope {
    /// The question that `name` stands for, silently; `nil` for what a use handed to a fragment,
    /// which is warned about once, where the fragment is written.
    fileprivate func question(_ name: String) -> (id: String, declaration: Declaration)? {
        guard variables[name] == nil, frame.isAlone || frame.arguments[name] == nil else {
            return nil
        }
        let id = frame.full(name)
        return declarations[id].map { (id, $0) }
    }
}

extension Term {
    /// The names whose answers showing it needs.
    fileprivate var quotedNames: [String] {
        switch kind {
        case .number, .text, .truth: []
        case .name(let name): [name]
        case .function("lowest", _), .function("highest", _): []
        case .function(_, let arguments): arguments.flatMap(\.quotedNames)
        // A condition cannot be shown at all, which is reported elsewhere.
        case .not, .and, .or, .compare: []
        case .calculate(_, let left, let right): left.quotedNames + right.quotedNames
        }
    }
}
