import DialogModel

/// What a script hands to a dialogue that it calls, to be checked once all are read.
struct Handing {
    /// The dialogue that is called, and its question.
    let dialog: Leaf
    let question: Leaf
    /// What is written as the answer.
    let answer: Leaf
    /// The type of the question here whose name that is; `nil` where it is none's, and so an option's.
    let kind: ValueKind?

    /// Whether it answers a question of `kind`.
    func fits(_ kind: Question.Kind) -> Bool {
        guard let own = self.kind else {
            return kind.options.contains { $0.id.name == answer.text }
        }
        return switch (own, kind) {
        case (_, .text), (.anything, _), (.text, .list), (.list, .list), (.truth, .yesNo),
            (.date, .date), (.number, .number), (.number, .scale):
            true
        case (.choice(let options), .choice), (.choice(let options), .choices),
            (.choices(let options), .choices):
            options.allSatisfy { option in kind.options.contains { $0.id == option.id } }
        default: false
        }
    }
}

extension Dialog {
    /// Its questions outside loops.
    var openQuestions: [Question] { steps.flatMap(\.items.openQuestions) }
}

extension [Item] {
    fileprivate var openQuestions: [Question] {
        flatMap { item -> [Question] in
            switch item {
            case .ask(let question): [question]
            case .branch(let branch): (branch.then + branch.otherwise).openQuestions
            case .say, .loop, .call, .cast: []
            }
        }
    }
}
