import DialogModel
import LiveRegistry
import SpiegelAPI
import Testing

@testable import SpiegelDaemon

@Suite("The desk before a store that fails, delays and loses")
struct DeskTests {
    @Test("A beginning that is sent again while the first waits gets the same reply")
    func beginningAgain() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        counter.shelf.expect(.held)
        let beginnings = (0..<4).map { _ in Task { try await counter.begin() } }
        await counter.shelf.untilHeld()
        counter.shelf.release()
        var replies: Set<ConversationReply> = []
        for beginning in beginnings { replies.insert(try await beginning.value) }
        #expect(replies.count == 1)
        await #expect(throws: Fault.self) { try await counter.begin(key: "other") }
    }

    @Test("A turn that is sent twice at once is taken once, and answered twice")
    func twiceAtOnce() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        let begun = try await counter.begin()
        counter.shelf.expect(.held)
        let one = Task { try await counter.note("same", after: begun.prompt.sequence) }
        await counter.shelf.untilHeld()
        let two = Task { try await counter.note("same", after: begun.prompt.sequence) }
        counter.shelf.release()
        let (first, second) = (try await one.value, try await two.value)
        #expect(first == second)
        #expect(counter.shelf.disk.keys(of: Counter.name(1)).count { $0.text == "same" } == 1)
    }

    @Test("A copy that somebody else has overtaken on disk is dropped, and the next one is right")
    func overtaken() async throws {
        let disk = Disk()
        let counter = try Counter(FaultyShelf(disk))
        let other = try Counter(FaultyShelf(disk))
        let sequence = try await counter.begin().prompt.sequence
        try await other.note("elsewhere")
        await #expect(throws: Fault.refusal(.outOfTurn(sequence: sequence + 1))) {
            try await counter.note("here", after: sequence)
        }
        #expect(try await counter.sequence() == sequence + 1)
        try await counter.note("here", after: sequence + 1)
        #expect(try await counter.sequence() == sequence + 2)
    }

    @Test(
        "A turn of which nobody knows whether it is on disk is found out, and taken once",
        arguments: [true, false]
    )
    func unknown(isThere: Bool) async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        let sequence = try await counter.begin().prompt.sequence
        counter.shelf.expect(.lost(isThere: isThere))
        await #expect(throws: FaultyShelf.syncFailure.fault) {
            try await counter.note("lost", after: sequence)
        }
        #expect(counter.shelf.reopenings == 1)
        let reply = try await counter.note("lost", after: sequence)
        #expect(reply.prompt.sequence == sequence + 1)
        #expect(counter.shelf.disk.keys(of: Counter.name(1)).count { $0.text == "lost" } == 1)
    }

    @Test("Who asks what they may do while the store is shut is told when it is open again")
    func rightsWait() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        let sequence = try await counter.begin().prompt.sequence
        counter.shelf.expect(.lost(isThere: false))
        counter.shelf.holdReopening()
        let lost = Task { try await counter.note("lost", after: sequence) }
        await counter.shelf.untilHeld()
        let asked = Task { try await counter.desk.rights(of: counter.owner, in: Counter.name(1)) }
        await Task.yield()
        counter.shelf.release()
        #expect(try await asked.value == .all)
        await #expect(throws: FaultyShelf.syncFailure.fault) { try await lost.value }
    }

    @Test("Time with the lid closed is no time of the conversation, once")
    func lid() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        let name = Counter.name(1)
        try await counter.begin()
        counter.hand.pass(minutes: 5)
        counter.hand.sleep(minutes: 20)
        let found = try await counter.desk.conversation(name, owner: counter.owner)
        #expect(await found.account(at: counter.hand.now).minutes == 5)
        let reply = try await counter.note("awake")
        #expect(
            reply.events.map(\.event).first == .slept(.init(milliseconds: 20 * 60_000))
        )
        counter.hand.pass(minutes: 5)
        #expect(try await counter.note("again").events.count == 1)
        #expect(await found.account(at: counter.hand.now).minutes == 10)
    }

    @Test("A draft that a failing disk loses has the store opened anew, and the next one is kept")
    func draft() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        let name = Counter.name(1)
        try await counter.begin()
        let half = TypedDraft(at: 1, "half")
        counter.shelf.expect(.lost(isThere: false))
        await #expect(throws: FaultyShelf.syncFailure.fault) {
            try await counter.desk.keep(half, of: counter.owner, in: name)
        }
        #expect(counter.shelf.reopenings == 1)
        try await counter.desk.keep(half, of: counter.owner, in: name)
        #expect(try await counter.shelf.draft(of: counter.owner, in: name) == half)
        let long = TypedDraft(at: 1, String(repeating: "x", count: Limits().draftBytes + 1))
        await #expect(
            throws: Fault.refusal(
                .tooLong(bytes: Limits().draftBytes + 1, limit: Limits().draftBytes)
            )
        ) { try await counter.desk.keep(long, of: counter.owner, in: name) }
    }

    @Test(
        "What is taken back is on disk and in memory with blanks for it, also where a failure came between",
        arguments: [nil, false, true] as [Bool?]
    )
    func takingBack(isThere: Bool?) async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        let name = Counter.name(1)
        let begun = try await counter.begin()
        guard case .asking(let question) = begun.prompt.position else {
            Issue.record("a question is open")
            return
        }
        for (number, input) in [Input.answer("Kevin"), .back, .answer("hij")].enumerated() {
            try await counter.take(input, key: "turn-\(number)")
        }
        func holdsName() async throws -> Bool {
            let told = try await counter.desk.conversation(name, owner: counter.owner)
                .transcript(after: 0).json
            return (counter.shelf.disk.json(of: name) + [told]).contains {
                String(decoding: $0, as: UTF8.self).contains("Kevin")
            }
        }
        let sequence = try await counter.sequence()
        #expect(try await holdsName())
        if let isThere {
            counter.shelf.expect(.lost(isThere: isThere))
            await #expect(throws: FaultyShelf.syncFailure.fault) {
                try await counter.take(.takeBack(question.place), key: "back")
            }
        }
        let reply = try await counter.take(.takeBack(question.place), key: "back")
        #expect(reply.events.map(\.event) == [.takenBack(.init(place: question.place))])
        #expect(reply.prompt.sequence == sequence + 1)
        #expect(try await !holdsName())
        #expect(try await counter.take(.takeBack(question.place), key: "back") == reply)
        await #expect(throws: Fault.refusal(.notNow(.takeBack))) {
            try await counter.take(.takeBack(question.place), key: "again")
        }
        try await counter.note("after", after: sequence + 1)
        let found = try await counter.desk.conversation(name, owner: counter.owner)
        #expect(await found.events.count == counter.shelf.disk.json(of: name).count)
    }

    @Test("A full disk refuses a turn, and the next one is taken")
    func fullDisk() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        let sequence = try await counter.begin().prompt.sequence
        counter.shelf.expect(.refused)
        await #expect(throws: Fault.store(.diskFull(free: 0))) {
            try await counter.note("refused", after: sequence)
        }
        try await counter.note("taken", after: sequence)
        #expect(counter.shelf.loads == 0)
    }

    @Test("Who waits while the store is opened anew is served by the new one")
    func served() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        let sequence = try await counter.begin().prompt.sequence
        counter.shelf.expect(.held)
        let first = Task { try await counter.note("first", after: sequence) }
        await counter.shelf.untilHeld()
        let others = ["second", "third"].map { key in Task { try await counter.note(key) } }
        counter.shelf.expect(.lost(isThere: true))
        await #expect(throws: FaultyShelf.syncFailure.fault) { try await counter.desk.beat() }
        counter.shelf.release()
        await #expect(throws: FaultyShelf.syncFailure.fault) { try await first.value }
        for other in others { _ = try await other.value }
        #expect(counter.shelf.reopenings == 1)
        #expect(try await counter.sequence() == sequence + 2)
    }

    @Test("At one failure too many everybody is told, and the daemon is to end")
    func lost() async throws {
        let counter = try Counter(FaultyShelf(Disk(), patience: 2))
        let sequence = try await counter.begin().prompt.sequence
        for number in 1...3 {
            counter.shelf.expect(.lost(isThere: false))
            await #expect(throws: FaultyShelf.syncFailure.fault) {
                try await counter.note("lost-\(number)", after: sequence)
            }
        }
        var losses = counter.desk.losses.makeAsyncIterator()
        #expect(await losses.next() == FaultyShelf.syncFailure.fault)
        #expect(FaultyShelf.syncFailure.exitCode == 74)
        await #expect(throws: FaultyShelf.syncFailure.fault) { try await counter.sequence() }
    }

    @Test("An erasure waits for the turn that is inside, and refuses whoever comes after")
    func erasing() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        let sequence = try await counter.begin().prompt.sequence
        counter.shelf.expect(.held)
        let inside = Task { try await counter.note("inside", after: sequence) }
        await counter.shelf.untilHeld()
        let erased = Task {
            try await counter.desk.erase(Counter.name(1), owner: counter.owner)
        }
        await #expect(throws: Fault.refusal(.unknownConversation)) {
            while true { try await counter.note("late") }
        }
        counter.shelf.release()
        #expect(try await inside.value.prompt.sequence == sequence + 1)
        #expect(try await erased.value == .emptied)
        #expect(counter.shelf.disk.keys(of: Counter.name(1)).isEmpty)
    }

    @Test("What was read before it was erased does not come back")
    func erasedStaysErased() async throws {
        let disk = Disk()
        try await Counter(FaultyShelf(disk)).begin()
        let counter = try Counter(FaultyShelf(disk))
        counter.shelf.holdLoads()
        let read = Task { try await counter.sequence() }
        await counter.shelf.untilHeld()
        let erasure = try await counter.desk.erase(Counter.name(1), owner: counter.owner)
        #expect(erasure == .emptied)
        counter.shelf.release()
        await #expect(throws: Fault.refusal(.unknownConversation)) { try await read.value }
        await #expect(throws: Fault.refusal(.unknownConversation)) {
            try await counter.note("late")
        }
        await #expect(throws: Fault.refusal(.unknownConversation)) { try await counter.begin() }
    }

    @Test("Hundreds are held at once and none is read again; above the bound of bytes they are")
    func held() async throws {
        let disk = Disk()
        let counter = try Counter(FaultyShelf(disk))
        let tight = try Counter(FaultyShelf(disk), bounds: .init(bytes: 100_000))
        for number in 1...300 { try await counter.begin(number) }
        for round in ["first", "second"] {
            for number in 1...300 {
                try await counter.note(round, in: number)
                _ = try await tight.sequence(of: number)
            }
        }
        #expect(counter.shelf.loads == 0)
        #expect(tight.shelf.loads == 600)
    }

    @Test("One that is followed is told of every turn, however many others there are")
    func followed() async throws {
        let counter = try Counter(FaultyShelf(Disk()), bounds: .init(bytes: 1))
        var sequence = try await counter.begin().prompt.sequence
        let grant = try await counter.desk.grant(.follow, of: Counter.name(1), to: counter.owner)
        let (signals, signal) = AsyncStream.makeStream(of: Void.self)
        let follower = grant.conversation.followers.add(signal)
        for number in 2...100 { try await counter.begin(number) }
        for number in 1...3 {
            try await counter.note("heard-\(number)")
            let now = counter.desk.now()
            let frame = await grant.conversation.frame(after: sequence, at: now)
            sequence += 1
            #expect(frame?.sequence == sequence)
        }
        grant.conversation.followers.remove(follower)
        await counter.desk.giveBack(grant, of: .follow)
        signal.finish()
        var wakes = 0
        for await _ in signals { wakes += 1 }
        #expect(wakes == 3)
        #expect(counter.shelf.loads == 1)
    }
}
