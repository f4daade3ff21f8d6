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
    /// The question `id` outside its loops.
    func question(_ id: String) -> Question? {
        steps.lazy.compactMap { step in step.items.question(id) }.first
    }
}

extension [Item] {
    fileprivate func question(_ id: String) -> Question? {
        for item in self {
            switch item {
            case .ask(let question): if question.id.name == id { return question }
            case .branch(let branch):
                if let found = (branch.then + branch.otherwise).question(id) { return found }
            case .say, .loop, .call, .cast: break
            }
        }
        return nil
    }

    /// The names of the questions outside loops.
    fileprivate var questions: [String] {
        flatMap { item -> [String] in
            switch item {
            case .ask(let question): [question.id.name]
            case .branch(let branch): (branch.then + branch.otherwise).questions
            case .say, .loop, .call, .cast: []
            }
        }
    }
}

extension Dialog {
    /// The names of its questions outside loops.
    var openQuestions: [String] { steps.flatMap(\.items.questions) }
}
