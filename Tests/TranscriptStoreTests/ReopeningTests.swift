import DialogModel
import Dispatch
import Testing

@testable import TranscriptStore

@Suite("After a failure of the disk the store can be opened anew")
struct ReopeningTests {
    let place = Place()
    private let failure = StoreFault.diskFailure(code: 1_034)

    private func append(_ store: TranscriptStore, after sequence: Int) async throws {
        try await store.append(
            Sample.turn(["verder"], after: sequence, turn: sequence + 1),
            summary: Sample.summary(),
            to: Sample.id(1),
            owner: Sample.owner
        )
    }

    @Test func `everybody who waits is answered, and the next store goes on`() async throws {
        let store = try await place.open()
        try await make(Sample.id(1), in: store)
        #expect(store.failure == nil)
        try await store.beat()
        let busy = DispatchSemaphore(value: 0)
        store.pool.asyncWriteWithoutTransaction { _ in busy.wait() }
        let waiting = (1...3).map { number in
            Task { try await append(store, after: number) }
        }
        while store.queue.waitingCount < waiting.count { await Task.yield() }
        store.queue.state.withLock { $0.fail(failure) }
        busy.signal()
        for task in waiting { await #expect(throws: failure.fault) { try await task.value } }
        await #expect(throws: failure) { try await store.beat() }
        #expect(store.failure == failure)
        let next = try await store.reopened()
        // Nobody else got in between.
        await #expect(throws: Fault.start(.alreadyRunning(path: place.data))) {
            try await place.open()
        }
        #expect(next.findings.isEmpty)
        try await append(next, after: 1)
        try await next.beat()
        try await next.verify()
        await #expect(throws: Fault.self) { try await append(store, after: 2) }
        await next.close()
        let stored = try await place.with { store in
            try await store.find(Sample.id(1), owner: Sample.owner)
        }
        #expect(stored.sequence == 2)
    }

    @Test func `a store waits for one that is leaving the folder`() async throws {
        let leaving = try await place.open()
        try await make(Sample.id(1), in: leaving)
        let place = place
        let coming = Task { try await place.open(.standard) }
        await Task.yield()
        await leaving.close()
        let store = try await coming.value
        #expect(try await store.find(Sample.id(1), owner: Sample.owner).number == 1)
        await store.close()
    }
}
