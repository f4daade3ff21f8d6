import DialogModel

/// What of a dialogue is asked of somebody who knows it: the first open question of each step, the first
/// score, what is kept or must be answered, and whatever these need, be it in their wording or to be come to.
struct Core {
    private(set) var questions: Set<ItemID> = []

    init(of dialog: Dialog) {
        for step in dialog.steps {
            let leads = step.items.leads(.short).questions
            questions.formUnion(leads.isEmpty ? step.items.leads(.full).questions : leads)
        }
        // Without it nothing could be told over time of who knows a dialogue best.
        if let score = dialog.steps.lazy.compactMap(\.items.firstScore).first {
            questions.insert(score)
        }
        questions.formUnion(dialog.steps.compactMap(\.purpose).flatMap(\.quoted))
        // What is needed may need more.
        var count = -1
        while questions.count != count {
            count = questions.count
            for step in dialog.steps { for item in step.items { note(item, []) } }
        }
    }

    /// Notes what an item needs, where the answers to `around` decide whether it is come to.
    ///
    /// What is called or said only after some answer does not make that answer needed.
    private mutating func note(_ item: Item, _ around: [ItemID]) {
        switch item {
        case .call, .cast: break
        case .say(let say):
            if questions.isSuperset(of: around) { questions.formUnion(say.text.quoted) }
        case .ask(let question):
            guard
                questions.contains(question.id) || question.keep != nil || question.required
                    || question.opensStep
            else { break }
            questions.insert(question.id)
            questions.formUnion(around + question.variants.flatMap(\.quoted))
        case .branch(let branch):
            for item in branch.then + branch.otherwise {
                note(item, around + branch.condition.questions)
            }
        case .loop(let loop): for item in loop.body { note(item, around + [loop.list]) }
        }
    }
}

extension [Item] {
    /// The first question for a score that is always come to, however short the time.
    fileprivate var firstScore: ItemID? {
        for case .ask(let question) in self {
            if case .scale = question.kind, Question.Depth.short.includes(question) {
                return question.id
            }
        }
        return nil
    }

    /// The first open question for which there is time, on each way through; and whether no way is
    /// without.
    ///
    /// What comes on some ways only, such as what follows a score, leads where nothing else does.
    fileprivate func leads(_ depth: Question.Depth) -> (questions: Set<ItemID>, isLed: Bool) {
        var found: Set<ItemID> = []
        for item in self {
            switch item {
            case .say, .call, .cast: break
            case .ask(let question):
                if case .text = question.kind, depth.includes(question) {
                    return ([question.id], true)
                }
            case .branch(let branch):
                let (one, other) = (branch.then.leads(depth), branch.otherwise.leads(depth))
                let both = one.questions.union(other.questions)
                if one.isLed, other.isLed { return (both, true) }
                found.formUnion(both)
            case .loop(let loop):
                found.formUnion(loop.body.leads(depth).questions)
            }
        }
        return (found, false)
    }
}
