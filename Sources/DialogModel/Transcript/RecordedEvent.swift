/// A turn's key, made by the client, so that a retry never answers twice.
package struct TurnKey: Hashable, Codable, Sendable, CustomStringConvertible {
    /// The most bytes a key may have.
    package static let maximumBytes = 64
    /// The key's characters: letters, digits and `-`.
    package let text: String

    /// The key `text`, or `nil` if it is empty, too long, or has other characters.
    package init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= Self.maximumBytes,
            text.utf8.allSatisfy({ byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                    true
                default: false
                }
            })
        else { return nil }
        self.text = text
    }

    /// The key, bare.
    package var description: String { text }
}

/// An event in its place in the log.
package struct RecordedEvent: Hashable, Sendable {
    /// Its number in the conversation, from 1 without gaps.
    package let sequence: Int
    /// When it happened.
    package let at: Timestamp
    /// The turn that it is a part of; a turn is stored whole or not at all.
    package let turn: TurnKey
    /// Who did it, by name, where several people take part: as the first release wrote it, and no
    /// later one.
    package let by: String?
    /// Who did it, by their number among those who take part, from 1, where it is somebody's in
    /// particular.
    package let who: Int?
    /// What was asked, with the first event of a turn that a client sent; `nil` with all others, and
    /// in what the first release wrote.
    package let request: RequestDigest?
    /// What happened.
    package let event: Event

    /// The event `event` at `sequence`.
    package init(
        sequence: Int,
        at: Timestamp,
        turn: TurnKey,
        by: String? = nil,
        who: Int? = nil,
        request: RequestDigest? = nil,
        event: Event
    ) {
        self.sequence = sequence
        self.at = at
        self.turn = turn
        self.by = by
        self.who = who
        self.request = request
        self.event = event
    }

    /// The same record of another event.
    package func with(_ event: Event) -> RecordedEvent {
        with(event, by: by, request: request)
    }

    /// The same, with nothing of what was asked.
    package var withoutRequest: RecordedEvent {
        with(event, by: by, request: nil)
    }

    func with(_ event: Event, by: String?, request: RequestDigest?) -> RecordedEvent {
        RecordedEvent(
            sequence: sequence,
            at: at,
            turn: turn,
            by: by,
            who: who,
            request: request,
            event: event
        )
    }

    /// Whether this turn's first event answers a request sent (again) under the turn's key.
    ///
    /// What the first release wrote says not what was asked, and answers any.
    package func answers(_ asked: RequestDigest?) -> Bool { request == nil || request == asked }
}
