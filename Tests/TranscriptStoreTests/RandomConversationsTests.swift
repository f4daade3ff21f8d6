import DialogModel
import Testing

@testable import TranscriptStore

@Suite("Whatever is stored is read back")
struct RandomConversationsTests {
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `random conversations of several owners, written at once, come back as they were`(
        seed: UInt64
    ) async throws {
        let place = Place()
        var generator = Seeded(seed)
        let conversations = (0..<6).map { _ in RandomConversation(using: &generator) }
        for part in 0..<2 {
            try await place.with { store in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for conversation in conversations {
                        group.addTask { try await conversation.write(part: part, to: store) }
                    }
                    try await group.waitForAll()
                }
            }
        }
        try await place.with { store in
            try await store.verify()
            for conversation in conversations {
                let events = try await store.events(
                    of: conversation.id,
                    owner: conversation.owner
                )
                #expect(events == conversation.turns.flatMap(\.self))
            }
        }
    }
}

/// A conversation of random turns, written in two parts.
private struct RandomConversation: Sendable {
    let id: ConversationID
    let owner: User
    let turns: [[RecordedEvent]]

    init(using generator: inout Seeded) {
        id = .random(using: &generator)
        owner = User(uid: UInt32.random(in: 0...2, using: &generator))
        var turns: [[RecordedEvent]] = []
        var sequence = 0
        for turn in 1...Int.random(in: 2...25, using: &generator) {
            var events: [RecordedEvent] = []
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                sequence += 1
                events.append(
                    RecordedEvent(
                        sequence: sequence,
                        at: Timestamp(
                            milliseconds: Int.random(in: 0...1 << 50, using: &generator),
                            offsetMinutes: Int.random(in: -720...720, using: &generator)
                        ),
                        turn: Sample.key(turn),
                        by: Bool.random(using: &generator) ? Self.text(&generator) : nil,
                        event: Self.event(&generator)
                    )
                )
            }
            turns.append(events)
        }
        self.turns = turns
    }

    func write(part: Int, to store: TranscriptStore) async throws {
        let middle = max(1, turns.count / 2)
        for turn in part == 0 ? turns[..<middle] : turns[middle...] {
            let summary = Sample.summary(answers: turn.count)
            if turn.first?.sequence == 1 {
                _ = try await store.create(
                    id,
                    owner: owner,
                    script: Sample.script,
                    events: turn,
                    summary: summary
                )
            } else {
                try await store.append(turn, summary: summary, to: id, owner: owner)
            }
        }
    }

    private static func event(_ generator: inout Seeded) -> Event {
        let place = Address(
            calls: [Address.CallSite(call: "meta", lines: [3], number: 2)],
            item: "gevoel",
            lines: [Int.random(in: 1...9, using: &generator)]
        )
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: return .asked(Event.Asked(place: place, text: text(&generator), quotes: [place]))
        case 1:
            let tenths = Tenths(tenths: Int.random(in: -20...120, using: &generator))
            return .answered(
                Event.Answered(
                    place: place,
                    raw: text(&generator),
                    value: .number(tenths),
                    shown: text(&generator),
                    keep: .intention
                )
            )
        case 2: return .skipped(Event.Skipped(place: place))
        case 3: return .noted(Event.Noted(place: nil, text: text(&generator)))
        case 4: return .paused
        default: return .mentioned(Event.Mentioned(place: place, names: [text(&generator)]))
        }
    }

    /// Any characters, those among them that JSON and SQL find hard.
    private static func text(_ generator: inout Seeded) -> String {
        let alphabet: [Character] = [
            "a", "é", "ß", "\"", "\\", "/", "'", "\n", "\t", "\0", "\u{1B}", "👩‍👩‍👧", "\u{301}",
            "\u{202E}",
            " ", "漢",
        ]
        let length = Int.random(in: 0...200, using: &generator)
        return String((0..<length).compactMap { _ in alphabet.randomElement(using: &generator) })
    }
}
