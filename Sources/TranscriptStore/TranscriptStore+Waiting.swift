import DialogModel
import FoundationEssentials
import GRDB

/// How much waits for a person.
package struct WaitingCounts: Hashable, Sendable {
    /// How many conversations can be gone on with.
    package var open = 0
    /// How much comes back at the next start, and in the next meeting.
    package var atStart = 0, atMeeting = 0
    /// How many conversations there are.
    package var total = 0
}

extension TranscriptStore {
    /// How much waits for `person`: opens no conversation, and reads no item.
    ///
    /// - Throws: What keeps it from reading.
    package func waitingCounts(for person: PersonID) async throws(StoreFault) -> WaitingCounts {
        let glance = WaitingGlance(key: key, person: person)
        return try await known(for: person) { database in try glance.count(database) }
    }

    /// What waits for `person`: opens no conversation, and so takes the same time however many there
    /// are.
    ///
    /// - Returns: What waits of each conversation, the one that was held last first.
    /// - Throws: What keeps it from reading.
    package func waiting(for person: PersonID) async throws(StoreFault) -> [WaitingItem] {
        let glance = WaitingGlance(key: key, person: person)
        return try await known(for: person) { database in try glance.items(database) }
    }

    /// What `look` finds, once what has not been noted is; `look` says whether all could be read.
    private func known<Found: Sendable>(
        for person: PersonID,
        _ look: @escaping @Sendable (Database) throws -> (found: Found, isWhole: Bool)
    ) async throws(StoreFault) -> Found {
        let (seen, isNoted) = try await read { database in
            let isNoted = try Bool.fetchOne(
                database,
                sql: "SELECT NOT EXISTS (SELECT 1 FROM conversation WHERE waited < touched)"
            )
            return (try look(database), isNoted ?? false)
        }
        if seen.isWhole, isNoted { return seen.found }
        do {
            _ = try await queue.make(.derive(person, all: !seen.isWhole))
        } catch .diskFull {
            // What is noted is told all the same.
            return seen.found
        }
        return try await read { try look($0).found }
    }
}

/// Reads what waits for one person.
private struct WaitingGlance: Sendable {
    let key: StoreKey
    let person: PersonID

    func count(_ database: Database) throws -> (found: WaitingCounts, isWhole: Bool) {
        let (opened, isWhole) = try opened(database)
        var counts = WaitingCounts()
        for plain in opened {
            guard let tally = WaitingTally(of: plain) else { continue }
            counts.open += tally.isOpen ? 1 : 0
            counts.atStart += tally.atStart
            counts.atMeeting += tally.atMeeting
        }
        counts.total =
            try Int.fetchOne(
                database.cachedStatement(sql: "SELECT kept FROM person WHERE id = ?"),
                arguments: [person.data]
            ) ?? 0
        return (counts, isWhole)
    }

    func items(_ database: Database) throws -> (found: [WaitingItem], isWhole: Bool) {
        var (opened, isWhole) = try opened(database)
        let touched = try opened.map { (plain: $0, touched: try self.touched($0, database)) }
        var items: [WaitingItem] = []
        for (plain, _) in touched.sorted(by: { $0.touched > $1.touched }) {
            do throws(Fault) {
                items.append(try WaitingItem(plain: plain))
            } catch .refusal(.readOnly) {
                // A later release's; it stays.
            } catch {
                isWhole = false
            }
        }
        return (items, isWhole)
    }

    private func opened(_ database: Database) throws -> (plain: [Data], isWhole: Bool) {
        let waitingKey = try WaitingKey.fetch(database, of: person, with: key)
        let rows = try WaitingRow.fetchAll(database, of: person)
        let opened = rows.compactMap { row in waitingKey?.open(row.sealed, in: row.name) }
        return (opened, opened.count == rows.count)
    }

    private func touched(_ plain: Data, _ database: Database) throws -> Int {
        guard let id = WaitingItem.conversation(in: plain) else { return 0 }
        let statement = try database.cachedStatement(
            sql: "SELECT touched FROM conversation WHERE id = ?"
        )
        return try Int.fetchOne(statement, arguments: [id.bytes]) ?? 0
    }
}
