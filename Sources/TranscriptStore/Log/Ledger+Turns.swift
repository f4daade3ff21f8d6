import DialogModel
import FoundationEssentials
import GRDB

extension Ledger {
    /// Makes a conversation, with its first turn.
    mutating func create(
        _ new: Change.NewConversation,
        _ database: Database
    ) throws -> Change.Place {
        let turn = new.turn
        guard turn.first == 1 else { throw Declined(fault: .refusal(.outOfTurn(sequence: 0))) }
        if let there = try Int.fetchOne(
            database.cachedStatement(sql: "SELECT sequence FROM conversation WHERE id = ?"),
            arguments: [turn.id.bytes]
        ) {
            throw Declined(fault: .refusal(.outOfTurn(sequence: there)))
        }
        let member = Member(
            person: turn.person,
            number: try nextNumber(of: turn.person, counting: 1, database),
            conversation: turn.id,
            rights: .all,
            slot: new.slot,
            with: key
        )
        standing.manifest.add(member.proof, with: key)
        try member.save(database)
        if pinned.insert(new.script.name).inserted { try new.script.save(database, with: key) }
        try save(new.slot, of: turn.id, database)
        var live = Live(
            members: [member],
            slot: new.slot.number,
            chain: new.key.chain,
            crown: new.key.crown,
            script: new.script.name,
            head: .beginning,
            noted: .known(nil)
        )
        let summary = try write(turn, to: &live, database)
        try database.cachedStatement(
            sql: """
                INSERT INTO conversation (sequence, tag, seal, summary, touched, waited, id, slot)
                VALUES (?, ?, ?, ?, ?, ?, ?, \(live.slot))
                """
        ).execute(arguments: arguments(turn, live, summary))
        self.live[turn.id] = live
        return place(member, live)
    }

    /// Adds a turn to a conversation.
    mutating func append(_ turn: Change.Turn, _ database: Database) throws -> Change.Place {
        var live = try open(turn.id, database)
        guard let member = live.members.first(where: { $0.person == turn.person }) else {
            throw Declined(fault: .refusal(.unknownConversation))
        }
        guard member.rights.contains(.speak) else { throw Declined(fault: .request(.notPermitted)) }
        guard turn.first == live.head.sequence + 1 else {
            throw Declined(fault: .refusal(.outOfTurn(sequence: live.head.sequence)))
        }
        try extend(with: turn, &live, database)
        if turn.settlesDraft { try DraftRow.delete(database, of: turn.person, in: turn.id) }
        self.live[turn.id] = live
        return place(member, live)
    }

    /// Writes a turn behind the head, and the head and the summary that come of it.
    mutating func extend(
        with turn: Change.Turn,
        _ live: inout Live,
        _ database: Database
    ) throws {
        let summary = try write(turn, to: &live, database)
        try database.cachedStatement(
            sql: """
                UPDATE conversation
                SET sequence = ?, tag = ?, seal = ?, summary = ?, touched = ?, waited = ?
                WHERE id = ?
                """
        ).execute(arguments: arguments(turn, live, summary))
    }

    /// Stores a new key slot.
    func save(_ slot: KeySlot, of id: ConversationID, _ database: Database) throws {
        try database.cachedStatement(
            sql: "INSERT INTO key_slot (conversation, slot, way, wrapped) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [id.bytes, slot.number, slot.way.rawValue, slot.wrapped])
    }

    /// Seals a turn's events behind the head and moves it on; gives the summary, sealed to it.
    private mutating func write(
        _ turn: Change.Turn,
        to live: inout Live,
        _ database: Database
    ) throws -> Data {
        let insert = try database.cachedStatement(
            sql: "INSERT INTO event (conversation, sequence, slot, sealed) VALUES (?, ?, ?, ?)"
        )
        for event in turn.events {
            let sequence = live.head.sequence + 1
            let sealed = try live.chain.seal(event, at: sequence, after: live.head.tag)
            try insert.execute(arguments: [turn.id.bytes, sequence, live.slot, sealed])
            live.head = Head(sequence: sequence, tag: Tag(of: sealed))
        }
        standing.manifest.turns += 1
        try note(turn.waiting, in: &live, database)
        let record = SummaryRecord(script: live.script, json: turn.summary)
        return try live.crown.seal(record.encoded, to: live.head)
    }

    private func arguments(
        _ turn: Change.Turn,
        _ live: Live,
        _ summary: Data
    ) -> StatementArguments {
        [
            live.head.sequence, live.head.tag.bytes, live.crown.seal(of: live.head), summary,
            standing.manifest.turns, standing.manifest.turns, turn.id.bytes,
        ]
    }

    private func place(_ member: Member, _ live: Live) -> Change.Place {
        Change.Place(
            number: member.number,
            sequence: live.head.sequence,
            touched: standing.manifest.turns
        )
    }

    /// Puts a summary that was made anew in place, unless a turn was taken since.
    mutating func renew(
        _ renewal: Change.Renewal,
        _ database: Database
    ) throws -> Change.Made {
        let (opened, members) = try opened(renewal.id, database)
        guard opened.head.sequence == renewal.sequence else { return .nothing }
        let record = SummaryRecord(script: renewal.script, json: renewal.summary)
        for member in members { try note(renewal.waiting, for: member, database) }
        try database.cachedStatement(
            sql: "UPDATE conversation SET summary = ?, waited = touched WHERE id = ?"
        )
        .execute(arguments: [
            opened.crown.seal(record.encoded, to: opened.head), renewal.id.bytes,
        ])
        return .nothing
    }

    private func open(_ id: ConversationID, _ database: Database) throws -> Live {
        if let live = live[id] { return live }
        let (opened, members) = try opened(id, database)
        do throws(Fault) {
            let record = try asFault(opened.record)
            return Live(
                members: members,
                slot: opened.slot.number,
                chain: opened.key.chain,
                crown: opened.crown,
                script: record.script,
                head: opened.head,
                noted: opened.isNoted
                    ? .known(WaitingItem.Content(try record.summary())) : .unknown
            )
        } catch {
            throw Declined(fault: error)
        }
    }

    /// A conversation that was found sound, and everybody in it.
    func opened(
        _ id: ConversationID,
        _ database: Database
    ) throws -> (OpenedConversation, [Member]) {
        let members = try Member.fetch(database, of: id)
        guard let first = members.first else {
            throw Declined(fault: .refusal(.unknownConversation))
        }
        do {
            return (try OpenedConversation(database, first, with: key), members)
        } catch let fault as any Coded {
            throw Declined(fault: fault.fault)
        }
    }
}
