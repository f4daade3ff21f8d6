import DialogEngine
import DialogModel

/// Plays conversations as fast as the engine goes.
struct Player {
    let script: CompiledScript
    private let keys: [TurnKey]
    private let encodes: Bool
    private(set) var prompts = 0
    /// Read, so that nothing is left out as unused.
    private(set) var bytes = 0

    /// Plays `script`; where it encodes, every event as the store keeps it.
    init(_ script: PinnedScript, encodes: Bool = false) {
        self.script = CompiledScript(script)
        self.encodes = encodes
        keys = (0...20_000).compactMap { TurnKey("0a1b2c3d4e5f60718293a4b5c6d7e8f9-\($0)") }
    }

    /// One conversation from its beginning to its end.
    mutating func play() throws -> Conversation {
        let started = Event.Started(dialog: "dertig", title: "Dertig", language: .dutch)
        var (conversation, events) = Conversation.begin(
            started,
            in: script,
            at: Self.moment(0),
            turn: keys[0]
        )
        encode(events)
        var prompt = conversation.prompt(at: Self.moment(0))
        var turn = 1
        while case .asking(let question) = prompt.position {
            bytes &+= question.text.utf8.count
            let answer = Thirty.answer(turn, to: question.kind)
            prompt = try take(.answer(answer), turn, &conversation)
            turn += 1
        }
        prompts += turn - 1
        return conversation
    }

    /// Goes back to the first question and answers it anew, again and again, until there are so many
    /// events.
    mutating func lengthen(_ conversation: inout Conversation, to events: Int) throws {
        guard let place = conversation.answers.first?.place else { return }
        while conversation.sequence < events {
            let turn = conversation.sequence
            _ = try take(.revise(place), turn, &conversation)
            _ = try take(.answer("antwoord \(turn)"), turn + 1, &conversation)
            prompts += 2
        }
    }

    private mutating func take(
        _ input: Input,
        _ turn: Int,
        _ conversation: inout Conversation
    ) throws -> Prompt {
        let decision = try conversation.decide(input, at: Self.moment(turn), key: keys[turn])
        encode(decision.events)
        conversation.accept(decision)
        return conversation.prompt(at: Self.moment(turn))
    }

    private mutating func encode(_ events: [RecordedEvent]) {
        guard encodes else { return }
        for event in events { bytes &+= event.json.count }
    }

    private static func moment(_ turn: Int) -> Timestamp {
        Timestamp(milliseconds: 1_795_446_720_000 + turn * 1_000, offsetMinutes: 60)
    }
}
