import DialogModel
import FoundationEssentials
import GRDB

/// What waits for a person, at a glance.
public struct Waiting: Sendable {
    /// The conversations that can be gone on with, the one that was held last first; no more than
    /// were asked for.
    public let items: [WaitingItem]
    /// How many conversations can be gone on with.
    public let open: Int
    /// How many conversations there are.
    public let total: Int
}

extension TranscriptStore {
    /// What waits for `person`: opens no conversation, and so takes the same time however many there
    /// are.
    ///
    /// - Parameters:
    ///   - person: For whom.
    ///   - limit: How many open conversations at most are told of.
    /// - Returns: What waits.
    /// - Throws: What keeps it from reading.
    public func waiting(for person: PersonID, limit: Int) async throws(Fault) -> Waiting {
        let glance = WaitingGlance(key: key, person: person, limit: limit)
        let (found, isWhole, isNoted) = try await read { try glance.look($0) }
        if isWhole, isNoted { return found }
        do {
            _ = try await queue.make(.derive(person, all: !isWhole))
        } catch .diskFull {
            // What is noted is told all the same.
            return found
        }
        return try await read { try glance.look($0).found }
    }
}

/// Reads what waits for one person.
private struct WaitingGlance: Sendable {
    let key: StoreKey
    let person: PersonID
    let limit: Int

    func look(
        _ database: Database
    ) throws -> (found: Waiting, isWhole: Bool, isNoted: Bool) {
        let waitingKey = try WaitingKey.fetch(database, of: person, with: key)
        let rows = try WaitingRow.fetchAll(database, of: person)
        let opened = rows.compactMap { row in waitingKey?.open(row.sealed, in: row.name) }
        let touched = try opened.map { (plain: $0, touched: try self.touched($0, database)) }
        var items: [WaitingItem] = []
        var isWhole = opened.count == rows.count
        for (plain, _) in touched.sorted(by: { $0.touched > $1.touched }).prefix(limit) {
            do throws(Fault) {
                items.append(try WaitingItem(plain: plain))
            } catch .readOnly {
                // A later release's; it stays.
            } catch {
                isWhole = false
            }
        }
        let isNoted = try Bool.fetchOne(
            database,
            sql: "SELECT NOT EXISTS (SELECT 1 FROM conversation WHERE waited < touched)"
        )
        let kept = try Int.fetchOne(
            database.cachedStatement(sql: "SELECT kept FROM person WHERE id = ?"),
            arguments: [person.data]
        )
        let found = Waiting(items: items, open: opened.count, total: kept ?? 0)
        return (found, isWhole, isNoted ?? false)
    }

    private func touched(_ plain: Data, _ database: Database) throws -> Int {
        guard let id = WaitingItem.conversation(in: plain) else { return 0 }
        let statement = try database.cachedStatement(
            sql: "SELECT touched FROM conversation WHERE id = ?"
        )
        return try Int.fetchOne(statement, arguments: [id.bytes]) ?? 0
    }
}
