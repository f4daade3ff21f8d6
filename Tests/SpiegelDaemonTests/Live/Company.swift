import DialogModel
import FoundationEssentials
import SpiegelAPI
import TestSupport

@testable import SpiegelDaemon

/// What clients may count on, whatever fails in between: a turn that was acknowledged is in the log
/// once, with the words that were acknowledged; and what anybody sees is a beginning of the log.
struct Expectation {
    private var acknowledged: [TurnKey: [RecordedEvent]] = [:]
    private var seen: [[RecordedEvent]] = []

    /// A turn was acknowledged, perhaps not for the first time.
    mutating func acknowledge(_ key: TurnKey, _ events: [RecordedEvent]) {
        acknowledged[key] = events
    }

    /// Somebody saw this much.
    mutating func see(_ log: [RecordedEvent]) { seen.append(log) }

    /// What does not fit the log that is left.
    func flaws(in log: [RecordedEvent]) -> [String] {
        var flaws: [String] = []
        if log.map(\.sequence) != Array(1...log.count) { flaws.append("the log has a gap") }
        for (key, events) in acknowledged where log.filter({ $0.turn == key }) != events {
            flaws.append("\(key.text) is not there as it was acknowledged")
        }
        for saw in seen where saw != Array(log.prefix(saw.count)) {
            flaws.append("somebody saw what is not a beginning of the log")
        }
        return flaws
    }

    var count: Int { acknowledged.count }
}

/// A few clients of a daemon that is started anew now and then, before a disk that outlives it.
actor Company {
    private let disk = Disk()
    private var counter: Counter
    private var dice: Dice
    private(set) var expectation = Expectation()
    private(set) var restarts = 0

    init(seed: UInt64) throws {
        dice = Dice(seed: seed)
        counter = try Self.counter(disk, seed)
    }

    private static func counter(_ disk: Disk, _ seed: UInt64) throws -> Counter {
        try Counter(
            FaultyShelf(disk, dice: Dice(seed: seed ^ 0xFA7E)),
            // Half of them let the conversation go in between.
            bounds: .init(bytes: seed % 2 == 0 ? 1 : 1 << 20)
        )
    }

    /// The daemon dies, and another one begins.
    private func restart() throws {
        restarts += 1
        counter.shelf.leave()
        counter = try Self.counter(disk, dice.next())
    }

    /// A client takes `turns` turns, each until it is acknowledged, and looks now and then.
    func client(_ name: String, turns: Int) async throws {
        for turn in 1...turns {
            let key = Counter.key("\(name)-\(turn)")
            while true {
                if dice.oneIn(25) { try restart() }
                guard let events = await attempt(key) else { continue }
                // The reply may be lost on its way.
                if dice.oneIn(5) { continue }
                expectation.acknowledge(key, events)
                break
            }
            if dice.oneIn(3), let log = await look() { expectation.see(log) }
        }
    }

    private func attempt(_ key: TurnKey) async -> [RecordedEvent]? {
        let counter = counter
        do {
            try await counter.begin()
            return try await counter.note(key.text).events
        } catch {
            return nil
        }
    }

    private func look() async -> [RecordedEvent]? {
        let counter = counter
        let copy = try? await counter.desk.conversation(Counter.name(1), owner: counter.owner)
        return await copy?.events
    }

    /// What is on disk at the end.
    var log: [RecordedEvent] {
        disk.kept.withLock { $0[Counter.name(1)]?.batch.map(\.event) ?? [] }
    }
}
