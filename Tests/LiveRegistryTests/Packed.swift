@testable import LiveRegistry

/// A world's state in a few words, cheap to compare and to hash.
struct Packed: Hashable {
    private var words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0)
    private var current: UInt64 = 0
    private var used: UInt64 = 0
    private var filled = 0

    /// Adds a number of so many bits.
    mutating func add(_ number: UInt64, _ bits: UInt64) {
        precondition(number >> bits == 0, "the number fits")
        if used + bits > 64 { turn() }
        current |= number << used
        used += bits
    }

    mutating func add(_ number: Int, _ bits: UInt64) { add(UInt64(number), bits) }
    mutating func add(_ flag: Bool) { add(flag ? 1 : 0 as UInt64, 1) }

    /// What was added, whole.
    var whole: Packed {
        var whole = self
        whole.turn()
        return whole
    }

    private mutating func turn() {
        switch filled {
        case 0: words.0 = current
        case 1: words.1 = current
        case 2: words.2 = current
        case 3: words.3 = current
        case 4: words.4 = current
        case 5: words.5 = current
        default: preconditionFailure("a world fits in six words")
        }
        filled += 1
        current = 0
        used = 0
    }

    static func == (one: Packed, other: Packed) -> Bool { one.words == other.words }

    func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2 ^ words.5)
        hasher.combine(words.3 ^ words.4)
    }
}

extension World {
    /// All that tells this world from another in the same walk.
    ///
    /// When a copy was last used is left out: one conversation competes with no other.
    var packed: Packed {
        var packed = Packed()
        pack(registry.entries[id], into: &packed)
        packed.add(registry.lastGeneration, 5)
        packed.add(registry.now != 0)
        packed.add(disk.rawValue, 2)
        for flag in [isErasing, isErased, hasFailed, isWrittenByOthers] { packed.add(flag) }
        for left in [
            chances.fails, chances.unknowns, chances.unfits, chances.sweeps, chances.others,
            chances.losses,
        ] { packed.add(left, 1) }
        packed.add(asked, 4)
        packed.add(answered, 4)
        packed.add(condemned.reduce(0) { $0 | 1 << UInt64($1) }, 32)
        packed.add(log?.code ?? 0, 25)
        packed.add(loads.count, 3)
        for load in loads.sorted(by: { $0.generation < $1.generation }) {
            packed.add(load.generation, 5)
            packed.add(load.creator.map { $0 + 1 } ?? 0, 3)
            pack(load.snapshot, into: &packed)
        }
        packed.add(inside.count, 3)
        for turn in inside.sorted(by: { $0.ticket < $1.ticket }) {
            packed.add(turn.ticket, 2)
            packed.add(turn.generation, 5)
            packed.add(turn.content.code, 25)
        }
        packed.add(copies.count, 3)
        for copy in copies.sorted(by: { $0.generation < $1.generation }) {
            packed.add(copy.generation, 5)
            packed.add(copy.log.code, 25)
        }
        packed.add(follows.count, 3)
        for follow in follows.map({ $0.generation * 2 + ($0.isDismissed ? 1 : 0) }).sorted() {
            packed.add(follow, 6)
        }
        return packed.whole
    }

    private func pack(_ snapshot: Snapshot, into packed: inout Packed) {
        switch snapshot {
        case .unread: packed.add(0, 3)
        case .failed: packed.add(1, 3)
        case .taken: packed.add(2, 3)
        case .notThere: packed.add(3, 3)
        case .unfit: packed.add(4, 3)
        case .read(let log):
            packed.add(5, 3)
            packed.add(log.code, 25)
        }
    }

    private func pack(_ entry: Entry?, into packed: inout Packed) {
        switch entry {
        case nil: packed.add(0, 3)
        case .loading(let load):
            packed.add(1, 3)
            packed.add(load.generation.number, 5)
            packed.add(load.creator != nil)
            packed.add(load.waiting.count, 3)
            for waiting in load.waiting { packed.add(waiting.ticket.number, 2) }
        case .live(let live):
            packed.add(2, 3)
            packed.add(live.generation.number, 5)
            packed.add(live.inside.map { $0.number + 1 } ?? 0, 3)
            packed.add(live.queue.count, 3)
            for ticket in live.queue { packed.add(ticket.number, 2) }
        case .erasing(let erasing):
            packed.add(3, 3)
            packed.add(erasing.ticket.number, 2)
            packed.add(erasing.inside.map { $0.generation.number } ?? 0, 5)
        case .erased: packed.add(4, 3)
        }
    }
}
