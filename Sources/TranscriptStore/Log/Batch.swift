import DialogModel
import FoundationEssentials

/// Events that follow each other in a conversation, encoded once: the same bytes are sealed, sent as
/// a reply and streamed.
package struct Batch: Hashable, Sendable {
    /// The events, in order.
    package let events: [RecordedEvent]
    /// Each event's JSON.
    package let json: [Data]

    /// Encodes `events`.
    ///
    /// - Precondition: Their sequences follow each other.
    package init(_ events: [RecordedEvent]) { self.init(events, events.map { Data($0.json) }) }

    /// Events that were read, with the JSON that they were read from; also such as a later release
    /// would write.
    ///
    /// - Throws: `damaged(.unreadable)` for what is no event.
    package init(reading json: [Data]) throws(StoreFault) {
        var events: [RecordedEvent] = []
        events.reserveCapacity(json.count)
        for bytes in json { events.append(try Stored.decode(RecordedEvent.self, from: bytes)) }
        self.init(events, json)
    }

    private init(_ events: [RecordedEvent], _ json: [Data]) {
        precondition(
            zip(events, events.dropFirst()).allSatisfy { $0.sequence + 1 == $1.sequence },
            "events of a batch follow each other"
        )
        self.events = events
        self.json = json
    }
}
