import DialogModel

/// A pinned script, made ready for looking things up by name.
struct ScriptPlan: Equatable, Sendable {
    private let dialogs: [DialogID: DialogPlan]

    init(of script: PinnedScript) { dialogs = script.dialogs.mapValues(DialogPlan.init) }

    /// The plan of `dialog`, or `nil` where the closure lacks it.
    subscript(dialog: DialogID) -> DialogPlan? { dialogs[dialog] }
}

/// One dialogue, with the place of each of its names.
struct DialogPlan: Equatable, Sendable {
    /// A named thing, the step it stands in and the loops around it, outermost first.
    struct Placed<Thing: Equatable & Sendable>: Equatable, Sendable {
        let thing: Thing
        let step: ItemID
        let loops: [ItemID]
    }

    let dialog: Dialog
    private(set) var questions: [ItemID: Placed<Question>] = [:]
    private(set) var branches: [ItemID: Placed<Branch>] = [:]
    private(set) var loops: [ItemID: Placed<Loop>] = [:]
    private(set) var steps: [ItemID: Step] = [:]

    init(_ dialog: Dialog) {
        self.dialog = dialog
        for step in dialog.steps {
            steps[step.id] = step
            add(step.items, in: step.id, loops: [])
            if let deepen = step.deepen {
                questions[deepen.id] = Placed(thing: deepen, step: step.id, loops: [])
            }
        }
    }

    private mutating func add(_ items: [Item], in step: ItemID, loops around: [ItemID]) {
        for item in items {
            switch item {
            case .say, .call: break
            case .ask(let question):
                questions[question.id] = Placed(thing: question, step: step, loops: around)
            case .branch(let branch):
                branches[branch.id] = Placed(thing: branch, step: step, loops: around)
                add(branch.then, in: step, loops: around)
                add(branch.otherwise, in: step, loops: around)
            case .loop(let loop):
                loops[loop.id] = Placed(thing: loop, step: step, loops: around)
                add(loop.body, in: step, loops: around + [loop.id])
            }
        }
    }
}
