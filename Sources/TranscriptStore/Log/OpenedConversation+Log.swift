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
        let chain = key.chain
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
            let sequence: Int = try row.whole(0)
            let sealed: Data = try row.whole(2)
            guard sequence == reached.sequence + 1 else { throw StoreFault.damaged(.missingEvent) }
            guard try row.whole(1) == slot.number, sequence <= head.sequence,
                let json = chain.open(sealed, at: sequence, after: reached.tag)
            else { throw StoreFault.damaged(.alteredEvent) }
            reached = Head(sequence: sequence, tag: Tag(of: sealed))
            try body(sequence, json)
        }
        guard reached.sequence == head.sequence else { throw StoreFault.damaged(.missingEvent) }
        guard reached.tag == head.tag else { throw StoreFault.damaged(.alteredHead) }
    }

    /// Every event, with its JSON.
    func batch(_ database: Database) throws -> Batch {
        var json: [Data] = []
        json.reserveCapacity(head.sequence)
        try read(database) { _, bytes in json.append(bytes) }
        let batch = try Batch(reading: json)
        guard batch.events.first?.sequence == 1 else { throw StoreFault.damaged(.alteredEvent) }
        return batch
    }
}
