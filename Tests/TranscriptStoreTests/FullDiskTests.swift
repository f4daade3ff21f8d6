import DialogModel
import Foundation
import Testing

@testable import TranscriptStore

@Suite("A full disk loses nothing")
struct FullDiskTests {
    let place = Place()
    private let answer = String(repeating: "Ik bleef rustig. ", count: 2_000)

    private func open(
        on disk: SmallDisk,
        _ settings: Settings
    ) async throws(Fault) -> TranscriptStore {
        try await TranscriptStore.open(
            folder: disk.path + "/data",
            keyFile: place.keyFile,
            settings: settings,
            summarising: Sample.summary
        )
    }

    @Test func `a turn is refused while there is room to go on reading, and taken afterwards`()
        async throws
    {
        let disk = try SmallDisk(mebibytes: 32)
        let store = try await open(on: disk, .standard)
        try await make(Sample.id(1), in: store)
        try disk.fill(leaving: 6 << 20)
        let turn = Sample.turn([answer], after: 1, turn: 2)
        let free = disk.free
        await #expect(throws: Fault.store(.diskFull(free: free))) {
            try await store.append(
                turn,
                summary: Sample.summary(),
                to: Sample.id(1),
                owner: Sample.owner
            )
        }
        await #expect(throws: Fault.store(.diskFull(free: free))) {
            try await make(Sample.id(2), in: store)
        }
        #expect(try await store.events(of: Sample.id(1), owner: Sample.owner).count == 1)
        disk.empty()
        try await store.append(
            turn,
            summary: Sample.summary(),
            to: Sample.id(1),
            owner: Sample.owner
        )
        #expect(try await make(Sample.id(2), in: store).number == 2)
        try await store.verify()
        await store.close()
    }

    @Test func `erasing still works on what room is left`() async throws {
        let disk = try SmallDisk(mebibytes: 32)
        let store = try await open(on: disk, .standard)
        try await make(Sample.id(1), in: store, texts: [answer])
        try disk.fill(leaving: 1 << 20)
        try await store.erase(Sample.id(1), owner: Sample.owner)
        #expect(try await store.conversations(of: Sample.owner, limit: 9).isEmpty)
        await store.close()
    }

    @Test func `when the very last byte is gone, the next turn after freeing leaves no gap`()
        async throws
    {
        let disk = try SmallDisk(mebibytes: 12)
        let store = try await open(on: disk, Settings(headroom: 0))
        try await make(Sample.id(1), in: store)
        var sequence = 1
        for _ in 0..<3 {
            try disk.fill(leaving: 256 << 10)
            var refused = false
            while !refused {
                do throws(Fault) {
                    try await store.append(
                        Sample.turn([answer], after: sequence),
                        summary: Sample.summary(),
                        to: Sample.id(1),
                        owner: Sample.owner
                    )
                    sequence += 1
                } catch {
                    guard case .store(.diskFull) = error else { throw error }
                    refused = true
                }
            }
            #expect(try await store.find(Sample.id(1), owner: Sample.owner).sequence == sequence)
            disk.empty()
            try await store.append(
                Sample.turn(["ruimte"], after: sequence),
                summary: Sample.summary(),
                to: Sample.id(1),
                owner: Sample.owner
            )
            sequence += 1
        }
        try await store.verify()
        await store.close()
        let again = try await open(on: disk, Settings(headroom: 0))
        let events = try await again.events(of: Sample.id(1), owner: Sample.owner)
        #expect(events.map(\.sequence) == Array(1...sequence))
        await again.close()
    }

    @Test(arguments: [true, false])
    func `on a disk that is full at the start all is listed, read, searched and can be erased`(
        isOrderly: Bool
    ) async throws {
        let disk = try SmallDisk(mebibytes: 24)
        let first = try await open(on: disk, .standard)
        for number: UInt64 in 1...3 {
            try await make(Sample.id(number), in: first, texts: ["een woord", answer])
        }
        let data = disk.path + "/data"
        if isOrderly {
            await first.close()
        } else {
            try FileManager.default.copyItem(atPath: data, toPath: data + ".killed")
            await first.close()
            try FileManager.default.removeItem(atPath: data)
            try FileManager.default.moveItem(atPath: data + ".killed", toPath: data)
            for name in ["/spiegel.sqlite-shm"] { unlink(data + name) }
        }
        try disk.fill(leaving: 0)
        let store = try await open(on: disk, .standard)
        #expect(try await store.rows(of: Sample.owner, limit: 9).map(\.number) == [3, 2, 1])
        #expect(try await store.events(of: Sample.id(2), owner: Sample.owner).count == 2)
        #expect(try await store.search("woord", owner: Sample.owner, limit: 9).count == 3)
        let person = try await store.person(uid: Sample.owner.uid)
        #expect(try await store.waiting(for: person).map(\.number) == [3, 2, 1])
        await #expect {
            try await store.append(
                Sample.turn(["vol"], after: 2),
                summary: Sample.summary(),
                to: Sample.id(1),
                owner: Sample.owner
            )
        } throws: { error in
            if case Fault.store(.diskFull) = error { true } else { false }
        }
        try await store.erase(Sample.id(2), owner: Sample.owner)
        await store.close()
        disk.empty()
        let again = try await open(on: disk, .standard)
        #expect(try await again.rows(of: Sample.owner, limit: 9).map(\.number) == [3, 1])
        try await again.verify()
        await again.close()
    }

    @Test func `a store is not begun on a full disk, and is once there is room`() async throws {
        let disk = try SmallDisk(mebibytes: 2)
        try disk.fill(leaving: 0)
        await #expect {
            try await open(on: disk, .standard)
        } throws: { error in
            if case Fault.store(.diskFull) = error { true } else { false }
        }
        disk.empty()
        let store = try await open(on: disk, Settings(headroom: 0))
        try await make(Sample.id(1), in: store)
        await store.close()
    }
}
