import DialogModel
import TestSupport

@testable import LiveRegistry

/// Four conversations of one registry before one store, and one who throws the dice.
struct Crowd {
    private var worlds: [World]
    private var dice: Dice
    private var registry: Registry
    private(set) var news = 0

    /// How many ask of each.
    private static let tickets = 24

    init(seed: UInt64) {
        var dice = Dice(seed: seed)
        let likely: [Use] = [.turn, .turn, .turn, .turn, .read, .follow, .follow, .begin, .erase]
        registry = Registry(.init(bytes: dice.number(1...4), idle: 1_000))
        let losses = dice.oneIn(4) ? 1 : 0
        worlds = (0..<4).map { number in
            let uses = (0..<Self.tickets).map { _ in dice.pick(likely) }
            let log = dice.oneIn(2) ? nil : World.Log.someEvents
            var world = World(uses, log: log, id: World.name(number), base: number * Self.tickets)
            // The store is one; the first world's chances are those of all.
            world.chances = .init(fails: 3, unknowns: 2, unfits: 2, sweeps: 4, losses: losses)
            return world
        }
        self.dice = dice
    }

    /// Lets so many things happen, or as many as there are.
    ///
    /// - Returns: What went wrong.
    mutating func walk(_ steps: Int) -> String? {
        for _ in 0..<steps {
            guard let flaw = step() else { continue }
            return flaw
        }
        // What is still to come comes, so that at the end nothing may be open.
        while !worlds.allSatisfy(\.isSettled) || isReopening {
            if let flaw = step() { return flaw }
        }
        return worlds.lazy.compactMap(\.flaw).first
    }

    private var isReopening: Bool { worlds[0].disk == .reopening || worlds[0].disk == .failed }

    private mutating func step() -> String? {
        let start = dice.number(0...worlds.count - 1)
        for offset in worlds.indices {
            let index = (start + offset) % worlds.count
            worlds[index].registry = registry
            let moves = worlds[index].moves
            guard !moves.isEmpty else { continue }
            dice.pick(moves)(&worlds[index])
            news += 1
            return settle(after: index)
        }
        return nil
    }

    /// Hands on to the others what one world's news led to.
    private mutating func settle(after index: Int) -> String? {
        registry = worlds[index].registry
        let foreign = worlds[index].foreign
        worlds[index].foreign = []
        for other in worlds.indices {
            worlds[other].registry = registry
            worlds[other].disk = worlds[index].disk
            worlds[other].hasFailed = worlds[index].hasFailed
            worlds[other].chances.fails = worlds[index].chances.fails
            guard other != index else { continue }
            for action in foreign { worlds[other].perform(action) }
            worlds[other].foreign = []
            worlds[other].checkFollowers()
        }
        return worlds.lazy.compactMap { $0.wrong }.first
    }
}
