import DialogModel
import FoundationEssentials
import TranscriptStore

/// Fills a store and tells how long things take in it, in milliseconds.
struct Measuring {
    let store: TranscriptStore
    /// How many conversations there are.
    let count: Int

    /// How many events a conversation of the filling has, and how many conversations are open.
    private static let events = 24
    private static let open = 20
    private static let clock = ContinuousClock()

    func run() async throws(Fault) {
        let person = try await asFault { () async throws(StoreFault) in
            try await store.person(uid: 10_000)
        }
        try await fill(for: person)
        try await measure("waiting", rounds: 200) { () async throws(StoreFault) in
            _ = try await store.waitingCounts(for: person)
        }
        try await measure("list of 100", rounds: 50) { () async throws(StoreFault) in
            _ = try await store.conversations(of: person, limit: 100)
        }
        try await measure("search without a hit", rounds: 5) { () async throws(StoreFault) in
            _ = try await store.search("nergens te vinden", for: person, limit: 20)
        }
        try await measure("begin", rounds: 200) { () async throws(Fault) in
            _ = try await begin(for: person, events: 2, standing: .finished)
        }
        for writers in [1, 64] { try await append(writers, for: person) }
        try await measure("audit", rounds: 1) { () async throws(Fault) in
            try await store.verify()
        }
    }

    private func fill(for person: PersonID) async throws(Fault) {
        let there = try await asFault { () async throws(StoreFault) in
            try await store.count(of: person)
        }
        guard there < count else { return }
        let needed = count - there
        let outcomes = await withTaskGroup(of: Fault?.self) { group in
            for writer in 0..<64 {
                group.addTask {
                    do throws(Fault) {
                        for number in stride(from: writer, to: needed, by: 64) {
                            _ = try await begin(
                                for: person,
                                events: Self.events,
                                standing: number < Self.open ? .open : .finished
                            )
                        }
                        return nil
                    } catch {
                        return error
                    }
                }
            }
            return await group.compactMap { $0 }.reduce(into: []) { $0.append($1) }
        }
        if let fault = outcomes.first { throw fault }
    }

    @discardableResult
    private func begin(
        for person: PersonID,
        events: Int,
        standing: ConversationSummary.Standing
    ) async throws(Fault) -> ConversationID {
        var generator = SystemRandomNumberGenerator()
        let id = ConversationID.random(using: &generator)
        _ = try await store.create(
            id,
            for: person,
            script: Content.script,
            batch: Batch(Content.answers(events)),
            summary: Content.summary(turns: events, standing: standing)
        )
        return id
    }

    /// Durable turns of two events from as many writers at once, each in a conversation of its own.
    private func append(_ writers: Int, for person: PersonID) async throws(Fault) {
        var ids: [ConversationID] = []
        for _ in 0..<writers {
            ids.append(try await begin(for: person, events: 1, standing: .finished))
        }
        let turns = writers == 1 ? 2_000 : 200
        let start = Self.clock.now
        let outcomes = await withTaskGroup(of: Fault?.self) { group in
            for id in ids {
                group.addTask {
                    do throws(Fault) {
                        for turn in 0..<turns {
                            try await store.append(
                                Batch(Content.answers(2, after: 1 + 2 * turn)),
                                summary: Content.summary(turns: turn, standing: .finished),
                                to: id,
                                by: person
                            )
                        }
                        return nil
                    } catch {
                        return error
                    }
                }
            }
            return await group.compactMap { $0 }.reduce(into: []) { $0.append($1) }
        }
        if let fault = outcomes.first { throw fault }
        let seconds = Self.milliseconds(Self.clock.now - start) / 1_000
        tell(
            "M turns a second with \(writers) at once: \(Int(Double(turns * writers) / seconds))"
        )
    }

    private func measure<Layer: Coded>(
        _ what: String,
        rounds: Int,
        _ body: () async throws(Layer) -> Void
    ) async throws(Fault) {
        var times: [Double] = []
        for _ in 0..<rounds {
            let start = Self.clock.now
            try await asFault(body)
            times.append(Self.milliseconds(Self.clock.now - start))
        }
        times.sort()
        tell("M \(what), \(count) conversations: \(times[times.count / 2]) ms")
    }

    private static func milliseconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) * 1_000
            + Double(duration.components.attoseconds) / 1e15
    }
}
