import DialogModel
import FoundationEssentials
import GRDB

/// Holds what is in the database against the manifest and the seals: nothing added, nothing missing,
/// everything as it was sealed.
///
/// Reading a conversation checks it anyway; this finds what nobody reads. It goes step by step, each
/// in a snapshot of its own, so that a log can be emptied between two.
struct Audit {
    let key: StoreKey

    /// How many conversations one step looks through.
    static let page = 32

    /// Whether the file is sound as a database.
    func file(_ database: Database) throws -> [AuditFinding] {
        let said = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
        return said == "ok" ? [] : [AuditFinding(of: nil, .unreadable)]
    }

    /// Compares proofs: opens no log and no summary.
    func roll(_ database: Database) throws -> [AuditFinding] {
        guard let row = try StoreRow.fetch(database) else {
            return [AuditFinding(of: nil, .alteredManifest)]
        }
        do {
            return try roll(database, against: Manifest(opening: row.manifest, with: key))
        } catch let fault as any Coded {
            guard case .store(.damaged(let damage)) = fault.fault else { throw fault }
            return [AuditFinding(of: nil, damage)]
        }
    }

    private func roll(
        _ database: Database,
        against manifest: Manifest
    ) throws -> [AuditFinding] {
        var findings: [AuditFinding] = []
        var found = Manifest()
        for person in try Person.fetchAll(database, with: key) {
            found.add(person.proof(with: key), with: key)
        }
        let members = try Member.fetchAll(database)
        while let member = try members.next() {
            do {
                let opened = try OpenedConversation(database, member, with: key)
                found.add(opened.member.proof, with: key)
            } catch let fault as any Coded {
                guard case .store(.damaged(let damage)) = fault.fault else { throw fault }
                findings.append(AuditFinding(of: member, damage))
                found.add(member.proof, with: key)
            }
        }
        for row in try CopyRow.fetchAll(database) { found.add(row.proof(with: key), with: key) }
        if found.holdsTheSame(as: manifest) { return findings }
        if !findings.isEmpty { return findings }
        let damage: StoreFault.Damage =
            if found.entries < manifest.entries {
                .missingConversation
            } else if found.entries > manifest.entries {
                .addedConversation
            } else {
                .alteredManifest
            }
        return [AuditFinding(of: nil, damage)]
    }

    /// Reads the logs, summaries, drafts and scripts of conversations from `place` on.
    ///
    /// - Returns: What is wrong, and the place to go on from; `nil` at the end.
    func logs(
        _ database: Database,
        from place: Place
    ) throws -> (findings: [AuditFinding], next: Place?) {
        let members = try Member.fetch(database, after: place, limit: Self.page)
        var findings: [AuditFinding] = []
        for member in members {
            do {
                let opened = try OpenedConversation(database, member, with: key)
                try opened.read(database) { _, _ in }
                let record = try opened.record()
                _ = try SealedScript.fetch(database, record.script, with: key)
                _ = try record.summary()
                _ = try opened.draft(database)
            } catch let fault as any Coded {
                // What a later release wrote is sound.
                guard case .store(.damaged(let damage)) = fault.fault else { continue }
                findings.append(AuditFinding(of: member, damage))
            }
        }
        let next = members.count < Self.page ? nil : members.last.map(Place.init)
        return (findings, next)
    }

    /// Whether each copy is as it was sealed.
    func copies(_ database: Database) throws -> [AuditFinding] {
        var findings: [AuditFinding] = []
        for row in try CopyRow.fetchAll(database) {
            do throws(Fault) {
                _ = try row.open(with: key)
            } catch {
                guard case .store(.damaged(let damage)) = error else { continue }
                findings.append(AuditFinding(of: row, damage))
            }
        }
        return findings
    }

    /// Whether each pinned script stands in both its places: one damaged place costs nothing yet.
    func scripts(_ database: Database) throws -> [AuditFinding] {
        try SealedScript.isWhole(database, with: key)
            ? [] : [AuditFinding(of: nil, .alteredScript)]
    }

    /// What belongs to no conversation was put there by someone else.
    func strays(_ database: Database) throws -> [AuditFinding] {
        try [
            ("event", StoreFault.Damage.alteredEvent), ("key_slot", .alteredKeySlot),
            ("conversation", .addedConversation), ("draft", .unreadable),
        ].compactMap { table, damage in
            let column = table == "conversation" ? "id" : "conversation"
            let stray = try Bool.fetchOne(
                database,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM \(table)
                    WHERE \(column) NOT IN (SELECT conversation FROM member))
                    """
            )
            return stray == true ? AuditFinding(of: nil, damage) : nil
        }
    }

    /// How far an audit has come: members are looked at in the order of their keys.
    struct Place {
        static let beginning = Place(person: Data(), number: 0)
        let person: Data
        let number: Int

        private init(person: Data, number: Int) {
            self.person = person
            self.number = number
        }

        init(_ member: Member) { self.init(person: member.person.data, number: member.number) }
    }
}

/// Something that is not as it was sealed.
package struct AuditFinding: Hashable, Sendable {
    /// Whose conversation it is; `nil` for what concerns the store as a whole.
    package let person: PersonID?
    /// The conversation's number for that person.
    package let number: Int?
    /// What is wrong.
    package let damage: StoreFault.Damage

    init(of copy: CopyRow, _ damage: StoreFault.Damage) {
        person = copy.person
        number = copy.number
        self.damage = damage
    }

    init(of member: Member?, _ damage: StoreFault.Damage) {
        person = member?.person
        number = member?.number
        self.damage = damage
    }
}
