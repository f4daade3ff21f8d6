import DialogEngine
import DialogModel
import Testing

@Suite("Whatever the script and whatever the user does")
struct RandomConversationTests {
    private static let seeds = Array(UInt64(1)...8)
    private static let conversationsPerSeed = 100

    /// A conversation that has just begun.
    private func begin(_ seed: UInt64, _ dice: inout Dice) -> Conversation {
        var writer = RandomScript(seed: seed)
        let script = CompiledScript(writer.write())
        let started = Event.Started(
            dialog: script.pinned.root,
            title: "een",
            language: .dutch,
            mode: dice.pick(Dialog.Mode.allCases),
            depth: dice.pick(Question.Depth.allCases),
            probing: dice.oneIn(4) ? .off : .on,
            rotation: dice.number(0...5),
            client: ClientAlias(watchedNames: ["kevin"]),
            participants: [Participant(name: "Noor")]
        )
        return Conversation.begin(
            started,
            in: script,
            at: time(0),
            turn: Stage.key(0),
            by: nil,
            recalled: recalled(script.pinned, &dice)
        ).0
    }

    /// What some of its recalls found.
    private func recalled(_ script: PinnedScript, _ dice: inout Dice) -> [Recalled] {
        let recalls = script.dialogs[script.root]?.recalls ?? []
        let earlier = ConversationID(String(repeating: "a", count: 32))
        return recalls.filter { _ in !dice.oneIn(4) }.map { recall in
            guard case .kept = recall.source else {
                return Recalled(id: recall.id, value: .text("toen"), shown: "toen")
            }
            let lines = (1...dice.number(1...3)).map { "lijn \($0)" }
            return Recalled(
                id: recall.id,
                value: .list(lines),
                shown: lines.joined(separator: "; "),
                references: earlier.map { earlier in
                    lines.indices.map {
                        KeptReference(conversation: earlier, place: at("x"), line: $0 + 1)
                    }
                } ?? []
            )
        }
    }

    private func time(_ minutes: Int) -> Timestamp {
        Timestamp(milliseconds: minutes * 60_000, offsetMinutes: 60)
    }

    @Test(
        "a refused turn changes nothing, sequences have no gaps, and replay rebuilds the state",
        arguments: seeds
    )
    func turns(seed: UInt64) {
        for number in 0..<Self.conversationsPerSeed {
            let own = seed &* 1_000_003 &+ UInt64(number)
            var user = RandomUser(dice: Dice(seed: own))
            var talk = begin(own, &user.dice)
            var minute = 0
            for turn in 1...40 {
                minute += user.dice.number(-2...9)
                let input = user.act(at: talk.prompt(at: time(minute)), settled: talk.answers)
                let before = talk
                do {
                    let events = try talk.advance(
                        with: input,
                        at: time(minute),
                        turn: Stage.key(turn),
                        by: nil
                    )
                    let past = talk.events.dropLast(events.count)
                    let isSame = Array(past) == before.events
                    #expect(isSame != input.takesBack, "seed \(own)")
                } catch {
                    #expect(talk == before, "seed \(own)")
                }
                if user.dice.oneIn(20) || turn == 40 {
                    let replayed = try? Conversation(replaying: talk.events, in: talk.script)
                    #expect(replayed == talk, "seed \(own), turn \(turn)")
                }
            }
            #expect(talk.events.map(\.sequence) == Array(1...talk.events.count), "seed \(own)")
            waitsForSomething(talk, at: time(minute), seed: own)
        }
    }

    /// An open conversation always waits for something that can be done.
    private func waitsForSomething(_ talk: Conversation, at now: Timestamp, seed: UInt64) {
        switch talk.prompt(at: now).position {
        case .asking(let question): #expect(!question.text.isEmpty, "seed \(seed)")
        case .settling(let stale):
            #expect(stale.contains { $0.reason == .wording }, "seed \(seed)")
        case .choosing(let offered):
            // Whoever asks may have a question of their own; alone there is something to choose.
            #expect(talk.started.mode != .alone || !offered.isEmpty, "seed \(seed)")
        case .casting(let roles):
            #expect(talk.started.mode == .meeting && !roles.isEmpty, "seed \(seed)")
        case .paused, .finished, .abandoned: break
        case .readOnly: Issue.record("nothing is unknown, seed \(seed)")
        }
    }

    @Test("whoever answers comes to the end, also after much going to and fro", arguments: seeds)
    func ends(seed: UInt64) throws {
        for number in 0..<(Self.conversationsPerSeed / 2) {
            let own = seed &* 7_000_003 &+ UInt64(number)
            var user = RandomUser(dice: Dice(seed: own))
            var talk = begin(own, &user.dice)
            for turn in 1...15 {
                let input = user.act(at: talk.prompt(at: time(turn)), settled: talk.answers)
                _ = try? talk.advance(with: input, at: time(turn), turn: Stage.key(turn), by: nil)
            }
            var turn = 16
            while talk.summary.standing == .open, turn < 3_000 {
                let input = user.goOn(at: talk.prompt(at: time(turn)))
                _ = try talk.advance(with: input, at: time(turn), turn: Stage.key(turn), by: nil)
                turn += 1
            }
            #expect(talk.summary.standing != .open, "seed \(own)")
        }
    }

    @Test(
        "a log that was cut, shuffled or mixed is refused or read, but never breaks",
        arguments: seeds
    )
    func damage(seed: UInt64) throws {
        for number in 0..<Self.conversationsPerSeed {
            let own = seed &* 9_000_011 &+ UInt64(number)
            var user = RandomUser(dice: Dice(seed: own))
            var talk = begin(own, &user.dice)
            let other = begin(own &+ 1, &user.dice)
            for turn in 1...15 {
                let input = user.act(at: talk.prompt(at: time(turn)), settled: talk.answers)
                _ = try? talk.advance(with: input, at: time(turn), turn: Stage.key(turn), by: nil)
            }
            var events = talk.events.map(\.event)
            for _ in 0..<user.dice.number(1...6) where events.count > 2 {
                let at = user.dice.number(1...(events.count - 1))
                switch user.dice.number(0...4) {
                case 0: events.remove(at: at)
                case 1: events.swapAt(at, user.dice.number(1...(events.count - 1)))
                case 2: events.insert(user.dice.pick(other.events).event, at: at)
                case 3: events.insert(user.dice.pick(events), at: at)
                default:
                    events.insert(
                        .unknown(.init(Event.Kind("x", since: "9"), record: .null)),
                        at: at
                    )
                }
            }
            let log = events.enumerated().map { index, event in
                RecordedEvent(
                    sequence: index + 1,
                    at: time(index),
                    turn: Stage.key(index),
                    event: event
                )
            }
            guard var read = try? Conversation(replaying: log, in: talk.script) else { continue }
            for turn in 100...110 {
                let input = user.act(at: read.prompt(at: time(turn)), settled: read.answers)
                _ = read.summary
                _ = try? read.advance(with: input, at: time(turn), turn: Stage.key(turn), by: nil)
            }
        }
    }
}
