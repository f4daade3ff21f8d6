import DialogEngine
import DialogModel

extension Conversation {
    /// Decides a turn and accepts it.
    mutating func advance(
        with input: Input,
        at now: Timestamp,
        turn: TurnKey,
        by who: Int? = nil
    ) throws(Refusal) -> [RecordedEvent] {
        let decision = try decide(input, by: who, at: now, key: turn)
        accept(decision)
        return decision.events
    }

    /// Rebuilds a conversation on a script that nothing else is held on.
    init(replaying events: [RecordedEvent], in script: PinnedScript) throws(StoreFault) {
        try self.init(replaying: events, in: CompiledScript(script))
    }
}
