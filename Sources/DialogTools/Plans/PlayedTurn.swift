import DialogModel

/// One turn of a plan that is played: what was typed, what happened, and what is waited for then.
public struct PlayedTurn: Hashable, Sendable {
    /// The plan's entry; `nil` for the beginning.
    public let entry: Plan.Entry?
    /// What happened.
    public let events: [RecordedEvent]
    /// Why nothing happened, if so.
    public let fault: Fault?
    /// What is waited for.
    public let prompt: Prompt
    /// What the log tells after it.
    public let account: Account
}
