import DialogModel

/// On which answers it hangs whether the walk comes by something: those in the conditions around it,
/// and, since these must be asked themselves, those around them.
struct Reliance {
    private var around: [WalkGoal: Set<ItemID>] = [:]
    /// The questions with which step to stay, on which what lies deeper hangs in little time.
    private let staying: Set<ItemID>

    /// What hangs on what in `dialog`.
    init(in dialog: Dialog) {
        staying = Set(dialog.allQuestions.filter(\.opensStep).map(\.id))
        for step in dialog.steps { note(step.items, []) }
    }

    /// The questions whose answers decide about `goal`.
    func questions(for goal: WalkGoal) -> Set<ItemID> {
        var found = around[goal] ?? []
        var open = found
        while let question = open.popFirst() {
            let more = (around[.question(question)] ?? []).subtracting(found)
            found.formUnion(more)
            open.formUnion(more)
        }
        return found
    }

    private mutating func note(_ items: [Item], _ hanging: Set<ItemID>) {
        for item in items {
            switch item {
            case .say, .cast: break
            case .ask(let question):
                around[.question(question.id)] =
                    question.depth == .full ? hanging.union(staying) : hanging
            case .call(let call): around[.call(call.id)] = hanging
            case .branch(let branch):
                let inside = hanging.union(branch.condition.questions)
                around[.fork(branch.id, held: true)] = inside
                around[.fork(branch.id, held: false)] = inside
                note(branch.then, inside)
                note(branch.otherwise, inside)
            case .loop(let loop):
                let inside = hanging.union([loop.list])
                around[.filledLoop(loop.id)] = inside
                around[.emptyLoop(loop.id)] = inside
                note(loop.body, inside)
            }
        }
    }
}
