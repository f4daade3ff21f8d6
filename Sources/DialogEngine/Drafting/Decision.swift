import DialogModel

/// What a turn leads to, decided and not yet so: nothing has changed until it is accepted.
public struct Decision: Sendable {
    /// The number of the event that it follows.
    public let after: Int
    /// Its events, oldest first; none when time passed without a mark.
    public let events: [RecordedEvent]
    /// What the events amount to; `nil` where nothing is to be accepted.
    let state: State?
}
