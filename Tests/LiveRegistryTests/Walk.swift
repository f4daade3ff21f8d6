import Testing

@testable import LiveRegistry

/// All orders in which things can happen to one conversation.
struct Walk {
    private(set) var states = 0
    private(set) var flaw: String?

    /// Walks from `start` until every state has been seen, or one is wrong.
    init(from start: World, atMost limit: Int = .max) {
        var seen: Set<Packed> = [start.packed]
        var open = [start]
        while let world = open.popLast(), seen.count <= limit {
            for move in world.moves {
                var next = world
                move(&next)
                if let found = next.flaw {
                    flaw = found
                    states = seen.count
                    return
                }
                if seen.insert(next.packed).inserted { open.append(next) }
            }
        }
        states = seen.count
    }

    /// Every choice of `count` uses, in no order.
    static func choices(of count: Int) -> [[Use]] {
        let uses: [Use] = [.turn, .read, .follow, .begin, .erase]
        var choices: [[Use]] = [[]]
        for _ in 0..<count {
            choices = choices.flatMap { choice in
                let from = choice.last.flatMap { uses.firstIndex(of: $0) } ?? 0
                return uses[from...].map { choice + [$0] }
            }
        }
        return choices
    }
}
