import DialogModel

/// What is written: turns whose number and size can be told afterwards.
enum Content {
    static let script = PinnedScript(
        root: "campaign",
        dialogs: [
            "campaign": Dialog(
                id: "campaign",
                language: .dutch,
                title: "Campaign",
                summary: "",
                source: "",
                modes: [.alone],
                steps: []
            )
        ],
        lexicon: nil
    )

    /// Turn `turn`: one to three notes.
    static func events(turn: Int, after sequence: Int) -> [RecordedEvent] {
        guard let key = TurnKey("t-\(turn)") else { preconditionFailure("a key of this form") }
        return (1...(1 + turn % 3)).map { place in
            let text = String(repeating: "geschreven ", count: Int.random(in: 1...40))
            return RecordedEvent(
                sequence: sequence + place,
                at: moment,
                turn: key,
                event: .noted(Event.Noted(place: nil, text: text))
            )
        }
    }

    /// The number of the turn with `key`; 0 before the first.
    static func number(of key: TurnKey?) -> Int {
        key.flatMap { Int($0.text.dropFirst(2)) } ?? 0
    }

    /// The summary of what a log of turns says.
    static func summary(
        _ script: PinnedScript,
        _ events: [RecordedEvent]
    ) -> ConversationSummary? {
        summary(turns: number(of: events.last?.turn))
    }

    static func summary(turns: Int) -> ConversationSummary {
        ConversationSummary(
            dialog: "campaign",
            title: "Campaign",
            language: .dutch,
            mode: .alone,
            client: ClientAlias(),
            participants: [],
            standing: .open,
            step: nil,
            began: moment,
            changed: moment,
            answers: turns,
            kept: [],
            scores: []
        )
    }

    private static let moment = Timestamp(milliseconds: 1_790_000_000_000, offsetMinutes: 120)
}
