import DialogModel
import FoundationEssentials
import GRDB

/// Reads a conversation's log from end to end, and checks it while reading.
extension OpenedConversation {
    /// Gives every event in order, as JSON, with its sequence.
    ///
    /// - Throws: `damaged` as soon as something is found: `missingEvent`, `alteredEvent`, or
    ///   `alteredHead`. What was given before is sound; what comes after is not known.
    func read(
        _ database: Database,
        _ body: (_ sequence: Int, _ json: Data) throws -> Void
    ) throws {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT sequence, slot, sealed FROM event WHERE conversation = ?
                    ORDER BY sequence
                    """
            ),
            arguments: [id.bytes]
        )
        var reached = Head.beginning
        while let row = try rows.next() {
            let sequence: Int = row[0]
            let sealed: Data = row[2]
            guard sequence == reached.sequence + 1 else { throw Fault.damaged(.missingEvent) }
            guard row[1] as Int == slot.number, sequence <= head.sequence,
                let json = key.open(event: sealed, at: sequence, after: reached.tag)
            else { throw Fault.damaged(.alteredEvent) }
            reached = Head(sequence: sequence, tag: Tag(of: sealed))
            try body(sequence, json)
        }
        guard reached.sequence == head.sequence else { throw Fault.damaged(.missingEvent) }
        guard reached.tag == head.tag else { throw Fault.damaged(.alteredHead) }
    }

    /// Every event.
    func events(_ database: Database) throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        events.reserveCapacity(head.sequence)
        try read(database) { sequence, json in
            let event = try Stored.decode(RecordedEvent.self, from: json)
            guard event.sequence == sequence else { throw Fault.damaged(.alteredEvent) }
            events.append(event)
        }
        return events
    }
}
