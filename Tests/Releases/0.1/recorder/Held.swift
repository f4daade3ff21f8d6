import DialogEngine
import DialogModel
import DialogTools
import Foundation
import TranscriptStore

/// A conversation that is put into the store.
struct Held {
    let id: ConversationID
    let uid: UInt32
    private(set) var conversation: Conversation

    var events: [RecordedEvent] { conversation.events }
    var summary: ConversationSummary { conversation.summary }

    private init(_ conversation: Conversation, uid: UInt32, day: Int) {
        var dice = Dice(state: UInt64(day) << 32 + UInt64(uid))
        id = .random(using: &dice)
        self.uid = uid
        self.conversation = conversation
    }

    /// The conversation of a plan, moved by `day` days, as far as a `share` of its turns.
    init(_ plan: PlayedPlan, uid: UInt32, day: Int, share: Double = 1) throws {
        let turns = plan.turns.prefix(Int(Double(plan.turns.count) * share))
        let events = turns.flatMap(\.events).map { event in
            RecordedEvent(
                sequence: event.sequence,
                at: Self.moved(event.at, by: day),
                turn: event.turn,
                by: event.by,
                event: event.event
            )
        }
        self.init(try Conversation(replaying: events, in: plan.script), uid: uid, day: day)
    }

    /// Two people, with their roles, and what else can be done on the way; left paused.
    static func interview(_ script: PinnedScript, uid: UInt32, day: Int) throws -> Held {
        let started = Event.Started(
            dialog: script.root,
            title: script.dialogs[script.root]?.title ?? "",
            language: .dutch,
            mode: .interview,
            depth: .full,
            probing: .off,
            rotation: 2,
            client: ClientAlias(pseudonym: "B.", watchedNames: ["kevin", "de vries"]),
            participants: [
                Participant(name: "Samira", role: "asker"),
                Participant(name: "Noor", role: "bringer"),
            ]
        )
        let (conversation, _) = Conversation.begin(
            started,
            in: script,
            at: moved(Timestamp(milliseconds: 1_795_446_720_000, offsetMinutes: 60), by: day),
            turn: key(0),
            by: "Samira"
        )
        return try Held(conversation, uid: uid, day: day).going(on: [
            .ask("Waar gaat het over?"),
            .answer("Over Kevin, en de medicijnen van mevrouw de Vries."),
            .ask("Wat deed jij toen?"), .handOver(to: "Noor"),
            .answer("Ik bleef erbij."), .turnProbing(.on), .note("Stilte.\nDan pas een antwoord."),
            .ring, .pause,
        ])
    }

    /// The conversation after these inputs, a minute each; what cannot be done now is left out.
    func going(on inputs: [Input]) throws -> Held {
        var held = self
        for input in inputs {
            guard let last = held.events.last else { continue }
            do throws(Fault) {
                _ = try held.conversation.advance(
                    with: input,
                    at: Timestamp(
                        milliseconds: last.at.milliseconds + 60_000,
                        offsetMinutes: last.at.offsetMinutes
                    ),
                    turn: Self.key(held.events.count),
                    by: nil
                )
            } catch {
                print("left out:", input, error)
            }
        }
        return held
    }

    /// Writes it turn by turn, as a daemon would.
    func write(to store: TranscriptStore) async throws {
        let owner = OwnerID(uid: uid)
        var written: [RecordedEvent] = []
        while written.count < events.count {
            let next = events[written.count].turn
            let turn = Array(events[written.count...].prefix { $0.turn == next })
            let isFirst = written.isEmpty
            written += turn
            let summary = try Conversation(replaying: written, in: conversation.script).summary
            if isFirst {
                _ = try await store.create(
                    id,
                    owner: owner,
                    script: conversation.script,
                    events: turn,
                    summary: summary
                )
            } else {
                try await store.append(turn, summary: summary, to: id, owner: owner)
            }
        }
    }

    private static func moved(_ at: Timestamp, by days: Int) -> Timestamp {
        Timestamp(
            milliseconds: at.milliseconds + days * 86_400_000,
            offsetMinutes: at.offsetMinutes
        )
    }

    private static func key(_ turn: Int) -> TurnKey {
        guard let key = TurnKey("recorded-\(turn)") else { preconditionFailure("a key") }
        return key
    }
}

/// Random numbers that are the same every time (SplitMix64, Steele and others, 2014).
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
