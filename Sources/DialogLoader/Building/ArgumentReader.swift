import DialogModel

/// What a use hands to a fragment.
struct ArgumentReader {
    let scope: Scope
    let use: UseDraft
    let fragment: FragmentDraft

    /// What each parameter stands for; those that could not be resolved stand for nothing known.
    func arguments() -> [String: Frame.Argument] {
        let parameters = fragment.parameters.map(\.text)
        var arguments: [String: Frame.Argument] = [:]
        var hasUnknown = false
        switch use.arguments {
        case .scale(let question):
            guard let first = parameters.first else {
                report(
                    .unknownParameter("score", fragment: fragment.name.text, nearest: nil),
                    at: use.spot
                )
                return [:]
            }
            arguments[first] = argument(question)
        case .named(let pairs):
            for (parameter, question) in pairs {
                let name = parameter.text
                guard parameters.contains(name) else {
                    let nearest = Spelling.nearest(to: name, among: parameters)
                    report(
                        .unknownParameter(
                            name,
                            fragment: fragment.name.text,
                            nearest: nearest
                        ),
                        at: parameter.spot
                    )
                    hasUnknown = true
                    continue
                }
                arguments[name] = argument(question)
            }
        }
        for parameter in parameters where arguments[parameter] == nil {
            // A misspelt parameter has been reported as such.
            if !hasUnknown {
                report(
                    .missingParameter(parameter, fragment: fragment.name.text),
                    at: use.fragment.spot
                )
            }
            arguments[parameter] = Frame.Argument(
                referent: .question(""),
                name: parameter,
                spot: use.fragment.spot
            )
        }
        return arguments
    }

    private func argument(_ leaf: Leaf) -> Frame.Argument {
        let term = Term(naming: leaf)
        let referent: Frame.Argument.Referent =
            switch scope.resolve(leaf.text, at: term) {
            case .question(let id, _): .question(id)
            case .item(let loop): .item(loop: loop)
            case nil: .question("")
            }
        return Frame.Argument(referent: referent, name: leaf.text, spot: leaf.spot)
    }

    private func report(_ problem: Diagnostic.ReferenceProblem, at spot: Spot) {
        scope.findings.report(.reference(problem), at: spot)
    }
}
