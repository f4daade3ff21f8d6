import DialogModel
import TranscriptStore

/// Conversations to store.
struct Sample {
    static let owner = User(uid: 1_000)
    static let stranger = User(uid: 1_001)
    static let moment = Timestamp(milliseconds: 1_790_000_000_000, offsetMinutes: 120)

    static let script = PinnedScript(
        root: "starrt",
        dialogs: [
            "starrt": Dialog(
                id: "starrt",
                language: .dutch,
                title: "STARRT",
                summary: "Nalopen.",
                source: "",
                modes: [.alone],
                steps: []
            )
        ],
        lexicon: nil
    )

    static func id(_ number: UInt64) -> ConversationID {
        var generator = Seeded(number)
        return .random(using: &generator)
    }

    static func key(_ turn: Int) -> TurnKey {
        guard let key = TurnKey("turn-\(turn)") else { preconditionFailure("a key of this form") }
        return key
    }

    /// A turn of notes.
    static func turn(
        _ texts: [String],
        after sequence: Int,
        turn: Int = 1,
        at place: Address? = nil
    ) -> [RecordedEvent] {
        texts.enumerated().map { index, text in
            RecordedEvent(
                sequence: sequence + 1 + index,
                at: moment,
                turn: key(turn),
                event: .noted(Event.Noted(place: place, text: text))
            )
        }
    }

    /// The summary of what a log says: how many notes there are.
    static func summary(
        _ script: PinnedScript,
        _ events: [RecordedEvent]
    ) -> ConversationSummary? {
        summary(answers: events.count)
    }

    static func summary(
        title: String = "STARRT",
        client: ClientAlias = ClientAlias(),
        participants: [Participant] = [],
        kept: [ConversationSummary.KeptItem] = [],
        answers: Int = 0,
        changed: Int? = nil,
        standing: ConversationSummary.Standing = .open
    ) -> ConversationSummary {
        ConversationSummary(
            dialog: "starrt",
            title: title,
            language: .dutch,
            mode: .alone,
            client: client,
            participants: participants,
            standing: standing,
            step: nil,
            began: moment,
            changed: changed.map { Timestamp(milliseconds: $0, offsetMinutes: 0) } ?? moment,
            answers: answers,
            kept: kept,
            scores: []
        )
    }
}

/// Random numbers that are the same every time (SplitMix64, Steele and others, 2014).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
