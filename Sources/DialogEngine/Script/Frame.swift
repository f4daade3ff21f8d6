import DialogModel

/// Where the walk is: a dialogue, the calls that lead to it, and the lines of the loops around.
struct Frame: Equatable, Sendable {
    let calls: [Address.CallSite]
    let plan: DialogPlan
    var loops: [ItemID] = []
    var lines: [Int] = []

    var dialog: Dialog { plan.dialog }
    var language: Language { plan.dialog.language }

    /// The address of an item here.
    func address(_ item: ItemID) -> Address { Address(calls: calls, item: item, lines: lines) }

    /// The address of a step, which no loop surrounds.
    func address(of step: Step) -> Address { Address(calls: calls, item: step.id) }

    /// The same at line `line` of `loop`.
    func inside(_ loop: ItemID, line: Int) -> Frame {
        Frame(calls: calls, plan: plan, loops: loops + [loop], lines: lines + [line])
    }

    /// Where the question `id` stands as seen from here; `nil` where it stands in a loop that does
    /// not surround this place, so that no single answer is meant.
    func resolve(_ id: ItemID) -> Address? {
        guard let placed = plan.questions[id], loops.starts(with: placed.loops) else { return nil }
        return Address(calls: calls, item: id, lines: Array(lines.prefix(placed.loops.count)))
    }

    /// The line that `loop` is at; `nil` outside it.
    func line(of loop: ItemID) -> Int? {
        guard let depth = loops.firstIndex(of: loop), depth < lines.count else { return nil }
        return lines[depth]
    }

    /// The address of `loop` itself as seen from inside it.
    func address(ofSurrounding loop: ItemID) -> Address? {
        guard let depth = loops.firstIndex(of: loop), depth < lines.count else { return nil }
        return Address(calls: calls, item: loop, lines: Array(lines.prefix(depth)))
    }
}
