import DialogModel
import FoundationEssentials
import GRDB

/// Writes changes.
///
/// It lives on the writer's queue: between two commits nobody else sees it.
struct Ledger {
    private let key: StoreKey
    /// What belongs to the store, with what was applied since the last commit.
    ///
    /// It is kept here and never read again: an altered one on disk must not be extended and sealed
    /// anew.
    private var manifest: Manifest
    /// What belonged to it at the last commit.
    private var committed: Manifest
    /// The conversations written to lately.
    private var live: [ConversationID: Live] = [:]

    /// How many conversations are kept open for writing.
    private static let liveLimit = 1_024

    private struct Live {
        let owner: OwnerID
        let number: Int
        let mark: Mark
        let slot: Int
        let key: DataKey
        let script: ScriptName
        var head: Head
    }

    init(key: StoreKey, manifest: Manifest) {
        self.key = key
        self.manifest = manifest
        committed = manifest
    }

    /// Why one change was not made.
    ///
    /// Nothing of it has been written.
    struct Refusal: Error {
        let fault: Fault
    }

    /// Applies one change within the transaction of a batch.
    ///
    /// - Returns: What stands there now; `nil` after an erasure.
    /// - Throws: ``Refusal``, which concerns this change alone; or any other error, which undoes the
    ///   batch.
    mutating func apply(
        _ change: Change,
        _ database: Database
    ) throws -> StoredConversation? {
        switch change {
        case .create(let new): try create(new, database)
        case .append(let turn): try append(turn, database)
        case .erase(let id, let owner): try erase(id, owner, database)
        }
    }

    /// Ends the batch: to be called before the commit.
    mutating func seal(_ database: Database) throws {
        guard manifest != committed else { return }
        try StoreRow(publicKey: key.publicKey, manifest: manifest.sealed(with: key)).save(database)
    }

    /// The batch is on disk.
    mutating func keep() {
        committed = manifest
        if live.count > Self.liveLimit { live = [:] }
    }

    /// The batch was undone.
    mutating func undo() {
        manifest = committed
        live = [:]
    }

    private mutating func create(
        _ new: Change.NewConversation,
        _ database: Database
    ) throws -> StoredConversation {
        let turn = new.turn
        guard turn.first == 1 else { throw Refusal(fault: .outOfTurn(sequence: 0)) }
        if let there = try Int.fetchOne(
            database,
            sql: "SELECT sequence FROM conversation WHERE id = ?",
            arguments: [turn.id.bytes]
        ) {
            throw Refusal(fault: .outOfTurn(sequence: there))
        }
        let number = try nextNumber(of: turn.owner, database)
        let mark = key.mark(of: turn.id, owner: turn.owner, number: number, slot: new.slot)
        manifest.add(mark, with: key)
        try new.script.save(database)
        try database.cachedStatement(
            sql: "INSERT INTO key_slot (conversation, slot, wrapped) VALUES (?, ?, ?)"
        ).execute(arguments: [turn.id.bytes, new.slot.number, new.slot.wrapped])
        var live = Live(
            owner: turn.owner,
            number: number,
            mark: mark,
            slot: new.slot.number,
            key: new.key,
            script: new.script.name,
            head: .beginning
        )
        let summary = try write(turn, to: &live, database)
        try database.cachedStatement(
            sql: """
                INSERT INTO conversation
                (id, owner, number, mark, slot, sequence, tag, seal, summary)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            turn.id.bytes, Int64(turn.owner.uid), number, mark.bytes, new.slot.number,
            live.head.sequence, live.head.tag.bytes, live.key.seal(of: live.head), summary,
        ])
        self.live[turn.id] = live
        return stored(turn, live)
    }

    private mutating func append(
        _ turn: Change.Turn,
        _ database: Database
    ) throws -> StoredConversation {
        var live = try open(turn.id, owner: turn.owner, database)
        guard turn.first == live.head.sequence + 1 else {
            throw Refusal(fault: .outOfTurn(sequence: live.head.sequence))
        }
        let summary = try write(turn, to: &live, database)
        try database.cachedStatement(
            sql: """
                UPDATE conversation SET sequence = ?, tag = ?, seal = ?, summary = ? WHERE id = ?
                """
        ).execute(arguments: [
            live.head.sequence, live.head.tag.bytes, live.key.seal(of: live.head), summary,
            turn.id.bytes,
        ])
        self.live[turn.id] = live
        return stored(turn, live)
    }

    private mutating func erase(
        _ id: ConversationID,
        _ owner: OwnerID,
        _ database: Database
    ) throws -> StoredConversation? {
        let live = try open(id, owner: owner, database)
        manifest.remove(live.mark, with: key)
        // The slot goes first: events and conversation stay as long as it stands.
        for sql in [
            "DELETE FROM key_slot WHERE conversation = ?",
            "DELETE FROM event WHERE conversation = ?",
            "DELETE FROM conversation WHERE id = ?",
        ] {
            try database.cachedStatement(sql: sql).execute(arguments: [id.bytes])
        }
        self.live[id] = nil
        return nil
    }

    /// Seals a turn's events behind the head and moves it on; gives the summary, sealed to it.
    private func write(
        _ turn: Change.Turn,
        to live: inout Live,
        _ database: Database
    ) throws -> Data {
        let insert = try database.cachedStatement(
            sql: "INSERT INTO event (conversation, sequence, slot, sealed) VALUES (?, ?, ?, ?)"
        )
        for event in turn.events {
            let sequence = live.head.sequence + 1
            let sealed = try live.key.seal(event: event, at: sequence, after: live.head.tag)
            try insert.execute(arguments: [turn.id.bytes, sequence, live.slot, sealed])
            live.head = Head(sequence: sequence, tag: Tag(of: sealed))
        }
        let record = SummaryRecord(script: live.script, summary: turn.summary)
        return try live.key.seal(summary: record.encoded(), to: live.head)
    }

    private func open(
        _ id: ConversationID,
        owner: OwnerID,
        _ database: Database
    ) throws -> Live {
        if let live = live[id] {
            guard live.owner == owner else { throw Refusal(fault: .unknownConversation) }
            return live
        }
        guard let row = try ConversationRow.fetch(database, id, owner: owner) else {
            throw Refusal(fault: .unknownConversation)
        }
        let opened: OpenedConversation
        do {
            opened = try OpenedConversation(row, with: key)
        } catch {
            throw Refusal(fault: error)
        }
        return Live(
            owner: owner,
            number: opened.number,
            mark: opened.mark,
            slot: opened.slot.number,
            key: opened.key,
            script: opened.record.script,
            head: opened.head
        )
    }

    private mutating func nextNumber(of owner: OwnerID, _ database: Database) throws -> Int {
        let given = try Int.fetchOne(
            database.cachedStatement(sql: "SELECT numbers FROM owner WHERE owner = ?"),
            arguments: [Int64(owner.uid)]
        )
        if let given { manifest.remove(key.mark(of: owner, numbers: given), with: key) }
        let number = (given ?? 0) + 1
        manifest.add(key.mark(of: owner, numbers: number), with: key)
        try database.cachedStatement(
            sql: """
                INSERT INTO owner (owner, numbers) VALUES (?, ?)
                ON CONFLICT (owner) DO UPDATE SET numbers = excluded.numbers
                """
        ).execute(arguments: [Int64(owner.uid), number])
        return number
    }

    private func stored(_ turn: Change.Turn, _ live: Live) -> StoredConversation {
        StoredConversation(
            id: turn.id,
            number: live.number,
            sequence: live.head.sequence,
            summary: turn.summary
        )
    }
}
