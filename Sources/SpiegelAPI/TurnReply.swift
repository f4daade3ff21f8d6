import DialogModel

/// What a turn led to: the reply to `POST /v1/conversations/{id}/turns`.
///
/// It is on disk, synced, before this is sent.
package struct TurnReply: Codable, Hashable, Sendable {
    /// The turn's events, in order; the same when the turn is sent again.
    package let events: [RecordedEvent]
    /// What the conversation waits for now.
    package let prompt: Prompt

    /// The reply to a turn.
    package init(events: [RecordedEvent], prompt: Prompt) {
        self.events = events
        self.prompt = prompt
    }
}
