import DialogModel
import Dispatch
import Foundation
import Testing

@testable import TranscriptStore

@Suite("Conversations are kept")
struct KeepingTests {
    let place = Place()

    @Test func `a turn that was acknowledged is there after opening anew`() async throws {
        let id = Sample.id(1)
        let first = Sample.turn(["Wat gebeurde er?", "Hij liep weg."], after: 0)
        let second = Sample.turn(["Ik was boos.\nEn moe."], after: 2, turn: 2)
        try await place.with { store in
            let stored = try await store.create(
                id,
                owner: Sample.owner,
                script: Sample.script,
                events: first,
                summary: Sample.summary()
            )
            #expect(stored.number == 1)
            #expect(stored.sequence == 2)
            try await store.append(
                second,
                summary: Sample.summary(answers: 2),
                to: id,
                owner: Sample.owner
            )
        }
        try await place.with { store in
            #expect(try await store.events(of: id, owner: Sample.owner) == first + second)
            #expect(try await store.script(of: id, owner: Sample.owner) == Sample.script)
            let stored = try await store.find(number: 1, owner: Sample.owner)
            #expect(stored.id == id)
            #expect(stored.sequence == 3)
            #expect(stored.summary == Sample.summary(answers: 2))
            #expect(try await store.find(id, owner: Sample.owner) == stored)
            try await store.verify()
        }
    }

    @Test func `what does not follow on is refused with the sequence it is at`() async throws {
        let id = Sample.id(1)
        try await place.with { store in
            try await make(id, in: store)
            for wrong in [0, 1, 2, 9] where wrong != 1 {
                await #expect(throws: Fault.refusal(.outOfTurn(sequence: 1))) {
                    try await store.append(
                        Sample.turn(["x"], after: wrong),
                        summary: Sample.summary(),
                        to: id,
                        owner: Sample.owner
                    )
                }
            }
            await #expect(throws: Fault.refusal(.outOfTurn(sequence: 1))) {
                try await make(id, in: store)
            }
            #expect(try await store.events(of: id, owner: Sample.owner).count == 1)
            try await store.verify()
        }
    }

    @Test func `another owner's conversation looks like one that does not exist`() async throws {
        let id = Sample.id(1)
        try await place.with { store in
            try await make(id, in: store)
            let unknown = Fault.refusal(.unknownConversation)
            for name in [id, Sample.id(2)] {
                let stranger = Sample.stranger
                await #expect(throws: unknown) { try await store.find(name, owner: stranger) }
                await #expect(throws: unknown) { try await store.find(number: 1, owner: stranger) }
                await #expect(throws: unknown) { try await store.events(of: name, owner: stranger) }
                await #expect(throws: unknown) { try await store.script(of: name, owner: stranger) }
                await #expect(throws: unknown) { try await store.erase(name, owner: stranger) }
                await #expect(throws: unknown) {
                    try await store.append(
                        Sample.turn(["x"], after: 1),
                        summary: Sample.summary(),
                        to: name,
                        owner: stranger
                    )
                }
            }
            #expect(try await store.conversations(of: Sample.stranger, limit: 9).isEmpty)
            #expect(try await store.search("een", owner: Sample.stranger, limit: 9).isEmpty)
            #expect(try await store.events(of: id, owner: Sample.owner).count == 1)
        }
    }

    @Test func `numbers count per owner and are never given twice`() async throws {
        try await place.with { store in
            for number: UInt64 in 1...3 { try await make(Sample.id(number), in: store) }
            try await make(Sample.id(4), owner: Sample.stranger, in: store)
            try await store.erase(Sample.id(3), owner: Sample.owner)
        }
        try await place.with { store in
            try await make(Sample.id(5), in: store)
            let numbers = try await store.conversations(of: Sample.owner, limit: 9).map(\.number)
            #expect(numbers == [4, 2, 1])
            #expect(try await store.find(Sample.id(4), owner: Sample.stranger).number == 1)
            await #expect(throws: Fault.refusal(.unknownConversation)) {
                try await store.find(number: 3, owner: Sample.owner)
            }
            try await store.verify()
        }
    }

    @Test func `lists are paged, newest first`() async throws {
        try await place.with { store in
            for number: UInt64 in 1...7 { try await make(Sample.id(number), in: store) }
            var pages: [[Int]] = []
            var before: Int?
            while true {
                let page = try await store.conversations(
                    of: Sample.owner,
                    before: before,
                    limit: 3
                )
                guard let last = page.last else { break }
                pages.append(page.map(\.number))
                before = last.number
            }
            #expect(pages == [[7, 6, 5], [4, 3, 2], [1]])
        }
    }

    @Test func `an event of a later release is read as unknown`() async throws {
        let id = Sample.id(1)
        try await place.with { store in
            try await make(id, in: store)
            let json = """
                {"at":{"milliseconds":1,"offsetMinutes":0},"fact":{"new":true},"kind":"dreamt",\
                "sequence":2,"since":"9.0","turn":"turn-2","version":3}
                """
            try await store.append(
                Batch(reading: [Data(json.utf8)]),
                summary: Sample.summary(),
                to: id,
                by: store.person(uid: Sample.owner.uid)
            )
            let last = try #require(try await store.events(of: id, owner: Sample.owner).last)
            #expect(last.event.kind == Event.Kind("dreamt", version: 3, since: "9.0"))
            #expect(String(decoding: try Stored.encode(last), as: UTF8.self) == json)
            try await store.verify()
        }
    }

    @Test func `what comes in while the disk is busy is committed together`() async throws {
        try await place.with { store in
            let count = 50
            for number in 1...count { try await make(Sample.id(UInt64(number)), in: store) }
            let commits = CommitCounter()
            store.pool.add(transactionObserver: commits)
            let busy = DispatchSemaphore(value: 0)
            store.pool.asyncWriteWithoutTransaction { _ in busy.wait() }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...count {
                    group.addTask {
                        try await store.append(
                            Sample.turn(["antwoord"], after: 1, turn: 2),
                            summary: Sample.summary(),
                            to: Sample.id(UInt64(number)),
                            owner: Sample.owner
                        )
                    }
                }
                while store.queue.waitingCount < count { await Task.yield() }
                busy.signal()
                try await group.waitForAll()
            }
            #expect(commits.count == 1)
            try await store.verify()
        }
    }

    @Test func `one refused turn does not undo those committed with it`() async throws {
        try await place.with { store in
            try await make(Sample.id(1), in: store)
            try await make(Sample.id(2), in: store)
            let busy = DispatchSemaphore(value: 0)
            store.pool.asyncWriteWithoutTransaction { _ in busy.wait() }
            let good = Task {
                try await store.append(
                    Sample.turn(["a"], after: 1),
                    summary: Sample.summary(),
                    to: Sample.id(1),
                    owner: Sample.owner
                )
            }
            let late = Task {
                try await store.append(
                    Sample.turn(["b"], after: 5),
                    summary: Sample.summary(),
                    to: Sample.id(2),
                    owner: Sample.owner
                )
            }
            while store.queue.waitingCount < 2 { await Task.yield() }
            busy.signal()
            try await good.value
            await #expect(throws: Fault.refusal(.outOfTurn(sequence: 1))) { try await late.value }
            #expect(try await store.find(Sample.id(1), owner: Sample.owner).sequence == 2)
            #expect(try await store.find(Sample.id(2), owner: Sample.owner).sequence == 1)
        }
    }

    @Test func `a caller who is cancelled does not undo what was asked`() async throws {
        try await place.with { store in
            try await make(Sample.id(1), in: store)
            let busy = DispatchSemaphore(value: 0)
            store.pool.asyncWriteWithoutTransaction { _ in busy.wait() }
            let caller = Task {
                try await store.append(
                    Sample.turn(["a"], after: 1),
                    summary: Sample.summary(),
                    to: Sample.id(1),
                    owner: Sample.owner
                )
            }
            while store.queue.waitingCount < 1 { await Task.yield() }
            caller.cancel()
            busy.signal()
            try await caller.value
            #expect(try await store.find(Sample.id(1), owner: Sample.owner).sequence == 2)
        }
    }

    @Test func `a closed store takes nothing and has lost nothing`() async throws {
        let store = try await place.open()
        try await make(Sample.id(1), in: store)
        await store.close()
        await #expect(throws: Fault.self) { try await make(Sample.id(2), in: store) }
        await #expect(throws: Fault.self) {
            try await store.find(Sample.id(1), owner: Sample.owner)
        }
        try await place.with { store in
            let kept = try await store.conversations(of: Sample.owner, limit: 9)
            #expect(kept.count == 1)
        }
    }
}

/// Makes a conversation of one event.
@discardableResult
func make(
    _ id: ConversationID,
    owner: User = Sample.owner,
    in store: TranscriptStore,
    texts: [String] = ["een"]
) async throws(Fault) -> StoredConversation {
    try await store.create(
        id,
        owner: owner,
        script: Sample.script,
        events: Sample.turn(texts, after: 0),
        summary: Sample.summary()
    )
}
