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

    /// Questions and answers, as many events as said.
    static func answers(_ count: Int, after sequence: Int = 0) -> [RecordedEvent] {
        guard let key = TurnKey("t-\(sequence)") else { preconditionFailure("a key of this form") }
        let text = "Ik bleef rustig en vroeg wat er aan de hand was; hij werd stil en ging zitten."
        return (1...count).map { number in
            let place = Address(item: ItemID("vraag-\(number / 2)"))
            let event: Event =
                number.isMultiple(of: 2)
                ? .answered(
                    Event.Answered(place: place, raw: text, value: .text(text), shown: text)
                ) : .asked(Event.Asked(place: place, text: "Wat gebeurde er toen precies?"))
            return RecordedEvent(
                sequence: sequence + number,
                at: moment,
                turn: key,
                event: event
            )
        }
    }

    static func summary(
        turns: Int,
        standing: ConversationSummary.Standing = .open
    ) -> ConversationSummary {
        ConversationSummary(
            dialog: "campaign",
            title: "Campaign",
            language: .dutch,
            mode: .alone,
            client: ClientAlias(),
            participants: [],
            standing: standing,
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
