import DialogModel

/// The log of a conversation: `GET /v1/conversations/{id}/events?after=N`; with
/// `Accept: text/event-stream` as a stream of ``TurnReply``, each with the sequence of its last event
/// as `id`, and `Last-Event-ID` to go on.
package struct Transcript: Codable, Hashable, Sendable {
    /// The events, in order.
    package let events: [RecordedEvent]

    /// A log of `events`.
    package init(events: [RecordedEvent]) { self.events = events }
}
