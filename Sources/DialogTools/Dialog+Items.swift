import DialogModel

/// Looking things up in a dialogue.
extension Dialog {
    /// Every item of every step, what lies inside forks and loops too, in the order of the script.
    var allItems: [Item] { steps.flatMap { Self.flattened($0.items) } }

    /// Every question, those that close a step in short form after its own.
    package var allQuestions: [Question] {
        steps.flatMap { step in
            Self.flattened(step.items).compactMap { item in
                if case .ask(let question) = item { question } else { nil }
            } + (step.deepen.map { [$0] } ?? [])
        }
    }

    /// The fork `id`.
    func branch(_ id: ItemID) -> Branch? {
        allItems.lazy.compactMap { item in
            if case .branch(let branch) = item, branch.id == id { branch } else { nil }
        }.first
    }

    /// The loop `id`.
    func loop(_ id: ItemID) -> Loop? {
        allItems.lazy.compactMap { item in
            if case .loop(let loop) = item, loop.id == id { loop } else { nil }
        }.first
    }

    private static func flattened(_ items: [Item]) -> [Item] {
        items.flatMap { item in
            switch item {
            case .say, .ask, .call, .cast: [item]
            case .branch(let branch):
                [item] + flattened(branch.then) + flattened(branch.otherwise)
            case .loop(let loop): [item] + flattened(loop.body)
            }
        }
    }
}
