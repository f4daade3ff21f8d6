import DialogModel

/// Something in a dialogue that a walk is to come by.
package enum WalkGoal: Hashable, Sendable {
    /// The question is asked.
    case question(ItemID)
    /// The fork is taken this way.
    case fork(ItemID, held: Bool)
    /// The loop goes over lines.
    case filledLoop(ItemID)
    /// The loop has no line to go over.
    case emptyLoop(ItemID)
    /// The dialogue is called.
    case call(ItemID)

    /// All there is to come by in `dialog`, in the order of the script.
    ///
    /// - Parameters:
    ///   - dialog: The dialogue.
    ///   - depth: In full, the questions that close a step in short form are never asked, nor with which
    ///     step to stay; what the client is called is asked in a meeting alone.
    /// - Returns: The goals; those of dialogues that it calls are their own.
    static func all(in dialog: Dialog, depth: Question.Depth) -> [WalkGoal] {
        let items = dialog.allItems.flatMap { item -> [WalkGoal] in
            switch item {
            case .say, .cast: []
            case .ask(let question):
                question.opensStep && depth == .full || question.aliases
                    ? [] : [.question(question.id)]
            case .branch(let branch):
                [.fork(branch.id, held: true), .fork(branch.id, held: false)]
            case .loop(let loop): [.filledLoop(loop.id), .emptyLoop(loop.id)]
            case .call(let call): [.call(call.id)]
            }
        }
        switch depth {
        case .full: return items
        case .short: return items + dialog.steps.compactMap(\.deepen).map { .question($0.id) }
        }
    }

    /// What of a dialogue itself, not of those it calls, `event` comes by.
    init?(_ event: Event) {
        if case .asked(let asked) = event, asked.place.calls.isEmpty {
            self = .question(asked.place.item)
        } else if case .branched(let fork) = event, fork.place.calls.isEmpty {
            self = .fork(fork.place.item, held: fork.held)
        } else if case .looped(let loop) = event, loop.place.calls.isEmpty {
            let id = loop.place.item
            self = loop.lines.isEmpty ? .emptyLoop(id) : .filledLoop(id)
        } else if case .called(let call) = event, call.inside.isEmpty {
            self = .call(call.site.call)
        } else {
            return nil
        }
    }
}
