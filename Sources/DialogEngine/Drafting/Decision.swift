import DialogModel

/// What a turn leads to, decided and not yet so: nothing has changed until it is accepted.
package struct Decision: Sendable {
    /// The number of the event that it follows.
    package let after: Int
    /// Its events, oldest first; none when time passed without a mark.
    package let events: [RecordedEvent]
    /// What comes in the place of all events up to that one, where something is dropped from them;
    /// `nil` where they stay.
    package let rewritten: [RecordedEvent]?
    /// What the events amount to; `nil` where nothing is to be accepted.
    let state: State?
}
