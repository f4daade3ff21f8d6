import DialogModel

extension Diagnostic.Problem {
    /// What is wrong, as a clause that follows the place: no capital, no full stop.
    package var sentence: Sentence {
        switch self {
        case .file(let problem): problem.sentence
        case .shape(let problem): problem.sentence
        case .text(let problem): problem.sentence
        case .expression(let problem): problem.sentence
        case .reference(let problem): problem.sentence
        case .content(let problem): problem.sentence
        }
    }

    /// What to do about it; `nil` where the sentence says it all.
    package var tip: Sentence? {
        switch self {
        case .file(let problem): problem.tip
        case .shape(let problem): problem.tip
        case .text(let problem): problem.tip
        case .expression(let problem): problem.tip
        case .reference(let problem): problem.tip
        case .content(let problem): problem.tip
        }
    }
}

extension Sentence {
    /// `; bedoel je 'probe'?` behind a sentence, or nothing.
    func asking(_ nearest: String?) -> Sentence {
        guard let nearest else { return self }
        let name = DiagnosticText.visible(nearest)
        return Sentence(
            nl: "\(dutch); bedoel je '\(name)'?",
            en: "\(english), did you mean '\(name)'?"
        )
    }

    /// The tip to write `line` instead.
    static func write(_ line: String) -> Sentence {
        let line = DiagnosticText.trimmed(DiagnosticText.visible(line, limit: 160))
        return Sentence(nl: "schrijf   \(line)", en: "write   \(line)")
    }
}
